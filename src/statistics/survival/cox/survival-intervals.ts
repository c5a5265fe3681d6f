import { expectKnownKeys, expectObject, expectOneOf } from '../../../errors/index.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import type { IntervalColumns } from '../../inference/index.js'
import { expectLevel } from '../../level.js'
import type { RegressionColumns } from '../../regression/regression.js'
import { columnsOf, predictorOf } from './linear-predictor.js'
import { expectModel } from './model.js'
import { relativeError } from './prediction-error.js'
import type { CoxModel } from './types.js'
import type { CoxAhead } from './windows.js'
import { aheadOf, stepsUntil, sumAfter, windowsOf } from './windows.js'

/** Of whom, how far ahead, and how sure. */
export interface CoxIntervalOptions extends CoxAhead {
  /**
   * On which scale the interval is symmetric: `'log-log'` that of ln(−ln S), which stays within (0, 1); `'log'` that of ln S, R's
   * default; `'plain'` that of S. `'log-log'` by default.
   */
  readonly interval?: CoxIntervalScale
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** On which scale an interval of survival is symmetric. */
export type CoxIntervalScale = 'log-log' | 'log' | 'plain'

/**
 * The probabilities of `survivalProbability` with pointwise intervals. They carry what is not known of the baseline and of the
 * coefficients (robust, where the fit has robust errors), and nothing else: not whether hazards are proportional. Where no event lies
 * between tenure and horizon the model says 1 without doubt, and so do both ends.
 *
 *   Var H = e^2η (ΔV + q'Σq),     q = (x − mean) ΔH₀ − ΔW
 *
 * V the variance of the baseline, W its drift, Σ the covariance of coefficients.
 *
 * @throws ClienteleError as `survivalProbability`; `NOT_APPLICABLE` for a model without covariance or drift, as one from parameters.
 * @see Tsiatis (1981), A large sample study of Cox's regression model, Annals of Statistics 9(1); Link (1984), Confidence
 * intervals for the survival function using Cox's proportional-hazard model with covariates, Biometrics 40(3).
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [3, 6, 7, 9, 12, 14, 15, 18], event: [1, 1, 0, 1, 1, 1, 0, 0] }
 * const model = coxModel.fit(durations, { rate: [6, 5, 4, 5, 3, 5, 4, 3] })
 * const { value, lower, upper } = coxModel.survivalIntervals(model, { rate: [4, 6] }, { horizon: 12 })
 * Array.from(value, (s, i) => [lower[i], s, upper[i]].map(p => p.toFixed(3)).join(' ')) // => [ '0.140 0.638 0.903', '0.000 0.008 0.549' ]
 */
export function survivalIntervals(
  model: CoxModel,
  columns: RegressionColumns,
  options: CoxIntervalOptions,
): IntervalColumns {
  const known = ['horizon', 'tenure', 'stratum', 'level', 'interval']
  expectKnownKeys(expectObject(options, 'options'), known, 'options')
  const { interval: asked = 'log-log' } = options
  const interval = expectOneOf(asked, ['log-log', 'log', 'plain'], 'options.interval')
  const level = expectLevel(options.level)
  const checked = expectModel(model)
  const ahead = aheadOf(checked, options.horizon)
  const values = columnsOf(checked.params, columns)
  const predictor = predictorOf(checked.params, values)
  const { tenure, baseline, before } = windowsOf(checked, predictor.length, options, ahead)
  const errorOf = relativeError(checked, values)
  const quantile = normalUpperQuantile((1 - level) / 2)
  const empty = (): Float64Array => new Float64Array(predictor.length)
  const [value, standardError, lower, upper] = [empty(), empty(), empty(), empty()]
  for (let i = 0; i < predictor.length; i++) {
    const base = baseline[i]!
    const after = stepsUntil(base, tenure[i]! + ahead)
    const step = sumAfter(base.cumulativeHazard, after) - sumAfter(base.cumulativeHazard, before[i]!)
    const log = predictor[i]! + Math.log(step)
    const error = step > 0 ? errorOf(i, base, before[i]!, after) : 0
    // Far beyond any double nobody is left, and products with 0 must stay numbers.
    const hazard = Math.min(Math.exp(log), LARGEST)
    const left = Math.exp(-hazard)
    value[i] = left
    standardError[i] = left * hazard * error
    const [least, most] = SCALES[interval]({ left, hazard, log }, error * quantile)
    lower[i] = least
    upper[i] = most
  }
  return { value, standardError, lower, upper, level, kind: 'confidence', method: interval }
}

const LARGEST = 1e300

/** Survival with its cumulative hazard, and the logarithm of that: −∞ where nothing happens. */
interface Left {
  readonly left: number
  readonly hazard: number
  readonly log: number
}

/** The ends of survival, given the reach of the error of the cumulative hazard as a part of it. */
const SCALES: Readonly<Record<CoxIntervalScale, (of: Left, reach: number) => readonly [number, number]>> = {
  'log-log': ({ log }, reach) => [Math.exp(-Math.exp(log + reach)), Math.exp(-Math.exp(log - reach))],
  log: ({ hazard }, reach) => [Math.exp(-hazard * (1 + reach)), Math.exp(Math.min(0, -hazard * (1 - reach)))],
  plain: ({ left, hazard }, reach) => {
    const width = left * hazard * reach
    return [Math.max(0, left - width), Math.min(1, left + width)]
  },
}
