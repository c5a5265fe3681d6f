import type { GivenReport, Parameter, ParamsOf } from '../../model/index.js'
import { positive } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import type { SamplingReport } from './sampling-report.js'

/** What documents of this model are called. */
export const KIND = 'pareto-ggg'
/** Where every figure is a number for any history. */
const SHAPES = { least: 0.05, most: 1e12 }
const SCALES = { least: 1e-100, most: 1e100 }

/**
 * The parameters of the Pareto/GGG model and their meaning.
 *
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * Object.keys(paretoGgg.parameters) // => ['t', 'gamma', 'r', 'alpha', 's', 'beta']
 */
export const parameters: Readonly<Record<'t' | 'gamma' | 'r' | 'alpha' | 's' | 'beta', Parameter>> = Object.freeze({
  t: positive('shape of regularity: the smaller, the more clients differ; mean regularity is t / gamma', SHAPES),
  gamma: positive('scale of regularity, without unit: the larger, the less regular the purchases', SCALES),
  r: positive('shape of purchase rates: the smaller, the more clients differ; mean rate is r / alpha', SHAPES),
  alpha: positive('scale of purchase rates, in time units: the larger, the rarer the purchases', SCALES),
  s: positive('shape of dropout rates: the smaller, the more clients differ; mean rate is s / beta', SHAPES),
  beta: positive('scale of dropout rates, in time units: the larger, the longer clients stay', SCALES),
})

/** The six parameters: shapes from 0.05 to 1e12, scales from 1e-100 to 1e100; `alpha` and `beta` in the model's time unit. */
export type ParetoGggParams = ParamsOf<typeof parameters>

/** Draws of the six parameters from their posterior, column by column; one draw of each where parameters were given. */
export type ParetoGggDraws = { readonly [K in keyof ParetoGggParams]: readonly number[] }

/** A Pareto/GGG model as data; it holds nothing of any client. */
export interface ParetoGggModel {
  readonly kind: typeof KIND
  readonly version: number
  readonly madeBy: string
  readonly timeUnit?: TimeUnit
  /** Medians of the posterior, or the parameters as given. */
  readonly params: ParetoGggParams
  /** What every figure of a client is averaged over. */
  readonly draws: ParetoGggDraws
  readonly fit: SamplingReport | GivenReport
}

/** What a fit found, or what was given, before it is a document. */
export type UnsealedParetoGgg = Omit<ParetoGggModel, 'kind' | 'version' | 'madeBy'> & { readonly madeBy?: string }
