/**
 * A straight line through the outcomes of one arm, with errors that need not be alike.
 *
 * @module
 */
import type { Trial } from './trial.js'

/** Height at a given score, slope, and their covariance. */
export interface ArmLine {
  readonly height: number
  readonly slope: number
  readonly covariance: readonly (readonly number[])[]
}

/** Of a row that holds the line alone, nobody else says how far it errs. */
const ALONE = 1 - 1e-9

/** The line of least squares, weighed where the trial is; undefined for fewer than three rows, or scores that are all the same. */
export function armLine(
  scores: ArrayLike<number>,
  { outcome, weights }: Trial,
  rows: Int32Array,
  centre: number,
): ArmLine | undefined {
  const known = rows.filter(row => weights === undefined || weights[row]! > 0)
  const weightOf = (row: number): number => (weights === undefined ? 1 : weights[row]!)
  if (known.length < 3) return undefined
  let [all, mean, level] = [0, 0, 0]
  for (const row of known) all += weightOf(row)
  for (const row of known) {
    mean += (weightOf(row) / all) * scores[row]!
    level += (weightOf(row) / all) * outcome[row]!
  }
  let [squares, products, spread] = [0, 0, 0]
  for (const row of known) {
    const apart = scores[row]! - mean
    squares += (weightOf(row) / all) * apart * apart
    products += (weightOf(row) / all) * apart * (outcome[row]! - level)
    spread = Math.max(spread, Math.abs(scores[row]!))
  }
  // Of a spread no more than this share of the largest score, rounding is the rest.
  if (!(Math.sqrt(squares) > 1e-12 * spread)) return undefined
  const slope = products / squares
  // What each row adds to height and slope at the centre, by its residual with itself left out.
  const sums = [0, 0, 0]
  for (const row of known) {
    const apart = scores[row]! - mean
    const share = weightOf(row) / all
    const leverage = share * (1 + (apart * apart) / squares)
    if (!(leverage < ALONE)) return undefined
    const residual = (outcome[row]! - level - slope * apart) / (1 - leverage)
    const ofSlope = (share * apart * residual) / squares
    const ofHeight = share * residual + (centre - mean) * ofSlope
    sums[0]! += ofHeight * ofHeight
    sums[1]! += ofHeight * ofSlope
    sums[2]! += ofSlope * ofSlope
  }
  const [heights, both, slopes] = [sums[0]!, sums[1]!, sums[2]!]
  return {
    height: level + slope * (centre - mean),
    slope,
    covariance: [
      [heights, both],
      [both, slopes],
    ],
  }
}
