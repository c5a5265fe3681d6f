import { expectKnownKeys, reject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import {
  choleskyFactor,
  choleskySolve,
  luFactor,
  luInverse,
  normalUpperQuantile,
  smallestPivot,
} from '../../../numeric/core.js'
import { chiSquareSurvival } from '../../../numeric/index.js'
import { expectColumns, FINITE } from '../../columns.js'
import { expectLevel } from '../../level.js'
import { likeliest } from './likeliest.js'
import { paramsOf } from './model.js'
import type { Posteriors } from './posteriors.js'
import { posteriorsOf } from './posteriors.js'
import type { AnswerColumns, LatentClassModel } from './types.js'

/** What one class brings. */
export interface ClassOutcome {
  readonly className: string
  /** How many rows belong to it, by their probabilities. */
  readonly rows: number
  readonly mean: number
  readonly standardError: number
  /** Of the mean. */
  readonly interval: Interval
}

/** An outcome by class, corrected for rows that are given a class that is not theirs. */
export interface ClassOutcomes {
  /** In the order of the classes. */
  readonly classes: readonly ClassOutcome[]
  /** By true class, then by class given: the probability of being given it; the more on the diagonal, the less is corrected. */
  readonly classification: readonly (readonly number[])[]
  /** Whether the means differ at all: Wald's χ²; absent of one class. */
  readonly test?: { readonly chiSquare: number; readonly degreesOfFreedom: number; readonly pValue: number }
}

/**
 * What follows from the class: the mean of an outcome (a profit, a default, a renewal) in each class.
 *
 * The mean over rows that are given a class is biased towards the mean of all, since some of them belong elsewhere. Rows are
 * weighted by the inverse of the table of who is given which class, so that the errors cancel (Bolck, Croon and Hagenaars 2004);
 * standard errors are robust (Vermunt 2010), and take that table for known.
 *
 * @param columns the answers, as `assign` takes them.
 * @param outcome one finite number per row; 0 and 1 for a share. It must not be one of the questions. Leave rows out where it is
 * not known.
 * @throws ClienteleError as `assign`; `LENGTH_MISMATCH` or `OUT_OF_RANGE` for the outcome; `EMPTY_SEGMENT` for a class that no row
 * is given; `NO_VARIATION` where answers cannot tell two classes apart.
 * @see Bolck, Croon & Hagenaars (2004), Estimating latent structure models with categorical variables: one-step versus three-step
 * estimators, Political Analysis 12(1); Vermunt (2010), Latent class modeling with covariates: two improved three-step approaches,
 * Political Analysis 18(4), eqs. 13 to 15.
 * @example
 * import { latentClass } from 'clientele/statistics'
 * const model = latentClass.fromParams({
 *   shares: [0.5, 0.5],
 *   items: { alerts: { answers: ['no', 'yes'], probabilities: [[0.9, 0.1], [0.1, 0.9]] } },
 * })
 * const columns = { alerts: ['no', 'no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'] }
 * const { classes } = latentClass.classOutcome(model, columns, [0, 0, 0, 1, 1, 1, 1, 0])
 * classes.map(({ mean }) => mean.toFixed(4)) // => ['0.1875', '0.8125']
 */
export function classOutcome(
  model: LatentClassModel,
  columns: AnswerColumns,
  outcome: ArrayLike<number>,
  options: { readonly level?: number } = {},
): ClassOutcomes {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const { classNames } = paramsOf(model)
  const posteriors = posteriorsOf(paramsOf(model), columns)
  const size = expectColumns(['outcome', outcome, FINITE])
  const { rows, classes } = posteriors
  if (size !== rows) reject('LENGTH_MISMATCH', 'outcome', `${rows} numbers, like the columns`, size)
  const given = givenOf(posteriors)
  const classification = classificationOf(posteriors, given, classNames)
  const weights = weightsOf(classification, classNames)
  const { totals, means, covariance } = weightedMeans(weights, sumsByGiven(posteriors, given, outcome))
  const z = normalUpperQuantile((1 - level) / 2)
  const table = classNames.map((className, t): ClassOutcome => {
    const [mean, standardError] = [means[t]!, Math.sqrt(covariance[t * classes + t]!)]
    const ends = { lower: mean - z * standardError, upper: mean + z * standardError }
    return {
      className,
      rows: totals[t]!,
      mean,
      standardError,
      interval: { ...ends, level, kind: 'confidence', method: 'bch' },
    }
  })
  const test = classes === 1 ? undefined : equalityTest(means, covariance, classes)
  return { classes: table, classification, ...(test === undefined ? {} : { test }) }
}

/** The class that each pattern is given. */
function givenOf({ values, classes, weights }: Posteriors): Uint16Array {
  return Uint16Array.from(weights, (_, p) => likeliest(values.subarray(p * classes, (p + 1) * classes)))
}

function classificationOf(
  { values, classes, weights }: Posteriors,
  given: Uint16Array,
  classNames: readonly string[],
): readonly (readonly number[])[] {
  const table = Array.from({ length: classes }, () => new Float64Array(classes))
  for (const [p, weight] of weights.entries()) {
    for (let t = 0; t < classes; t++) table[t]![given[p]!]! += weight * values[p * classes + t]!
  }
  for (const [s, name] of classNames.entries()) {
    if (given.includes(s)) continue
    reject('EMPTY_SEGMENT', 'columns', `rows that are given ${name}`, 'none', 'Ask for fewer classes')
  }
  return table.map(row => {
    const total = row.reduce((sum, cell) => sum + cell, 0)
    return Array.from(row, cell => cell / total)
  })
}

/** A table whose inverse would multiply errors by more than this tells nothing. */
const LEAST_PIVOT = 1e-6

/** By class given, then by true class: what a row counts for. */
function weightsOf(classification: readonly (readonly number[])[], classNames: readonly string[]): Float64Array {
  const n = classNames.length
  const factors = luFactor(classification.flat(), n)
  if (smallestPivot(factors) < LEAST_PIVOT) {
    reject(
      'NO_VARIATION',
      'columns',
      'answers that tell the classes apart',
      'rows that could be in one as in another',
      FEWER,
    )
  }
  return luInverse(factors)
}

const FEWER = 'Ask for fewer classes'

/** Rows, outcomes and their squares by class given; outcomes less their mean, so that squares keep their digits. */
interface Sums {
  readonly centre: number
  readonly counts: Float64Array
  readonly sums: Float64Array
  readonly squares: Float64Array
}

function sumsByGiven({ rows, patternOf, classes }: Posteriors, given: Uint16Array, outcome: ArrayLike<number>): Sums {
  let centre = 0
  for (let row = 0; row < rows; row++) centre += outcome[row]! / rows
  const [counts, sums, squares] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)]
  for (let row = 0; row < rows; row++) {
    const s = given[patternOf[row]!]!
    const apart = outcome[row]! - centre
    counts[s]!++
    sums[s]! += apart
    squares[s]! += apart * apart
  }
  return { centre, counts, sums, squares }
}

/** Means by true class and their robust covariance A⁻¹ B A⁻¹, A the weights of each class, B their products with residuals. */
function weightedMeans(
  weights: Float64Array,
  { centre, counts, sums, squares }: Sums,
): { readonly totals: Float64Array; readonly means: Float64Array; readonly covariance: Float64Array } {
  const n = counts.length
  const [totals, apart] = [new Float64Array(n), new Float64Array(n)]
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < n; t++) {
      totals[t]! += weights[s * n + t]! * counts[s]!
      apart[t]! += weights[s * n + t]! * sums[s]!
    }
  }
  for (let t = 0; t < n; t++) apart[t]! /= totals[t]!
  const covariance = new Float64Array(n * n)
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < n; t++) {
      for (let u = 0; u < n; u++) {
        const product = squares[s]! - (apart[t]! + apart[u]!) * sums[s]! + apart[t]! * apart[u]! * counts[s]!
        covariance[t * n + u]! += (weights[s * n + t]! * weights[s * n + u]! * product) / (totals[t]! * totals[u]!)
      }
    }
  }
  return { totals, means: apart.map(mean => centre + mean), covariance }
}

/** Wald's test of the differences from the first class; absent where they have no proper covariance. */
function equalityTest(means: Float64Array, covariance: Float64Array, n: number): ClassOutcomes['test'] {
  const df = n - 1
  const at = (t: number, u: number): number => covariance[t * n + u]!
  const differences = Float64Array.from({ length: df }, (_, i) => means[i + 1]! - means[0]!)
  const spread = Float64Array.from({ length: df * df }, (_, cell) => {
    const [t, u] = [1 + Math.floor(cell / df), 1 + (cell % df)]
    return at(t, u) - at(t, 0) - at(0, u) + at(0, 0)
  })
  const factor = new Float64Array(df * df)
  if (!choleskyFactor(spread, df, factor)) return undefined
  const solved = choleskySolve(factor, df, differences)
  const chiSquare = differences.reduce((sum, difference, i) => sum + difference * solved[i]!, 0)
  return { chiSquare, degreesOfFreedom: df, pValue: chiSquareSurvival(chiSquare, df) }
}
