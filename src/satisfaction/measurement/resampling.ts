/**
 * Figures of clients drawn again and again: where they would lie if others had answered.
 *
 * A replicate takes as many clients as there are, with replacement, and all answer sheets of each. Replicates in which a figure does not
 * exist (an item that all answer alike, say) are counted and left out; they end nothing.
 *
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapters 13 and 14.
 * @module
 */
import { expectInteger, expectOneOf, reject } from '../../errors/index.js'
import type { Interval, Steps } from '../../model/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import type { BootstrapMethod } from '../../statistics/inference/bootstrap-interval.js'
import { accelerationOf, bootstrapInterval } from '../../statistics/inference/bootstrap-interval.js'
import { resamples } from '../../statistics/inference/resampling.js'
import { expectLevel } from '../../statistics/level.js'
import type { SheetGroups } from './sheet-groups.js'

/** How clients are drawn and intervals read off. */
export interface ResamplingOptions {
  /** A whole number from 0 to 2147483647. */
  readonly seed: number
  /** From 100 to 1,000,000; 1,000 by default. */
  readonly replicates?: number
  /** `'percentile'` by default; `'accelerated'` (BCa) leaves out each client in turn besides. */
  readonly method?: BootstrapMethod
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Options that have been checked. */
export type Resampling = Required<ResamplingOptions>

export const RESAMPLING_OPTIONS: readonly string[] = ['seed', 'replicates', 'method', 'level']

export function readResampling(options: ResamplingOptions): Resampling {
  const { replicates = 1000, method = 'percentile' } = options
  return {
    seed: expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED),
    replicates: expectInteger(replicates, 'options.replicates', 100, 1e6),
    method: expectOneOf(method, ['percentile', 'bias-corrected', 'accelerated'], 'options.method'),
    level: expectLevel(options.level),
  }
}

/** What became of one figure. */
export interface ResampledFigure {
  /** Absent where fewer than half of the replicates have the figure. */
  readonly interval?: Interval
  readonly standardError?: number
  /** Replicates in which it does not exist. */
  readonly failed: number
}

/** Figures of all sheets and of weighted ones; NaN where one does not exist. The same array may come each time. */
type Figures = (weights: Float64Array) => ArrayLike<number>

/**
 * @param estimates figures of all sheets as they are.
 * @param figures by how often each sheet counts.
 */
export function* resampledFigures(
  estimates: ArrayLike<number>,
  sheets: SheetGroups,
  resampling: Resampling,
  figures: Figures,
): Steps<readonly ResampledFigure[]> {
  const { replicates, seed, method } = resampling
  const { groups } = sheets
  if (groups < 2) reject('NO_DATA', 'answers', 'complete sheets of at least two clients', groups)
  const weights = new Float64Array(sheets.of.length)
  const drawn = Array.from(estimates, () => new Float64Array(replicates))
  const streams = resamples(groups, seed)
  for (let draw = 0; draw < replicates; draw++) {
    if (draw % DRAWS_PER_STEP === 0) yield { phase: 'drawing', done: draw, total: replicates }
    const counts = streams.next().value
    for (let row = 0; row < weights.length; row++) weights[row] = counts[sheets.of[row]!]!
    const found = figures(weights)
    for (const [i, column] of drawn.entries()) column[draw] = found[i]!
  }
  const accelerations = method === 'accelerated' ? accelerationsOf(estimates, sheets, figures) : undefined
  return drawn.map((column, i) => readOff(estimates[i]!, column, resampling, accelerations?.[i]))
}

const DRAWS_PER_STEP = 50

function readOff(
  estimate: number,
  column: Float64Array,
  { level, method }: Resampling,
  acceleration: number | undefined,
): ResampledFigure {
  const replicates = column.filter(value => !Number.isNaN(value))
  const failed = column.length - replicates.length
  if (Number.isNaN(estimate) || 2 * failed > column.length) return { failed }
  const bend = acceleration === undefined ? {} : { acceleration }
  const interval = bootstrapInterval(replicates, { level, method, estimate, ...bend })
  const mean = replicates.reduce((sum, value) => sum + value / replicates.length, 0)
  const squares = replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { interval, standardError: Math.sqrt(squares / (replicates.length - 1)), failed }
}

/** From the figures without each client; clients without whom one does not exist tell nothing of it. */
function accelerationsOf(estimates: ArrayLike<number>, sheets: SheetGroups, figures: Figures): readonly number[] {
  const influences: number[][] = Array.from(estimates, () => [])
  const weights = new Float64Array(sheets.of.length)
  for (let group = 0; group < sheets.groups; group++) {
    for (let row = 0; row < weights.length; row++) weights[row] = sheets.of[row] === group ? 0 : 1
    const found = figures(weights)
    for (const [i, own] of influences.entries()) {
      if (!Number.isNaN(found[i]!)) own.push(estimates[i]! - found[i]!)
    }
  }
  return influences.map(own => (own.length === 0 || own.some(Number.isNaN) ? 0 : accelerationOf(own)))
}
