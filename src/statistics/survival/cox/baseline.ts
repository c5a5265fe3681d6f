/**
 * The cumulative hazard of one whose columns are at the means, as the steps that the fit's own sums give (Breslow 1974; with Efron's
 * ties, Efron's steps).
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { CoxProblem } from './problem.js'
import { fillRiskSums, riskSums } from './risk-sums.js'
import type { CoxRows } from './rows.js'
import type { CoxBaseline } from './types.js'

/** A step that is less than this part of the sum before it is known to four digits at most. */
const LEAST = 1e-12

/** One baseline a stratum; throws where rows are so far apart that sums of steps are no numbers, or lose some of them. */
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
    const steps = {
      cumulativeHazard: stepsOf(e => sums.hazard[e]! * unitOf(e)),
      variance: stepsOf(e => (squares[e]! * unitOf(e) ** 2) / weightUnit),
    }
    const shareOf = (e: number): number =>
      Math.min(1, shares[e]!.counts.reduce((sum, count) => sum + count, 0) / weightUnit)
    if (
      !isTold(steps.cumulativeHazard, k => shareOf(first + k)) ||
      !steps.variance.every(sum => sum > 0 && sum < Infinity)
    ) {
      return refuseFar(problem, coefficients)
    }
    return {
      ...(rows.strata !== undefined && { stratum: rows.strata.names[g]! }),
      times: Array.from(sets.times.subarray(first, beyond)),
      ...steps,
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

/** Whether each step moves the sum, those of events that hardly weigh anything left aside. */
function isTold(sums: readonly number[], shareOf: (k: number) => number): boolean {
  let before = 0
  return sums.every((sum, k) => {
    const step = sum - before
    const isMoved = sum < Infinity && sum > 0 && (step > 0 || shareOf(k) < LEAST) && step >= LEAST * shareOf(k) * before
    before = sum
    return isMoved
  })
}

/** Names the column that spreads hazards most. */
function refuseFar({ design: { names, scales } }: CoxProblem, coefficients: Float64Array): never {
  const spread = coefficients.map((value, j) => Math.abs(value * scales[j]!))
  const name = names[spread.indexOf(Math.max(...spread))]!
  return reject(
    'OUT_OF_RANGE',
    `columns.${name}`,
    'values at which hazards can be told next to each other',
    'some so far apart that one hazard vanishes beside another',
    'Look for a wrong value; leave it out, take its logarithm or cap it',
  )
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
