import { expectInteger, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { choleskyFactor, choleskySolve, normalUpperQuantile } from '../../../numeric/core.js'
import { chiSquareSurvival } from '../../../numeric/index.js'
import { expectColumns } from '../../columns.js'
import { expectLevel } from '../../level.js'
import type { ClassEstimate } from './estimate.js'
import { firstStepCovariance } from './first-step.js'
import { paramsOf } from './model.js'
import { classificationOf, expectGiven, givenOf, sumsByGiven, weightedMeans, weightsOf } from './outcome-weights.js'
import { patternsOf } from './patterns.js'
import { estimateOf, planOf, posteriorsAt } from './posteriors.js'
import { readColumns } from './read-columns.js'
import type { AnswerColumns, LatentClassModel } from './types.js'

/** Squares of larger numbers would overflow when many rows are added up. */
const MEASURE = { expected: 'a number from -1e100 to 1e100', isGood: (cell: number) => Math.abs(cell) <= 1e100 }

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
  /** Whether the means differ at all: Wald's χ²; absent of one class, and where a mean has no error. */
  readonly test?: { readonly chiSquare: number; readonly degreesOfFreedom: number; readonly pValue: number }
}

/**
 * What follows from the class: the mean of an outcome (a profit, a default, a renewal) in each class.
 *
 * The mean over rows that are given a class is biased towards the mean of all, since some of them belong elsewhere. Rows are
 * weighted by the inverse of the table of who is given which class, so that the errors cancel (Bolck, Croon and Hagenaars 2004).
 * Standard errors are robust (Vermunt 2010), and allow for the classes being estimated, where they are (Bakk, Oberski and Vermunt
 * 2014); classes that are given are taken for known.
 *
 * @param columns the answers, as `assign` takes them.
 * @param outcome one number per row, from -1e100 to 1e100; 0 and 1 for a share. It must not be one of the questions. Leave rows out where it is
 * not known.
 * @throws ClienteleError as `assign`; `LENGTH_MISMATCH` or `OUT_OF_RANGE` for the outcome; `EMPTY_SEGMENT` for a class that no row
 * is given; `NO_VARIATION` where answers cannot tell two classes apart.
 * @see Bolck, Croon & Hagenaars (2004), Estimating latent structure models with categorical variables: one-step versus three-step
 * estimators, Political Analysis 12(1); Vermunt (2010), Latent class modeling with covariates: two improved three-step approaches,
 * Political Analysis 18(4), eqs. 13 to 15; Bakk, Oberski & Vermunt (2014), Relating latent class assignments to external variables:
 * standard errors for correct inference, Political Analysis 22(4).
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
  const params = paramsOf(model)
  const { classNames } = params
  const patterns = patternsOf(readColumns(columns, planOf(params)))
  const estimate = estimateOf(params)
  const posteriors = posteriorsAt(patterns, estimate)
  const size = expectColumns(['outcome', outcome, MEASURE])
  const { rows, classes } = posteriors
  if (size !== rows) reject('LENGTH_MISMATCH', 'outcome', `${rows} numbers, like the columns`, size)
  const given = givenOf(posteriors)
  expectGiven(given, classNames)
  const sums = sumsByGiven(posteriors, given, outcome)
  const classification = classificationOf(posteriors, given)
  const { totals, means, covariance: ofRows } = weightedMeans(weightsOf(classification), sums)
  const fitted = fittedRows(model)
  const meansAt = (at: ClassEstimate): Float64Array =>
    weightedMeans(weightsOf(classificationOf(posteriorsAt(patterns, at), given)), sums).means
  const ofClasses = hasErrors(model) ? firstStepCovariance(patterns, estimate, meansAt) : undefined
  const covariance = ofRows.map(
    (value, cell) => value + (ofClasses === undefined ? 0 : ofClasses[cell]! * (rows / fitted!)),
  )
  const z = normalUpperQuantile((1 - level) / 2)
  const note = fitted !== undefined && ofClasses === undefined ? { note: CLASSES_AS_KNOWN } : {}
  const table = classNames.map((className, t): ClassOutcome => {
    const [mean, standardError] = [means[t]!, Math.sqrt(covariance[t * classes + t]!)]
    const ends = { lower: mean - z * standardError, upper: mean + z * standardError }
    const interval: Interval = { ...ends, level, kind: 'confidence', method: 'bch', ...note }
    return { className, rows: totals[t]!, mean, standardError, interval }
  })
  const test = classes === 1 ? undefined : equalityTest(means, covariance, classes)
  return { classes: table, classification, ...(test === undefined ? {} : { test }) }
}

const CLASSES_AS_KNOWN = 'Takes the classes for known, as the likelihood has no single peak at them'

/** How many rows the classes were estimated from; `undefined` of classes that were given. */
function fittedRows(model: LatentClassModel): number | undefined {
  expectObject(model.fit, 'model.fit')
  return model.fit.source === 'given' ? undefined : expectInteger(model.fit.observations, 'model.fit.observations', 1)
}

/** Classes whose own errors are not known, as their search did not end at a single peak, are taken for known. */
function hasErrors({ fit }: LatentClassModel): boolean {
  return fit.source === 'searched' && fit.standardErrors !== undefined
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
