/**
 * Exponential smoothing as a document: form, constants, and the state from which the next values are forecast.
 *
 * @module
 */
import type { Cell, ModelDocument, Warning } from '../../model/index.js'
import { deepFreeze, inspectable, MADE_BY, textTable } from '../../model/index.js'
import type { SmoothingConstants, SmoothingState } from './smoothing-filter.js'
import { methodOfForm } from './smoothing-form.js'
import type { SmoothingForm } from './types.js'

export const KIND = 'exponential-smoothing'
export const VERSION = 1

/** What a fitted smoothing knows. */
export interface SmoothingParams extends SmoothingForm, SmoothingConstants, SmoothingState {
  /** Standard deviation of errors: in units of the series, or relative where errors are multiplicative; >= 0. */
  readonly sigma: number
  /** Observations less parameters, on which `sigma` rests; > 0. Absent where `sigma` is taken as known. */
  readonly degreesOfFreedom?: number
  /** Values at the end of the series that were not observed: forecasts look over them too. 0 by default. */
  readonly unobserved?: number
}

/** How well a smoothing fits its series. */
export interface SmoothingReport {
  readonly source: 'likelihood'
  readonly converged: boolean
  readonly iterations: number
  /** Observed values. */
  readonly observations: number
  /** Estimated parameters, `sigma` among them. */
  readonly parameters: number
  /** Absent, with the criteria, where the fit is perfect. */
  readonly logLikelihood?: number
  readonly aic?: number
  /** AIC corrected for short series (Hurvich and Tsai 1989); absent for fewer than two observations more than parameters. */
  readonly aicc?: number
  readonly bic?: number
  readonly warnings: readonly Warning[]
}

/** A series smoothed: a frozen plain object. */
export interface SmoothingModel
  extends Omit<ModelDocument<typeof KIND, SmoothingParams>, 'fit' | 'timeUnit' | 'currency' | 'effects'> {
  readonly fit: SmoothingReport | { readonly source: 'given' }
}

/** The document, frozen, with its table for consoles. */
export function sealSmoothing(
  params: SmoothingParams,
  fit: SmoothingModel['fit'],
  madeBy: string = MADE_BY,
): SmoothingModel {
  const plain: SmoothingModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  return deepFreeze(inspectable({ ...plain }, () => describe(plain)))
}

const MEANINGS = [
  ['alpha', 'share of a surprise that stays in the level'],
  ['beta', 'share that stays in the trend'],
  ['gamma', 'share that stays in the season'],
  ['phi', 'what is left of the trend after a period'],
  ['level', 'level at the end'],
  ['growth', 'growth a period at the end'],
  ['sigma', 'standard deviation of surprises'],
] as const

function describe({ params, fit }: SmoothingModel): string {
  const rows = MEANINGS.flatMap(([name, meaning]): Cell[][] => {
    const value = params[name]
    return value === undefined ? [] : [[name, value, meaning]]
  })
  const source = fit.source === 'given' ? 'parameters as given' : `${fit.observations} observed values`
  return [`${KIND}, ${methodOfForm(params)}`, source, textTable(['', 'value', 'meaning'], rows)].join('\n')
}
