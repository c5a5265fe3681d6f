import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { HorizonOptions, VerbWith } from '../contract.js'
import type { Histories } from '../histories.js'
import { horizonOf } from '../histories.js'
import { verbWith } from '../verb.js'
import { probabilitiesAlive } from './alive.js'
import { createFuturePurchases } from './future-purchases.js'
import type { BgNbdModel, BgNbdParams } from './model.js'
import { paramsOf } from './model.js'

/**
 * Expected number of purchases of a client within a horizon from now (Fader, Hardie and Lee 2005, eq. 10): the
 * probability to be alive times the expectation of a client who is.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history or a horizon that is not
 * > 0, `UNIT_MISMATCH` for a base in another unit.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * bgNbd.expectedPurchases(model, client, { horizon: 39 }).toFixed(4) // => '1.2260'
 */
export const expectedPurchases: VerbWith<BgNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => purchasesWithin(paramsOf(model), histories, horizonOf(model, horizon)),
)

/**
 * Expected number of repeat purchases of a new client within a horizon from the first purchase
 * (Fader, Hardie and Lee 2005, eq. 9).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.expectedPurchasesOfNewClient(model, { horizon: 39 }).toFixed(4) // => '1.1967'
 */
export function expectedPurchasesOfNewClient(model: BgNbdModel, options: HorizonOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['horizon'], 'options')
  const { r, alpha, a, b } = paramsOf(model)
  return createFuturePurchases().expect(r, alpha, a, b, horizonOf(model, options.horizon))
}

/** Histories come sorted by frequency and age, and the expectation of the living depends on these two alone. */
function purchasesWithin(params: BgNbdParams, histories: Histories, t: number): Float64Array {
  const { r, alpha, a, b } = params
  const { times, frequency, age } = histories
  const future = createFuturePurchases()
  const alive = probabilitiesAlive(params, histories)
  let expected = 0
  for (let i = 0; i < alive.length; i++) {
    const x = frequency[i]!
    if (i === 0 || x !== frequency[i - 1] || age[i] !== age[i - 1]) {
      expected = future.expect(r + x, alpha + times[age[i]!]!, a, b + x, t)
    }
    alive[i]! *= expected
  }
  return alive
}
