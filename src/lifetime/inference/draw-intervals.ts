/**
 * How sure is a figure that is computed from a model? By draws of the parameters, from a posterior or a bootstrap: the figure
 * is computed at each of them.
 *
 * @module
 */
import {
  expectFinite,
  expectFunction,
  expectInteger,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import type { Interval, ModelDocument } from '../../model/index.js'
import type { IntervalColumns, IntervalOptions } from '../../statistics/index.js'
import { bootstrapInterval, credibleInterval } from '../../statistics/index.js'
import type { InferenceData, InferenceInput, InferencePair, Quantity } from './inference-pair.js'
import { likelihoodOf } from './inference-pair.js'
import type { ParameterDraws } from './parameter-draws.js'
import { countDraws, documentsAt } from './parameter-draws.js'

/** Draws that say where they come from: a `Posterior` or a `Bootstrap`. */
export interface DrawnSample extends ParameterDraws {
  readonly kind: 'bootstrap' | 'posterior'
}

/** Which interval is asked for, and from how many draws. */
export interface DrawIntervalOptions extends IntervalOptions {
  /**
   * At how many of the draws, evenly spread, the figure is computed; all of them by default, 1000 at most. At least
   * 2 / (1 − level) − 1: 39 for 95 %.
   */
  readonly draws?: number
}

/** A figure with its interval. */
export interface DrawEstimate {
  /** Mean over the draws. */
  readonly value: number
  /** Standard deviation over the draws. */
  readonly standardError: number
  /** From quantiles of the draws: credible for a posterior, confidence for a bootstrap. */
  readonly interval: Interval
}

/**
 * The interval of one figure over draws of the parameters.
 *
 * @param sample what `posterior` or `bootstrap` returned for this model.
 * @param quantity the figure of any document like the one given.
 * @throws ClienteleError for an option that is unknown or out of range, draws of another model, or a figure that is no finite
 * number at one of them.
 * @example
 * import { bootstrap, drawInterval, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const pair = [shiftedBetaGeometric, shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })]
 * const refits = runSync(bootstrap(pair, tenures, { seed: 7, replicates: 200 }))
 * const inFiveYears = m => shiftedBetaGeometric.survivalProbability(m, { periods: 5 })
 * const { interval } = drawInterval(pair, tenures, refits, inFiveYears)
 * interval.lower.toFixed(2) // => '0.53'
 * interval.upper.toFixed(2) // => '0.59'
 */
export function drawInterval<M extends ModelDocument, D extends InferenceData>(
  pair: InferencePair<M, D>,
  data: D,
  sample: DrawnSample,
  quantity: Quantity<M, number>,
  options: DrawIntervalOptions = {},
): DrawEstimate {
  expectFunction(quantity, 'quantity')
  const { level, documents } = drawnDocuments({ pair, data }, sample, options)
  const values = Float64Array.from(documents, document => expectFinite(quantity(document), 'quantity(model)'))
  return { ...momentsOf(values), interval: INTERVAL_OF[sample.kind](values, level) }
}

/**
 * The intervals of a column of figures, one per client, say, over draws of the parameters.
 *
 * Every draw costs one column and is kept until all are there: for very many clients take fewer draws.
 *
 * @param sample what `posterior` or `bootstrap` returned for this model.
 * @param quantity the column of any document like the one given.
 * @throws ClienteleError as {@link drawInterval} does; `OUT_OF_RANGE` for more than 1e9 cells in all.
 * @example
 * import { bootstrap, drawIntervals, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const pair = [shiftedBetaGeometric, shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })]
 * const refits = runSync(bootstrap(pair, tenures, { seed: 7, replicates: 200 }))
 * const stillToCome = m => shiftedBetaGeometric.expectedResidualLifetime(m, { tenure: [0, 5], horizon: { value: 10, unit: 'year' } })
 * const { lower, upper } = drawIntervals(pair, tenures, refits, stillToCome)
 * lower.map(Math.round) // => Float64Array(2) [ 5, 7 ]
 */
export function drawIntervals<M extends ModelDocument, D extends InferenceData>(
  pair: InferencePair<M, D>,
  data: D,
  sample: DrawnSample,
  quantity: Quantity<M, Float64Array>,
  options: DrawIntervalOptions = {},
): IntervalColumns {
  expectFunction(quantity, 'quantity')
  const { level, count, documents } = drawnDocuments({ pair, data }, sample, options)
  const cells = cellsOf(documents, count, quantity)
  const size = cells.length / count
  const [value, standardError] = [new Float64Array(size), new Float64Array(size)]
  const [lower, upper] = [new Float64Array(size), new Float64Array(size)]
  const intervalOf = INTERVAL_OF[sample.kind]
  for (let i = 0; i < size; i++) {
    const values = cells.subarray(i * count, (i + 1) * count)
    const moments = momentsOf(values)
    const interval = intervalOf(values, level)
    value[i] = moments.value
    standardError[i] = moments.standardError
    lower[i] = interval.lower
    upper[i] = interval.upper
  }
  const { level: nominal, kind, method } = intervalOf(cells.subarray(0, count), level)
  return { value, lower, upper, standardError, level: nominal, kind, method }
}

const INTERVAL_OF: Readonly<Record<DrawnSample['kind'], (values: Float64Array, level: IntervalOptions) => Interval>> = {
  bootstrap: bootstrapInterval,
  posterior: credibleInterval,
}

const MOST_DRAWS = 1000
const DEFAULT_LEVEL = 0.95
const MORE_DRAWS = 'Take more replicates or longer chains, or a lower level'
const MOST_CELLS = 1e9

/** Of fewer draws none would lie outside on either side: two at any level, 39 for 95 %. */
function leastDraws(level: number): number {
  return Math.max(2, Math.ceil((2 / (1 - level)) * (1 - 1e-9)) - 1)
}

/** The documents at the draws that are asked for. */
function drawnDocuments<M extends ModelDocument, D extends InferenceData>(
  input: InferenceInput<M, D>,
  sample: DrawnSample,
  options: DrawIntervalOptions,
): { readonly level: IntervalOptions; readonly count: number; readonly documents: Iterable<M> } {
  const { draws, ...level } = options
  expectKnownKeys(options, ['level', 'draws'], 'options')
  const least = leastDraws(level.level ?? DEFAULT_LEVEL)
  expectOneOf(expectObject(sample, 'sample')['kind'], ['bootstrap', 'posterior'], 'sample.kind')
  const likelihood = likelihoodOf(input)
  const all = countDraws(likelihood.parameters, sample)
  if (all < least) reject('OUT_OF_RANGE', 'sample.draws', `at least ${least} draws, for that level`, all, MORE_DRAWS)
  const count = expectInteger(draws ?? Math.min(all, MOST_DRAWS), 'options.draws', least, all)
  return { level, count, documents: documentsAt(likelihood, sample, count) }
}

/** All columns, turned so that the draws of one cell stand together. */
function cellsOf<M>(documents: Iterable<M>, count: number, quantity: Quantity<M, Float64Array>): Float64Array {
  let cells = new Float64Array(0)
  let draw = 0
  for (const document of documents) {
    const column = quantity(document)
    if (!(column instanceof Float64Array)) return reject('INVALID_TYPE', 'quantity(model)', 'a Float64Array', column)
    if (draw === 0) cells = new Float64Array(roomFor(column.length, count))
    if (column.length * count !== cells.length) {
      return reject('LENGTH_MISMATCH', 'quantity(model)', `${cells.length / count} cells, as at the first draw`, column)
    }
    for (let i = 0; i < column.length; i++) cells[i * count + draw] = column[i]!
    draw++
  }
  return cells
}

function roomFor(size: number, count: number): number {
  if (size === 0) reject('EMPTY_INPUT', 'quantity(model)', 'at least one cell', 'none')
  if (size * count <= MOST_CELLS) return size * count
  return reject('OUT_OF_RANGE', 'options.draws', `at most ${Math.floor(MOST_CELLS / size)} for ${size} cells`, count)
}

function momentsOf(values: Float64Array): { readonly value: number; readonly standardError: number } {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0)
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  return { value: mean, standardError: Math.sqrt(squares / (values.length - 1)) }
}
