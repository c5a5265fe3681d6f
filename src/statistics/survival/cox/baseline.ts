/**
 * The cumulative hazard of one whose columns are at the means, as the steps that the fit's own sums give (Breslow 1974; with Efron's
 * ties, Efron's steps).
 *
 * @module
 */
import type { CoxProblem } from './problem.js'
import { fillRiskSums, riskSums } from './risk-sums.js'
import type { CoxRows } from './rows.js'
import type { CoxBaseline } from './types.js'

/** One baseline a stratum. */
export function baselineOf(
  rows: CoxRows,
  problem: CoxProblem,
  predictor: Float64Array,
  means: Float64Array,
  coefficients: Float64Array,
): readonly CoxBaseline[] {
  const { sets, design, shares, centres } = problem
  const { weightUnit, width, scales } = design
  const sums = riskSums(problem)
  const [squares, drifts] = [new Float64Array(sets.times.length), new Float64Array(width * sets.times.length)]
  fillRiskSums(problem, predictor, sums, (e, atRisk, ending) => {
    const { gone, counts } = shares[e]!
    let mixed = 0
    for (let k = 0; k < gone.length; k++) {
      const left = atRisk.total - gone[k]! * ending.total
      const part = counts[k]! / weightUnit / left / left
      squares[e]! += part
      mixed += part * gone[k]!
    }
    for (let j = 0; j < width; j++) {
      drifts[e * width + j] = scales[j]! * (squares[e]! * atRisk.columns[j]! - mixed * ending.columns[j]!)
    }
  })
  const spans = spansOf(rows, sets.strata.length - 1)
  return Array.from(spans, ({ from, until }, g): CoxBaseline => {
    const [first, beyond] = [sets.strata[g]!, sets.strata[g + 1]!]
    const above = centres.map((centre, j) => centre[g]! - means[j]!)
    const offset = above.reduce((sum, shift, j) => sum + shift * coefficients[j]!, 0)
    const unitOf = (e: number): number => Math.exp(-sums.shift[e]! - offset)
    const stepsOf = (of: (e: number) => number): readonly number[] => running(first, beyond, of)
    return {
      ...(rows.strata !== undefined && { stratum: rows.strata.names[g]! }),
      times: Array.from(sets.times.subarray(first, beyond)),
      cumulativeHazard: stepsOf(e => sums.hazard[e]! * unitOf(e)),
      variance: stepsOf(e => (squares[e]! * unitOf(e) ** 2) / weightUnit),
      drift: Object.fromEntries(
        rows.names.map((name, j) => [
          name,
          stepsOf(e => (drifts[e * width + j]! + above[j]! * sums.hazard[e]!) * unitOf(e)),
        ]),
      ),
      from,
      until,
    }
  })
}

/** Sums of steps until each of them. */
function running(first: number, beyond: number, of: (e: number) => number): readonly number[] {
  let sum = 0
  return Array.from({ length: beyond - first }, (_, k) => {
    sum += of(first + k)
    return sum
  })
}

/** From when and until when somebody of each stratum was watched. */
function spansOf({ times, strata }: CoxRows, count: number): readonly { from: number; until: number }[] {
  const { size, duration, entry, weights } = times
  const spans = Array.from({ length: count }, () => ({ from: Infinity, until: 0 }))
  for (let i = 0; i < size; i++) {
    if (weights?.[i] === 0) continue
    const span = spans[strata === undefined ? 0 : strata.code[i]!]!
    span.from = Math.min(span.from, entry === undefined ? 0 : entry[i]!)
    span.until = Math.max(span.until, duration[i]!)
  }
  return spans.map(({ from, until }) => ({ from: Math.min(from, until), until }))
}
