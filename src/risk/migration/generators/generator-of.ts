/**
 * A generator from a transition matrix: which constant rates lead, in one unit of time, to these probabilities?
 *
 * @see Israel, Rosenthal & Wei (2001), Finding generators for Markov chains via empirical transition matrices, with
 * applications to credit ratings, Mathematical Finance 11; Kreinin & Sidelnikova (2001), Regularization algorithms for
 * transition matrices, Algo Research Quarterly 4.
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { expectTimeUnit } from '../../../money/core.js'
import { frobeniusDistance, stochasticExponential } from '../../../numeric/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { readMatrix } from '../read-matrix.js'
import { adjustDiagonal, adjustRates, adjustWeighted } from './adjustments.js'
import type { GeneratorMatrix } from './generator-matrix.js'
import { cellsOf, generatorOfCells } from './generator-matrix.js'
import type { NegativeRate } from './principal-logarithm.js'
import { describeLogarithm, logarithmOf, rejectLogarithm } from './principal-logarithm.js'
import { projectRates } from './projection.js'

/** How negative rates of the logarithm are mended; by `log` they are refused. */
export const GENERATOR_METHODS = ['projection', 'weighted', 'weighted-rates', 'diagonal', 'log'] as const

/** How a generator is made of a matrix; what each does stands at `GeneratorOptions.method`. */
export type GeneratorMethod = (typeof GENERATOR_METHODS)[number]

/** Options of {@link generatorOf}. */
export interface GeneratorOptions {
  /**
   * `projection`: the nearest generator, exactly (default); `weighted`: all cells of a row pay in proportion, as
   * published; `weighted-rates`: the same, but leaving is kept as often as it was; `diagonal`: staying pays; `log`: the
   * logarithm itself, refused where it has negative rates.
   */
  readonly method?: GeneratorMethod
  /** The unit of time of the matrix: rates are per this. */
  readonly unit?: TimeUnit
}

/** A generator with how far it is from what it was made of. */
export interface GeneratorEstimate extends GeneratorMatrix {
  readonly method: GeneratorMethod
  /** Negative rates of the logarithm, which were mended. */
  readonly negativeRates: readonly NegativeRate[]
  readonly distances: GeneratorDistances
}

/** Frobenius distances: roots of sums of squared differences of cells. */
export interface GeneratorDistances {
  /** Of the generator from the logarithm of the matrix. */
  readonly toLogarithm: number
  /** Of the probabilities of one unit of time from the matrix. */
  readonly toMatrix: number
}

const MEND = {
  projection: projectRates,
  weighted: adjustWeighted,
  'weighted-rates': adjustRates,
  diagonal: adjustDiagonal,
  log: adjustDiagonal,
} as const

/**
 * The generator of a transition matrix, by its principal logarithm.
 *
 * @param matrix of one unit of time.
 * @returns rates per unit of time; rows add up to 0, as the diagonal is minus the sum of the others.
 * @throws ClienteleError `NOT_APPLICABLE` where the matrix has no real principal logarithm (see {@link embeddability}), or
 * where `method` is `log` and the logarithm has negative rates; `NOT_STOCHASTIC`; `UNKNOWN_OPTION`.
 * @example
 * import { generatorOf } from 'clientele/risk'
 * const matrix = { states: ['A', 'B', 'D'], rows: [[0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0, 1]] }
 * const { rows, distances } = generatorOf(matrix, { unit: 'year' })
 * rows[0].map(rate => rate.toFixed(5)) // => ['-0.11521', '0.11521', '0.00000']
 * distances.toLogarithm.toFixed(5) // => '0.00766'
 * generatorOf(matrix, { method: 'log' }) // => Error NOT_APPLICABLE
 */
export function generatorOf(matrix: TransitionMatrix, options: GeneratorOptions = {}): GeneratorEstimate {
  expectKnownKeys(options, ['method', 'unit'], 'options')
  const method =
    options.method === undefined ? 'projection' : expectOneOf(options.method, GENERATOR_METHODS, 'options.method')
  const unit = options.unit === undefined ? undefined : expectTimeUnit(options.unit, 'options.unit')
  const checked = readMatrix(matrix, 'matrix')
  const n = checked.states.length
  const found = logarithmOf(checked)
  if (!found.exists) return rejectLogarithm(found, checked)
  const { negativeRates } = describeLogarithm(checked.states, found)
  if (method === 'log' && negativeRates.length > 0) rejectNegative(negativeRates)
  const cells = found.logarithm.slice()
  for (let i = 0; i < n; i++) MEND[method](cells.subarray(i * n, i * n + n), i)
  const generator = generatorOfCells(checked.states, cells, unit)
  const rates = cellsOf(generator)
  return Object.freeze({
    ...generator,
    method,
    negativeRates: Object.freeze(negativeRates),
    distances: {
      toLogarithm: frobeniusDistance(rates, found.logarithm),
      toMatrix: frobeniusDistance(stochasticExponential(rates, n), cellsOf(checked)),
    },
  })
}

function rejectNegative(negativeRates: readonly NegativeRate[]): never {
  const [{ from, to, rate } = { from: '', to: '', rate: 0 }] = negativeRates
  const received = `${negativeRates.length} negative rates, the first from ${from} to ${to}: ${rate}`
  reject(
    'NOT_APPLICABLE',
    'matrix',
    'a logarithm without negative rates',
    received,
    "method: 'projection' is the nearest generator",
  )
}
