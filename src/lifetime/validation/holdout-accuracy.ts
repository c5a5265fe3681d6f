/**
 * How good were the forecasts? A model that saw the log until one day, held against what its clients did after it.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import type { ModelDocument, Warning } from '../../model/index.js'
import { inspectable } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { CalibrationOptions } from '../../statistics/index.js'
import { calibrationCurve, deciles } from '../../statistics/index.js'
import { expectPair } from '../model-pair.js'
import type { Comparison, HoldoutAccuracy } from './accuracy.js'
import { describeAccuracy } from './describe-accuracy.js'
import { forecastErrors, isVaried, probabilityErrors } from './forecast-errors.js'
import { holdoutOf } from './holdout-of.js'
import { holdoutValue, timesSpend } from './holdout-value.js'
import { naiveProbabilities, naivePurchases } from './naive-forecast.js'
import type { BuyingPair } from './pair.js'

/** What may be said about the figures. */
export interface HoldoutOptions extends CalibrationOptions {
  /**
   * Expected amount of a purchase per client, as `gammaGamma.expectedSpend` gives it: the value of clients is judged too.
   * The log must have amounts.
   */
  readonly expectedSpend?: ArrayLike<number>
}

const KEYS = ['groups', 'level', 'method', 'expectedSpend']

/**
 * The forecasts of a model for the holdout of a base, judged: totals, errors, ranking, calibration, each beside the naive
 * forecast that everybody goes on at the rate so far.
 *
 * The base must be the one that the model was fitted to, or one that ends on the same day: only then is the holdout
 * unknown to the model. A figure that does not exist (a ranking where nobody bought) is absent, and a warning says why.
 *
 * @param pair the module of a buying model and its document.
 * @throws ClienteleError `MISSING_VALUE` for a base without holdout, or without amounts where `expectedSpend` is given;
 * `OUT_OF_RANGE` for a wrong option; `UNIT_MISMATCH` for a base in another unit than the model.
 * @example
 * import { bgNbd, holdoutAccuracy } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-01' },
 *   { client: 'ann', date: '2024-01-15' },
 *   { client: 'bob', date: '2024-01-08' },
 *   { client: 'ann', date: '2024-02-05' },
 * ]
 * const days = { observedUntil: '2024-01-29', holdoutUntil: '2024-02-26' } as const
 * const base = customerBase(orders, { ...days, timeUnit: 'week' })
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const { purchases, buying } = holdoutAccuracy([bgNbd, model], base)
 * purchases.actual // => 1
 * purchases.model.total.toFixed(2) // => '0.49'
 * purchases.naive.total.toFixed(2) // => '1.00'
 * buying.model.areaUnderCurve // => 1
 */
export function holdoutAccuracy<B extends ModelDocument>(
  pair: BuyingPair<B, 'expectedPurchases' | 'noPurchaseProbability'>,
  base: CustomerBase,
  options: HoldoutOptions = {},
): HoldoutAccuracy {
  expectPair(pair, ['expectedPurchases', 'noPurchaseProbability'], 'pair')
  const [module, model] = pair
  const { duration, frequency, ...amounts } = holdoutOf(base)
  expectKnownKeys(options, KEYS, 'options')
  const { expectedSpend, groups = 10, ...interval } = options
  expectInteger(groups, 'options.groups', 1)
  const predicted = module.expectedPurchases(model, base, { horizon: duration })
  const naive = naivePurchases(base, duration)
  const bought = Uint8Array.from(frequency, purchases => (purchases > 0 ? 1 : 0))
  const probability = module.noPurchaseProbability(model, base, { horizon: duration }).map(none => 1 - none)
  const accuracy: HoldoutAccuracy = {
    clients: base.size,
    duration,
    timeUnit: base.timeUnit,
    purchases: comparison(frequency, predicted, naive),
    buying: {
      actual: bought.reduce((sum, outcome) => sum + outcome, 0) / base.size,
      model: probabilityErrors(probability, bought),
      naive: probabilityErrors(naiveProbabilities(naive), bought),
      calibration: calibrationCurve(probability, bought, { groups, ...interval }),
    },
    ...(expectedSpend !== undefined && {
      value: comparison(
        holdoutValue(amounts),
        timesSpend(predicted, expectedSpend, 'options.expectedSpend'),
        timesSpend(naive, base.meanSpend, 'base.meanSpend'),
      ),
    }),
    deciles: deciles(predicted, frequency, { groups: Math.min(groups, base.size) }),
    warnings: isVaried(bought) ? [] : [allAlike(bought[0] === 1)],
  }
  return inspectable(accuracy, () => describeAccuracy(accuracy))
}

function comparison(actual: Float64Array, model: Float64Array, naive: Float64Array): Comparison {
  return {
    actual: actual.reduce((sum, value) => sum + value, 0),
    model: forecastErrors(model, actual),
    naive: forecastErrors(naive, actual),
  }
}

function allAlike(bought: boolean): Warning {
  const message = bought
    ? 'Every client bought in the holdout, so that nobody can be told from anybody. Hold out less'
    : 'Nobody bought in the holdout, so that nobody can be told from anybody. Hold out more'
  return { code: 'HOLDOUT_WITHOUT_VARIATION', message, path: 'base.holdout' }
}
