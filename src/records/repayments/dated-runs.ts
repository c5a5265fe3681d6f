/**
 * Dated amounts by contract: the runs, each in the order of days, with the sums so far.
 *
 * @module
 */
import { runStarts } from '../counting-sort.js'

/** Runs of equal contract, each ascending by day; equal days by amount, so that the order of rows changes no sum. */
export interface DatedRuns {
  readonly starts: Int32Array
  readonly day: Int32Array
  readonly amount: Float64Array
  readonly soFar: Float64Array
}

/** Rows whose contract is below 0 are left out. */
export function datedRuns(
  ofRow: Int32Array,
  { day, amount }: { readonly day: Int32Array; readonly amount: Float64Array },
  contracts: number,
): DatedRuns {
  // Key 0 stands for what is left out.
  const keys = ofRow.map(contract => contract + 1)
  const all = runStarts(keys, keys.length, contracts + 1)
  const [ordered, amounts] = [new Int32Array(day.length), new Float64Array(day.length)]
  place(keys, all.slice(), { day, amount }, ordered, amounts)
  const out = all[1]!
  const starts = all.subarray(1).map(start => start - out)
  const runs = {
    starts,
    day: ordered.slice(out),
    amount: amounts.slice(out),
    soFar: new Float64Array(day.length - out),
  }
  for (let contract = 0; contract < contracts; contract++) finish(runs, starts[contract]!, starts[contract + 1]!)
  return runs
}

function place(
  keys: Int32Array,
  next: Int32Array,
  from: { readonly day: Int32Array; readonly amount: Float64Array },
  day: Int32Array,
  amount: Float64Array,
): void {
  for (let row = 0; row < keys.length; row++) {
    const at = next[keys[row]!]!++
    day[at] = from.day[row]!
    amount[at] = from.amount[row]!
  }
}

function finish({ day, amount, soFar }: DatedRuns, start: number, end: number): void {
  if (!isOrdered(day, amount, start, end)) sortRun(day, amount, start, end)
  let sum = 0
  for (let i = start; i < end; i++) {
    sum += amount[i]!
    soFar[i] = sum
  }
}

function isOrdered(day: Int32Array, amount: Float64Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (day[i]! < day[i - 1]! || (day[i] === day[i - 1] && amount[i]! < amount[i - 1]!)) return false
  }
  return true
}

function sortRun(day: Int32Array, amount: Float64Array, start: number, end: number): void {
  const [days, amounts] = [day.slice(start, end), amount.slice(start, end)]
  const places = Array.from(days, (_, i) => i).sort((a, b) => days[a]! - days[b]! || amounts[a]! - amounts[b]!)
  places.forEach((from, i) => {
    day[start + i] = days[from]!
    amount[start + i] = amounts[from]!
  })
}
