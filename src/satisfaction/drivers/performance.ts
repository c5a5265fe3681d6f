/**
 * How well a driver is done, on a scale from 0 to 100.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { clusteredMean } from '../../statistics/clustered-mean.js'
import type { AnswerScale } from '../answers.js'
import type { DriverSheets } from './read-sheets.js'

/** A mean of scores, rescaled. */
export interface Performance {
  /** 0 to 100. */
  readonly value: number
  readonly interval?: Interval
}

/** The performance of one score. */
export function performanceOf(
  score: Float64Array,
  { weights, clients, scale }: DriverSheets,
  level: number,
): Performance {
  const { value, interval } = clusteredMean(
    score.map(answer => rescaled(answer, scale)),
    weights,
    clients,
    level,
  )
  if (interval === undefined) return { value: within(value) }
  const ends = { lower: within(interval.lower), upper: within(interval.upper) }
  return { value: within(value), interval: { ...interval, ...ends } }
}

/** 0 for the lowest answer, 100 for the highest. */
export function rescaled(answer: number, { lowest, highest }: AnswerScale): number {
  return (100 * (answer - lowest)) / (highest - lowest)
}

function within(value: number): number {
  return Math.min(100, Math.max(0, value))
}
