/**
 * The outcomes of both arms by score, and the curve that they make: the same sums for the curve and for each of its resamples.
 *
 * @module
 */
import type { DistinctValues } from '../../statistics/distinct-values.js'
import type { Trial } from './trial.js'

/** How a curve counts: see `qiniCurve`. */
export type QiniConvention = 'radcliffe' | 'cumulative-gain'

/** Per distinct score, the highest first. */
export interface QiniSums {
  /** Weight of the treated, and of the others. */
  readonly treated: Float64Array
  readonly control: Float64Array
  /** Their outcomes, weighed. */
  readonly treatedOutcome: Float64Array
  readonly controlOutcome: Float64Array
}

/** Nothing yet, for so many distinct scores. */
export function emptySums(size: number): QiniSums {
  return {
    treated: new Float64Array(size),
    control: new Float64Array(size),
    treatedOutcome: new Float64Array(size),
    controlOutcome: new Float64Array(size),
  }
}

/** Adds a row so many times. */
export function addRow(sums: QiniSums, { of, values }: DistinctValues, trial: Trial, row: number, times: number): void {
  const place = values.length - 1 - of[row]!
  const weight = trial.weights === undefined ? times : times * trial.weights[row]!
  const [weights, outcomes] =
    trial.treated[row] === 1 ? [sums.treated, sums.treatedOutcome] : [sums.control, sums.controlOutcome]
  weights[place]! += weight
  outcomes[place]! += weight * trial.outcome[row]!
}

/** A curve from (0, 0): share of the clients against gain per client of all. */
export interface QiniPoints {
  readonly share: Float64Array
  readonly gain: Float64Array
  /** How many points are used, (0, 0) among them. */
  readonly size: number
}

/** Room for the curve of so many distinct scores. */
export function emptyPoints(size: number): { readonly share: Float64Array; readonly gain: Float64Array } {
  return { share: new Float64Array(size + 1), gain: new Float64Array(size + 1) }
}

/**
 * The curve of the sums. Points at which one arm is still empty are left out: there is nothing to compare.
 *
 * @param out receives the points.
 */
export function pointsOf(sums: QiniSums, convention: QiniConvention, out: ReturnType<typeof emptyPoints>): QiniPoints {
  const { treated, control, treatedOutcome, controlOutcome } = sums
  let [allTreated, allControl] = [0, 0]
  for (let k = 0; k < treated.length; k++) {
    allTreated += treated[k]!
    allControl += control[k]!
  }
  const all = allTreated + allControl
  let [size, t, c, ofTreated, ofControl] = [1, 0, 0, 0, 0]
  for (let k = 0; k < treated.length; k++) {
    t += treated[k]!
    c += control[k]!
    ofTreated += treatedOutcome[k]!
    ofControl += controlOutcome[k]!
    if (!(t > 0 && c > 0)) continue
    const share = (t + c) / all
    out.share[size] = share
    out.gain[size++] = (ofTreated / t - ofControl / c) * (convention === 'radcliffe' ? t / allTreated : share)
  }
  return { ...out, size }
}

/** Area between a curve and the straight line from its start to its end. */
export function areaAboveLine({ share, gain, size }: QiniPoints): number {
  let area = 0
  for (let k = 1; k < size; k++) area += ((share[k]! - share[k - 1]!) * (gain[k]! + gain[k - 1]!)) / 2
  return area - gain[size - 1]! / 2
}

/** The height of a curve at rising shares. */
export function heightsAt({ share, gain, size }: QiniPoints, at: Float64Array, out: Float64Array): Float64Array {
  let k = 1
  for (let i = 0; i < at.length; i++) {
    while (k < size - 1 && share[k]! < at[i]!) k++
    const [left, right] = [share[k - 1]!, share[k]!]
    const part = right > left ? Math.min(1, (at[i]! - left) / (right - left)) : 1
    out[i] = gain[k - 1]! + part * (gain[k]! - gain[k - 1]!)
  }
  return out
}
