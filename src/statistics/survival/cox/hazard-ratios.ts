import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { normalSurvival, normalUpperQuantile } from '../../../numeric/core.js'
import { expectLevel } from '../../level.js'
import { expectModel } from './model.js'
import type { CoxModel, FirthReport } from './types.js'

/** How sure the intervals shall be. */
export interface HazardRatioOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. With Firth's penalty intervals have the level of the fit. */
  readonly level?: number
}

/** What one column does to the hazard. */
export interface HazardRatio {
  readonly name: string
  /** β: what one unit more adds to the logarithm of the hazard. */
  readonly estimate: number
  /** e^β: the factor on the hazard for one unit more; above 1, clients leave sooner. */
  readonly hazardRatio: number
  /** This and what follows are absent where the model has no standard errors. */
  readonly standardError?: number
  /** β by its standard error; with Firth's penalty the signed root of the likelihood ratio. Absent where there is none. */
  readonly z?: number
  /** Of a z as far from 0 on either side if the column did nothing; absent as `z` is. */
  readonly pValue?: number
  /** Of the hazard ratio. */
  readonly interval?: Interval
}

/**
 * The columns of a model with what each does to the hazard, how sure that is, and whether it may be chance: by robust errors where the
 * fit has them, by the profile of the penalised likelihood where it has Firth's penalty, else by standard errors (Wald).
 *
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no Cox model, `OUT_OF_RANGE` for a level outside of (0, 1).
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [3, 6, 7, 9, 12, 14, 15, 18], event: [1, 1, 0, 1, 1, 1, 0, 0] }
 * const [rate] = coxModel.hazardRatios(coxModel.fit(durations, { rate: [6, 5, 4, 5, 3, 5, 4, 3] }))
 * rate.hazardRatio.toFixed(3) // => '3.297'
 * rate.pValue.toFixed(3) // => '0.089'
 * rate.interval.lower.toFixed(3) // => '0.834'
 */
export function hazardRatios(model: CoxModel, options: HazardRatioOptions = {}): readonly HazardRatio[] {
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)
  const { params, fit } = expectModel(model)
  const given = fit.source === 'given'
  const errors = given ? undefined : (fit.robust?.standardErrors ?? fit.standardErrors)
  return Object.entries(params.coefficients).map(([name, estimate]) => ({
    name,
    estimate,
    hazardRatio: ratioOf(estimate),
    ...(errors === undefined ? {} : certaintyOf(estimate, errors[name]!, level)),
    ...(given || fit.firth === undefined ? {} : byProfile(fit.firth, name, estimate)),
  }))
}

type Certainty = Pick<HazardRatio, 'standardError' | 'z' | 'pValue' | 'interval'>

/** Error, test and interval by the standard error alone (Wald). */
export function certaintyOf(estimate: number, standardError: number, level: number): Certainty {
  const reach = normalUpperQuantile((1 - level) / 2) * standardError
  const z = estimate / standardError
  return {
    standardError,
    ...(Number.isFinite(z) ? { z, pValue: 2 * normalSurvival(Math.abs(z)) } : {}),
    interval: {
      lower: ratioOf(estimate - reach),
      upper: ratioOf(estimate + reach),
      level,
      kind: 'confidence',
      method: 'log-wald',
    },
  }
}

function byProfile({ intervals, tests }: FirthReport, name: string, estimate: number): Certainty {
  const interval = intervals[name]
  const test = tests[name]
  return {
    ...(test === undefined ? {} : { z: Math.sign(estimate) * Math.sqrt(test.statistic), pValue: test.pValue }),
    ...(interval === undefined
      ? {}
      : { interval: { ...interval, lower: ratioOf(interval.lower), upper: ratioOf(interval.upper) } }),
  }
}

/** What is more than any double is as good as the largest. */
export function ratioOf(coefficient: number): number {
  return Math.min(Math.exp(coefficient), Number.MAX_VALUE)
}
