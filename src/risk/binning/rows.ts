/**
 * Columns read at the door: which rows are ordinary, which stand in bins beside.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { collectIssues, expectList, expectObject, received, reject } from '../../errors/index.js'
import { expectColumns, OUTCOME, WEIGHT } from '../../statistics/columns.js'
import type { SpecialBin } from './document.js'
import { expectBothClasses } from './evidence.js'

/** What fell into a bin. */
export interface Tally {
  count: number
  goods: number
  bads: number
}

/** A column by what its rows are. */
export interface Rows<V> {
  /** Of the ordinary rows. */
  readonly values: V
  /** 1 for a bad, of each ordinary row. */
  readonly outcomes: Uint8Array
  /** Of each ordinary row; absent where all are 1. */
  readonly weights?: Float64Array
  /** The special bins as listed, then the missing values. */
  readonly beside: readonly Tally[]
  readonly all: Readonly<Tally>
}

export interface Outcomes {
  readonly outcomes: ArrayLike<number>
  readonly weights?: ArrayLike<number> | undefined
}

export function emptyTally(): Tally {
  return { count: 0, goods: 0, bads: 0 }
}

export function addRow(tally: Tally, outcome: number, weight: number): void {
  tally.count++
  if (outcome === 1) tally.bads += weight
  else tally.goods += weight
}

/** Checks the columns beside the values: as many rows, each 0 or 1, no negative weight. */
export function expectOutcomes({ outcomes, weights }: Outcomes, size: number): void {
  const rows = expectColumns(
    ['outcomes', outcomes, OUTCOME],
    ...(weights === undefined ? [] : [['options.weights', weights, WEIGHT] as const]),
  )
  if (rows !== size) reject('LENGTH_MISMATCH', 'outcomes', `${size} outcomes, like values`, rows)
}

/** The length of a column that need not be an array. */
export function lengthOf(values: unknown, path: string): number {
  const length: unknown =
    typeof values === 'object' && values !== null && 'length' in values ? values.length : undefined
  if (typeof length !== 'number') {
    return reject(values === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE', path, 'a column of values', values)
  }
  if (!(length > 0)) reject('EMPTY_INPUT', path, 'at least one value', values)
  return Number.isInteger(length) ? length : reject('INVALID_TYPE', path, 'a whole number of values', length)
}

/** A column of numbers: ordinary ones as they are, the others counted. */
export function numericRows(
  values: ArrayLike<number | null | undefined>,
  { outcomes, weights }: Outcomes,
  special: readonly SpecialBin<number>[],
  path: string,
): Rows<Float64Array> {
  const size = lengthOf(values, path)
  expectOutcomes({ outcomes, weights }, size)
  const faults = collectIssues()
  const specialOf = binOfSpecial(special)
  const beside = [...special, null].map(emptyTally)
  const all = emptyTally()
  const kept = { values: new Float64Array(size), outcomes: new Uint8Array(size), weights: new Float64Array(size) }
  let ordinary = 0
  for (let row = 0; row < size; row++) {
    const value = values[row]
    const weight = weights === undefined ? 1 : weights[row]!
    const outcome = outcomes[row]!
    const bin = value === null || value === undefined ? special.length : specialOf?.get(value)
    if (bin === undefined && !Number.isFinite(value)) {
      addFault(faults, `${path}[${row}]`, value)
      continue
    }
    if (weight === 0) continue
    addRow(all, outcome, weight)
    if (bin !== undefined) addRow(beside[bin]!, outcome, weight)
    else {
      // 0 and -0 are one value.
      kept.values[ordinary] = value! + 0
      kept.outcomes[ordinary] = outcome
      kept.weights[ordinary++] = weight
    }
  }
  faults.throwIfAny()
  expectBothClasses(all, 'outcomes')
  expectSome(ordinary, path)
  return {
    values: kept.values.subarray(0, ordinary),
    outcomes: kept.outcomes.subarray(0, ordinary),
    ...(weights !== undefined && { weights: kept.weights.subarray(0, ordinary) }),
    beside,
    all,
  }
}

/** Refuses a column without an ordinary value. */
export function expectSome(ordinary: number, path: string): void {
  if (ordinary > 0) return
  reject('NO_DATA', path, 'at least one value that is neither missing nor special', 'none', 'Leave it out')
}

function addFault(faults: IssueCollector, path: string, value: unknown): void {
  const expected = 'a finite number, or null where it is missing'
  faults.add({ code: 'OUT_OF_RANGE', path, expected, received: received(value) })
}

/** Which special bin a value belongs to; undefined where there are none. */
export function binOfSpecial<V>(special: readonly SpecialBin<V>[]): ReadonlyMap<V, number> | undefined {
  if (special.length === 0) return undefined
  return new Map(special.flatMap(({ values }, bin) => values.map(value => [value, bin] as const)))
}

/** Special bins as callers give them, by label, in the shape that documents store; no value is in two bins. */
export function specialBins<V>(
  given: unknown,
  expectValue: (value: unknown, path: string) => V,
  taken: readonly V[] = [],
): readonly SpecialBin<V>[] {
  if (given === undefined) return []
  const bins = Object.entries(expectObject(given, 'options.special')).map(([label, values]) => ({ label, values }))
  return checkSpecial(bins, expectValue, 'options.special', taken)
}

/** Special bins of a document: labels and values, none of them twice, nor among those that groups have taken. */
export function checkSpecial<V>(
  given: unknown,
  expectValue: (value: unknown, path: string) => V,
  path: string,
  taken: readonly V[] = [],
): readonly SpecialBin<V>[] {
  const seen = new Set(taken)
  return Array.from(expectList(given, path), (entry, i) => {
    const { label, values } = expectObject(entry, `${path}[${i}]`)
    if (typeof label !== 'string' || label === '' || label === 'missing') {
      return reject('OUT_OF_RANGE', `${path}[${i}].label`, "a name other than '' and 'missing'", label)
    }
    const list = expectList(values, `${path}.${label}`)
    if (list.length === 0) reject('EMPTY_INPUT', `${path}.${label}`, 'at least one value', list)
    return {
      label,
      values: Array.from(list, (cell, k) => {
        const value = expectValue(cell, `${path}.${label}[${k}]`)
        if (seen.has(value)) reject('OUT_OF_RANGE', `${path}.${label}[${k}]`, 'a value of one bin only', cell)
        seen.add(value)
        return value
      }),
    }
  })
}
