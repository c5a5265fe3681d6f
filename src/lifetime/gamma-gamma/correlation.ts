import { expectKnownKeys } from '../../errors/index.js'
import type { Warning } from '../../model/index.js'
import { digamma } from '../../numeric/index.js'
import type { CustomerBase } from '../../records/index.js'
import { expectBase } from '../histories.js'
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
function netCorrelation(spend: SpendBlocks, p: number): SpendFrequencyCorrelation {
  return correlationOf(spend, x => digamma(p * x) - Math.log(p * x))
}

/** Below this a correlation shifts values less than the spread of a client's own orders does. */
const NOTABLE = 0.2
/** Chance alone goes beyond this three times in a thousand. */
const CERTAIN = 3
/** Standard errors of fewer clients than this are too rough to warn by. */
const FEWEST = 30

/** A warning where spend and frequency go together so much, and so certainly, that values of frequent buyers are off. */
export function correlationWarnings(spend: SpendBlocks, p: number): readonly Warning[] {
  const { clients, correlation, standardErrors } = netCorrelation(spend, p)
  if (correlation === undefined || standardErrors === undefined || clients < FEWEST) return []
  if (Math.abs(correlation) < NOTABLE || Math.abs(standardErrors) < CERTAIN) return []
  const direction = correlation > 0 ? 'more' : 'less'
  const message =
    `Clients with more orders spend ${direction} per order: correlation ${correlation.toFixed(2)} of the logarithms, ` +
    `${Math.abs(standardErrors).toFixed(1)} standard errors from 0. The model assumes none, so that it expects too ` +
    `${correlation > 0 ? 'little' : 'much'} of frequent buyers it knows little of. Fit groups of like frequency apart`
  return [{ code: 'SPEND_FREQUENCY_CORRELATED', message }]
}
