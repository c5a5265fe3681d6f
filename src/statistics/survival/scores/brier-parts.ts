/**
 * The Brier score of one horizon row by row, and means of several.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'
import type { CheckedDurations } from '../durations.js'
import { cutInterval } from './bounded-interval.js'
import type { CensoringCurve } from './censoring-curve.js'
import { statusAtHorizon } from './status-at-horizon.js'

/** A score of probabilities. */
export interface SurvivalBrier {
  /** Mean squared distance of probability and outcome; 0 is perfect. With few in view it can exceed 1. */
  readonly score: number
  readonly standardError: number
  /** Of `score`: normal, cut off at 0. */
  readonly interval: Interval
  /** The score of the Kaplan-Meier curve of all: what one knows without telling clients apart. */
  readonly reference: number
  /** 1 − score/reference: 1 is perfect, 0 no better than the curve of all; absent where all are there, or none. */
  readonly skill?: number
  /** Of `skill`: normal, cut off at 1; absent as that is. */
  readonly skillInterval?: Interval
}

/** The score of one horizon. */
export interface ScoreAt {
  readonly score: number
  readonly reference: number
  /** Of the score and of the reference: what each row adds to its error, squares adding up to the variance. */
  readonly influences: readonly [Float64Array, Float64Array]
}

/** The score of probabilities of still being there at a horizon. */
export function scoreAt(
  durations: CheckedDurations,
  curve: CensoringCurve,
  survival: Float64Array,
  horizon: number,
): ScoreAt {
  const { gone, weights, influence } = statusAtHorizon(durations, curve, horizon)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const share = weights.reduce((sum, weight, row) => sum + (gone[row] === 1 ? 0 : weight), 0) / all
  const off = (there: number, row: number): number => (gone[row] === 1 ? there : 1 - there) ** 2
  const mean = (value: (row: number) => number): number =>
    weights.reduce((sum, weight, row) => sum + (weight / all) * value(row), 0)
  const score = mean(row => off(survival[row]!, row))
  const reference = mean(row => off(share, row))
  return {
    score,
    reference,
    influences: [
      influence(weights.map((weight, row) => (weight / all) * (off(survival[row]!, row) - score))),
      influence(weights.map((weight, row) => (weight / all) * (off(share, row) - reference))),
    ],
  }
}

/** The mean of scores with its errors, by rows. */
export function judged(scores: readonly ScoreAt[], shares: readonly number[], level: number): SurvivalBrier {
  const mean = (value: (score: ScoreAt) => number): number =>
    scores.reduce((sum, score, at) => sum + shares[at]! * value(score), 0)
  const score = mean(({ score: own }) => own)
  const reference = mean(({ reference: own }) => own)
  const [own, ofAll] = [0, 1].map(which =>
    combined(
      scores.map(({ influences }) => influences[which]!),
      shares,
    ),
  )
  const standardError = rootOfSquares(own!)
  const interval = cutInterval(score, standardError, [0, Number.MAX_VALUE], level)
  if (!(reference > 0)) return { score, standardError, interval, reference }
  const skill = 1 - score / reference
  const error = rootOfSquares(own!.map((part, row) => (part - (score / reference) * ofAll![row]!) / reference))
  return {
    score,
    standardError,
    interval,
    reference,
    skill,
    skillInterval: cutInterval(skill, error, [-Number.MAX_VALUE, 1], level),
  }
}

/** Σ of columns, each times its share. */
function combined(columns: readonly Float64Array[], shares: readonly number[]): Float64Array {
  const sum = new Float64Array(columns[0]!.length)
  for (const [at, column] of columns.entries())
    for (let row = 0; row < sum.length; row++) sum[row]! += shares[at]! * column[row]!
  return sum
}

function rootOfSquares(parts: Float64Array): number {
  return Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0))
}
