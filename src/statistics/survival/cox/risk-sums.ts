/**
 * The sums over risk sets, from the last event to the first: S₀ = Σ r and S₁ = Σ r x over who is at risk, r = w exp(η), and what
 * the likelihood makes of them. Each event adds its rows; those who had not come yet leave.
 *
 * Sums are in units of exp(shift), the shift following the largest predictor met, so that no predictor is too large.
 *
 * @module
 */
import { TILE } from '../../regression/design.js'
import type { CoxProblem } from './problem.js'

/** What a pass over risk sets leaves; room that the next pass uses again. */
export interface RiskSums {
  /** r of each row, in units of its last event. */
  readonly risk: Float64Array
  /** Per event, in 1 / units of the event: what the cumulative hazard rises by. */
  readonly hazard: Float64Array
  /** Per event, alike: by how much less it rises for those who end there, as part of them has gone. */
  readonly spared: Float64Array
  /** ln of the unit of each event. */
  readonly shift: Float64Array
}

/** What is told of each event, on demand: S₀, S₁ of who is at risk, D₀, D₁ of who ends there. */
export type Meet = (event: number, atRisk: Sums, ending: Sums) => void

/** Σ r and Σ r x, in units of the event. */
export interface Sums {
  total: number
  readonly columns: Float64Array
}

export function riskSums({ sets }: CoxProblem): RiskSums {
  const [rows, events] = [sets.rows, sets.times.length]
  return {
    risk: new Float64Array(rows),
    hazard: new Float64Array(events),
    spared: new Float64Array(events),
    shift: new Float64Array(events),
  }
}

/** A predictor as far above the unit as this, and the unit follows. */
const FAR = 40
/** Sums that fall below this part of what was added are made anew: what was taken out left its rounding. */
const WORN = 1 / 64

/**
 * Fills the sums at a predictor, one a row in the order of risk sets.
 *
 * @returns Σ ln of the sums at risk, in parts of the mean weight.
 */
export function fillRiskSums(problem: CoxProblem, predictor: Float64Array, sums: RiskSums, meet?: Meet): number {
  const { sets, design, shares } = problem
  const { strata, starts, ending, entries } = sets
  const { weightUnit, width } = design
  const { risk, hazard, spared, shift } = sums
  const atRisk: Sums = { total: 0, columns: new Float64Array(width) }
  const ends: Sums = { total: 0, columns: new Float64Array(width) }
  const perWeight = Math.log(weightUnit)
  let logs = 0
  for (let g = strata.length - 2; g >= 0; g--) {
    const [first, beyond] = [strata[g]!, strata[g + 1]!]
    let unit = entries === undefined ? -Infinity : largest(predictor, starts[first]!, starts[beyond]!)
    let most = 0
    clear(atRisk)
    for (let e = beyond - 1; e >= first; e--) {
      const [from, to] = [starts[e]!, starts[e + 1]!]
      const top = largest(predictor, from, to)
      if (top > unit + FAR || unit === -Infinity) {
        scale(atRisk, Math.exp(unit - top))
        unit = top
      }
      fillRisk(problem, predictor, unit, risk, from, to)
      clear(ends)
      addRows(problem, risk, from, from + ending[e]!, ends, meet !== undefined)
      add(atRisk, ends)
      addRows(problem, risk, from + ending[e]!, to, atRisk, meet !== undefined)
      if (entries !== undefined) {
        if (e + 1 < beyond) takeComing(problem, risk, e + 1, atRisk, meet !== undefined)
        if (atRisk.total < most * WORN) {
          rebuild(problem, risk, e, starts[beyond]!, atRisk, meet !== undefined)
          most = 0
        }
        most = Math.max(most, atRisk.total)
      }
      const { gone, counts } = shares[e]!
      const [all, leaving] = [atRisk.total, ends.total]
      let [rise, spare] = [0, 0]
      for (let k = 0; k < gone.length; k++) {
        const left = all - gone[k]! * leaving
        logs += (counts[k]! / weightUnit) * (Math.log(left) + unit + perWeight)
        rise += counts[k]! / left
        spare += (counts[k]! * gone[k]!) / left
      }
      hazard[e] = rise / weightUnit
      spared[e] = spare / weightUnit
      shift[e] = unit
      meet?.(e, atRisk, ends)
    }
  }
  return logs
}

/**
 * Fills q = r · the hazard each row met (what was expected of it), from the sums of a pass.
 *
 * @returns `out`, one a row in the order of risk sets.
 */
export function fillExpected({ sets }: CoxProblem, sums: RiskSums, out: Float64Array): Float64Array {
  const { strata, starts, ending, entries } = sets
  const { risk, hazard, spared, shift } = sums
  const before = entries === undefined ? undefined : new Float64Array(hazard.length)
  for (let g = 0; g + 1 < strata.length; g++) {
    let met = 0
    for (let e = strata[g]!; e < strata[g + 1]!; e++) {
      if (e > strata[g]! && shift[e] !== shift[e - 1]) met *= Math.exp(shift[e]! - shift[e - 1]!)
      if (before !== undefined) before[e] = met
      met += hazard[e]!
      const [from, to] = [starts[e]!, starts[e + 1]!]
      for (let i = from; i < to; i++) out[i] = risk[i]! * met
      for (let i = from; i < from + ending[e]!; i++) out[i]! -= risk[i]! * spared[e]!
    }
  }
  // Units are the same throughout a stratum where there are entries.
  if (before !== undefined && entries !== undefined) {
    for (let i = 0; i < sets.rows; i++) out[i]! -= risk[i]! * before[entries.first[i]!]!
  }
  return out
}

function fillRisk(
  { design: { weights } }: CoxProblem,
  predictor: Float64Array,
  unit: number,
  risk: Float64Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) risk[i] = weights[i]! * Math.exp(predictor[i]! - unit)
}

/** Adds rows that follow each other; what they add by column only where it is asked for. */
function addRows(
  { design: { tiles, stride, width } }: CoxProblem,
  risk: Float64Array,
  from: number,
  to: number,
  sums: Sums,
  byColumn: boolean,
): void {
  let total = 0
  for (let i = from; i < to; i++) total += risk[i]!
  sums.total += total
  if (!byColumn) return
  for (let i = from; i < to; ) {
    const block = Math.floor(i / TILE)
    const until = Math.min(to, (block + 1) * TILE)
    for (let j = 0; j < width; j++) {
      const at = (block * stride + j) * TILE - block * TILE
      let sum = 0
      for (let k = i; k < until; k++) sum += risk[k]! * tiles[at + k]!
      sums.columns[j]! += sum
    }
    i = until
  }
}

/** Takes out the rows whose first event is e: they were not at risk before it. */
function takeComing({ sets, design }: CoxProblem, risk: Float64Array, e: number, sums: Sums, byColumn: boolean): void {
  const { order, starts } = sets.entries!
  const { tiles, stride, width } = design
  for (let k = starts[e]!; k < starts[e + 1]!; k++) {
    const i = order[k]!
    const block = Math.floor(i / TILE)
    sums.total -= risk[i]!
    if (!byColumn) continue
    const at = block * stride * TILE + (i - block * TILE)
    for (let j = 0; j < width; j++) sums.columns[j]! -= risk[i]! * tiles[at + j * TILE]!
  }
}

/** Adds up who is at risk at e from nothing. */
function rebuild(problem: CoxProblem, risk: Float64Array, e: number, end: number, sums: Sums, byColumn: boolean): void {
  const { first } = problem.sets.entries!
  clear(sums)
  for (let i = problem.sets.starts[e]!; i < end; i++) {
    if (first[i]! <= e) addRows(problem, risk, i, i + 1, sums, byColumn)
  }
}

function largest(values: Float64Array, from: number, to: number): number {
  let most = -Infinity
  for (let i = from; i < to; i++) if (values[i]! > most) most = values[i]!
  return most
}

function clear(sums: Sums): void {
  sums.total = 0
  sums.columns.fill(0)
}

function add(sums: Sums, more: Sums): void {
  sums.total += more.total
  for (let j = 0; j < sums.columns.length; j++) sums.columns[j]! += more.columns[j]!
}

function scale(sums: Sums, factor: number): void {
  sums.total *= factor
  for (let j = 0; j < sums.columns.length; j++) sums.columns[j]! *= factor
}
