/**
 * The sums over risk sets, from the last event to the first: S₀ = Σ r and S₁ = Σ r x over who is at risk, r = w exp(η), and what
 * the likelihood makes of them. Each event adds its rows; those who had not come yet leave.
 *
 * Sums are in units of exp(shift), the shift following the largest predictor met, so that no predictor is too large.
 *
 * @module
 */
import type { CoxProblem } from './problem.js'
import type { Sums } from './risk-set-sums.js'
import { add, addRows, clear, noSums, rebuild, scale, takeComing } from './risk-set-sums.js'

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

/** What is made on the way, while the rows at hand are near. */
export interface Along {
  /** Makes predictors from a row on ready. */
  readonly reach: (row: number) => void
  /** Whether `meet` is told Σ r x xᵀ too. */
  readonly withProducts: boolean
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
 * @param along only where no row comes late.
 * @returns Σ ln of the sums at risk, in parts of the mean weight.
 */
export function fillRiskSums(
  problem: CoxProblem,
  predictor: Float64Array,
  sums: RiskSums,
  meet?: Meet,
  along?: Along,
): number {
  const { sets, design, shares } = problem
  const { strata, starts, ending, entries } = sets
  const { weightUnit, width } = design
  const { risk, hazard, spared, shift } = sums
  const atRisk = noSums(width, along?.withProducts)
  const ends = noSums(width, along?.withProducts)
  const perWeight = Math.log(weightUnit)
  let logs = 0
  for (let g = strata.length - 2; g >= 0; g--) {
    const [first, beyond] = [strata[g]!, strata[g + 1]!]
    let unit = entries === undefined ? -Infinity : largest(predictor, starts[first]!, starts[beyond]!)
    let most = 0
    clear(atRisk)
    for (let e = beyond - 1; e >= first; e--) {
      const [from, to] = [starts[e]!, starts[e + 1]!]
      along?.reach(from)
      const top = fillRisk(problem, predictor, unit, risk, from, to)
      if (top > unit + FAR) {
        scale(atRisk, Math.exp(unit - top))
        unit = top
        fillRisk(problem, predictor, unit, risk, from, to)
      }
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
      const part = ends.total / atRisk.total
      // One logarithm for all that count once: no more than some fifty factors, none of them near 0.
      let [rise, spare, events, product] = [0, 0, 0, 1]
      for (let k = 0; k < gone.length; k++) {
        const left = 1 - gone[k]! * part
        const share = counts[k]! / left
        rise += share
        spare += share * gone[k]!
        events += counts[k]!
        if (counts[k] === 1) product *= left
        else logs += (counts[k]! / weightUnit) * Math.log(left)
      }
      logs += (events * (Math.log(atRisk.total) + unit + perWeight) + Math.log(product)) / weightUnit
      rise /= atRisk.total
      spare /= atRisk.total
      hazard[e] = rise / weightUnit
      spared[e] = spare / weightUnit
      shift[e] = unit
      meet?.(e, atRisk, ends)
    }
  }
  return logs
}

/** Returns the largest predictor of these rows. */
function fillRisk(
  { design: { weights } }: CoxProblem,
  predictor: Float64Array,
  unit: number,
  risk: Float64Array,
  from: number,
  to: number,
): number {
  let most = -Infinity
  for (let i = from; i < to; i++) {
    const value = predictor[i]!
    if (value > most) most = value
    risk[i] = value === unit ? weights[i]! : weights[i]! * Math.exp(value - unit)
  }
  return most
}

function largest(values: Float64Array, from: number, to: number): number {
  let most = -Infinity
  for (let i = from; i < to; i++) if (values[i]! > most) most = values[i]!
  return most
}
