/**
 * The probabilities of the classes for every pattern of rows under a model.
 *
 * @module
 */
import { fillLogPriors, fillPosterior } from './class-tables.js'
import type { ClassEstimate } from './estimate.js'
import { tablesOf } from './estimate.js'
import type { Patterns } from './patterns.js'
import { patternsOf } from './patterns.js'
import type { ColumnPlan } from './read-columns.js'
import { readColumns } from './read-columns.js'
import type { AnswerColumns, LatentClassParams } from './types.js'

/** Rows by pattern, patterns by class. */
export interface Posteriors {
  /** How many rows. */
  readonly rows: number
  /** Row -> pattern. */
  readonly patternOf: Uint32Array
  /** How many rows have each pattern. */
  readonly weights: Float64Array
  readonly classes: number
  /** Pattern by pattern: the probability of each class. */
  readonly values: Float64Array
}

/** The probabilities of the classes given the answers of rows. */
export function posteriorsOf(params: LatentClassParams, columns: AnswerColumns): Posteriors {
  return posteriorsAt(patternsOf(readColumns(columns, planOf(params))), estimateOf(params))
}

/** The same of patterns that are counted, under any classes. */
export function posteriorsAt(patterns: Patterns, estimate: ClassEstimate): Posteriors {
  const { size, patternOf, weights } = patterns
  const { classes } = estimate
  const tables = tablesOf(estimate)
  const logPriors = new Float64Array(classes)
  const values = new Float64Array(size * classes)
  for (let p = 0; p < size; p++) {
    fillLogPriors(tables, patterns, p, logPriors)
    fillPosterior(tables, patterns, p, logPriors, values.subarray(p * classes, (p + 1) * classes))
  }
  return { rows: patternOf.length, patternOf, weights, classes, values }
}

/** Which columns a model reads. */
export function planOf({ items, membership }: LatentClassParams): ColumnPlan {
  return {
    items: Object.entries(items).map(([name, { answers }]) => [name, answers] as const),
    covariates: membership === undefined ? [] : Object.keys(membership.effects),
  }
}

/** The parameters as numbers in a row. */
export function estimateOf({ shares, items, membership }: LatentClassParams): ClassEstimate {
  const classes = shares.length
  const probabilities = Float64Array.from(
    shares.flatMap((_, k) => Object.values(items).flatMap(item => item.probabilities[k]!)),
  )
  const plain = { classes, shares: Float64Array.from(shares), probabilities }
  if (membership === undefined) return plain
  const { intercepts, effects } = membership
  const coefficients = intercepts.flatMap((intercept, k) => [intercept, ...Object.values(effects).map(of => of[k]!)])
  return { ...plain, coefficients: Float64Array.from(coefficients) }
}
