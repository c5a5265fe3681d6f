import { expectKnownKeys, reject } from '../../errors/index.js'
import { outColumn } from '../../model/index.js'
import { productError } from '../../numeric/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { Out } from '../contract.js'
import { isBase } from '../foundation/index.js'
import type { SpendColumns } from '../spend-histories.js'
import { expectAmount, spendOf } from '../spend-histories.js'
import type { ExpectedSpendOptions, SpendHistory } from '../spending-contract.js'
import type { GammaGammaModel, GammaGammaParams } from './model.js'
import { paramsOf } from './model.js'

/**
 * Expected amount of a client's orders to come (Fader and Hardie 2013, eq. 5): the mean of the population and the
 * client's own mean, the latter weighing px / (px + q − 1).
 *
 * A client without spend orders gets the mean of the population. Where q ≤ 1 the population has none, and such a client
 * makes the whole question an error, unless `withoutSpend` states an amount; so does one whose px + q ≤ 1.
 *
 * @throws ClienteleError `MEAN_UNDEFINED` where an expectation does not exist and no amount is stated;
 * `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for impossible spend, `MISSING_VALUE` for a base without amounts,
 * `CURRENCY_MISMATCH` for a base in another currency.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * gammaGamma.expectedSpend(model, { spendOrders: 2, meanSpend: 22.35 }).toFixed(4) // => '24.6637'
 * gammaGamma.expectedSpend(model, { spendOrders: 0, meanSpend: 0 }).toFixed(4) // => '35.2190'
 */
export function expectedSpend(model: GammaGammaModel, client: SpendHistory, options?: ExpectedSpendOptions): number
export function expectedSpend(
  model: GammaGammaModel,
  base: CustomerBase,
  options?: ExpectedSpendOptions & Out,
): Float64Array
export function expectedSpend(
  model: GammaGammaModel,
  of: SpendHistory | CustomerBase,
  options: ExpectedSpendOptions & Out = {},
): number | Float64Array {
  const params = paramsOf(model)
  const spend = spendOf(model, of)
  if (!isBase(of)) {
    expectKnownKeys(options, ['withoutSpend'], 'options')
    return expectations(params, spend, options, new Float64Array(1))[0]!
  }
  expectKnownKeys(options, ['withoutSpend', 'out'], 'options')
  return expectations(params, spend, options, outColumn(options.out, of.size))
}

/** The mean of the population, or an error that says why there is none and what to do. */
export function populationMean({ p, q, gamma }: GammaGammaParams, hint: string): number {
  if (q > 1) return p * (gamma / (q - 1))
  return reject('MEAN_UNDEFINED', 'model.params.q', TAILS_TOO_HEAVY, q, hint)
}

function expectations(
  params: GammaGammaParams,
  { spendOrders, meanSpend }: SpendColumns,
  options: ExpectedSpendOptions,
  out: Float64Array,
): Float64Array {
  const { p, q, gamma } = params
  const stated =
    options.withoutSpend === undefined ? undefined : expectAmount(options.withoutSpend, 'options.withoutSpend')
  for (let i = 0; i < out.length; i++) {
    const x = spendOrders[i]!
    const weights = x > 0 ? weightOfAll(p, q, x) : 0
    const expected = weights > 0 ? (gamma / x + meanSpend[i]!) / weights : Number.POSITIVE_INFINITY
    if (expected < Number.POSITIVE_INFINITY) out[i] = expected
    else if (stated !== undefined) out[i] = stated
    else if (x === 0) out[i] = populationMean(params, STATE_AMOUNT)
    else reject('MEAN_UNDEFINED', 'model.params', TOO_FEW_ORDERS, p * x + q, STATE_AMOUNT)
  }
  return out
}

/** (px + q − 1) / px, of which 1 is the weight of the client's own mean; to the last digit where px + q is hardly above 1. */
function weightOfAll(p: number, q: number, x: number): number {
  const a = p * x
  const excess = a > q ? a - 1 + q : q - 1 + a
  return (excess + productError(p, x)) / a
}

const TAILS_TOO_HEAVY = 'q > 1, as the mean of a population with heavier tails does not exist'
const TOO_FEW_ORDERS = 'p x + q > 1 for every client with x spend orders, as else their mean does not exist'
const STATE_AMOUNT = 'Pass { withoutSpend: amount }, such as medianSpendOfNewClient(model)'
