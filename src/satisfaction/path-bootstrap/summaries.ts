/**
 * Columns of figures as what is said of them: mean, standard error, interval, how often on the other side of 0.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { BootstrapMethod } from '../../statistics/index.js'
import { bootstrapInterval } from '../../statistics/index.js'
import type { BootstrapEffect, BootstrapFigure } from './types.js'

/** A figure from all answers, and from each resample. */
export interface FigureColumn {
  readonly estimate: number
  readonly replicates: Float64Array
  /** Of the accelerated interval; 0 for others. */
  readonly acceleration: number
}

/** How intervals are computed. */
export interface IntervalChoice {
  readonly interval: BootstrapMethod
  readonly level: number
}

/** A figure with what its resamples say. */
export function figureOf(
  { estimate, replicates, acceleration }: FigureColumn,
  choice: IntervalChoice,
): BootstrapFigure {
  const { interval: method, level } = choice
  const [first = Number.NaN] = replicates
  // About the first, so that equal resamples have a deviation of exactly 0.
  const apart = replicates.map(value => value - first)
  const shift = compensatedSum(apart) / apart.length
  const squares = compensatedSum(apart.map(value => (value - shift) ** 2))
  return {
    estimate,
    mean: first + shift,
    standardError: Math.sqrt(squares / (apart.length - 1)),
    interval: bootstrapInterval(replicates, { method, level, estimate, acceleration }),
  }
}

/** The same of a figure that could be 0. */
export function effectOf(column: FigureColumn, choice: IntervalChoice): BootstrapEffect {
  const figure = figureOf(column, choice)
  const { replicates } = column
  const size = replicates.length
  const below = replicates.reduce((count, value) => (value <= 0 ? count + 1 : count), 0)
  const above = replicates.reduce((count, value) => (value >= 0 ? count + 1 : count), 0)
  return {
    ...figure,
    ...(figure.standardError > 0 && { t: figure.estimate / figure.standardError }),
    pValue: Math.min(1, (2 * (1 + Math.min(below, above))) / (size + 1)),
  }
}
