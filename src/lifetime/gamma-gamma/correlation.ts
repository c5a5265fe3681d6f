import { expectKnownKeys } from '../../errors/index.js'
import { digamma } from '../../numeric/core.js'
import type { CustomerBase } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'
import type { SpendBlocks } from '../spend-blocks.js'
import { spendBlocks } from '../spend-blocks.js'
import type { SpendFrequencyCorrelation } from '../spend-frequency.js'
import { correlationOf } from '../spend-frequency.js'
import { spendColumns } from '../spend-histories.js'
import type { GammaGammaModel } from './model.js'
import { paramsOf } from './model.js'

/** What a correlation may take into account. */
export interface CorrelationOptions {
  /** Takes out the part that averaging alone brings about under this model. */
  readonly model?: GammaGammaModel
}

/**
 * How spend per order goes with the number of orders, over the clients with spend orders: the model assumes that it does
 * not.
 *
 * The plain correlation of logarithms is above 0 even where nothing depends on anything, as the logarithm of an average
 * of few orders is lower on average: by 0.05 for the CDNOW parameters, by 0.24 for p = 0.5. Give the model to take
 * this part out, as `fit` does before it warns.
 *
 * @throws ClienteleError `MISSING_VALUE` for a base without amounts.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [1, 2, 4, 8], recency: [3, 5, 9, 20], age: [39, 39, 39, 39], meanSpend: [10, 25, 20, 60] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * gammaGamma.spendFrequencyCorrelation(base).correlation?.toFixed(3) // => '0.900'
 */
export function spendFrequencyCorrelation(
  base: CustomerBase,
  options: CorrelationOptions = {},
): SpendFrequencyCorrelation {
  expectBase(base)
  expectKnownKeys(options, ['model'], 'options')
  const spend = spendBlocks(spendColumns(base))
  return options.model === undefined ? correlationOf(spend, () => 0) : netCorrelation(spend, paramsOf(options.model).p)
}

/** Given x orders, E ln m = ψ(px) − ln(px) and what depends on the client alone. */
export function netCorrelation(spend: SpendBlocks, p: number): SpendFrequencyCorrelation {
  return correlationOf(spend, x => digamma(p * x) - Math.log(p * x))
}
