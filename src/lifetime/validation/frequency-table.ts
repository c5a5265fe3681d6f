/**
 * Does the model know how many clients never came back, came back once, twice ...?
 *
 *   expected clients with n repeat purchases = Σ over clients of P(X(T) = n)
 *
 * with T the client's age (Fader, Hardie and Lee 2005, section 6). A model that misses this, misses the base it was fitted
 * to.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import { freeEffects } from '../../model/index.js'
import { daysPer } from '../../money/core.js'
import { chiSquareSurvival } from '../../numeric/index.js'
import type { CustomerBase } from '../../records/core.js'
import { checkUnit, expectBase } from '../foundation/index.js'
import { expectPair } from '../model-pair.js'
import { clientsAlike } from './new-clients.js'
import type { BuyingPair } from './pair.js'

/** How long the table is. */
export interface FrequencyTableOptions {
  /** The last cell holds the clients with so many repeat purchases or more; a whole number from 1 to 1000, 7 by default. */
  readonly upTo?: number
}

/** Clients by their repeat purchases while observed. */
export interface FrequencyTable {
  /** 0, 1, 2 ... `upTo`; the last stands for itself and all above. */
  readonly purchases: Int32Array
  readonly actual: Float64Array
  readonly expected: Float64Array
  /**
   * Σ (actual − expected)² / expected, the larger the worse; absent where a cell expects fewer than one client, so that
   * the figure would mean nothing: then ask for a shorter table.
   */
  readonly chiSquare?: number
  /** Cells less one, less the parameters that were estimated; absent where none is left, or without `chiSquare`. */
  readonly degreesOfFreedom?: number
  /**
   * Probability of a `chiSquare` as large if the model were right; roughly, since parameters are not fitted to this table
   * (Chernoff and Lehmann 1954). Many clients make every model improbable: look at the cells first.
   */
  readonly pValue?: number
}

/**
 * Clients with 0, 1, 2 ... repeat purchases, actual against expected, over the time the base was observed.
 *
 * @param pair the module of a buying model and its document.
 * @throws ClienteleError `OUT_OF_RANGE` for a wrong option, `UNIT_MISMATCH` for a base in another unit than the model.
 * @example
 * import { bgNbd, frequencyTable } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const { purchases, actual, expected } = frequencyTable([bgNbd, model], base, { upTo: 2 })
 * Array.from(purchases) // => [0, 1, 2]
 * Array.from(actual) // => [3, 1, 2]
 * Array.from(expected, clients => clients.toFixed(2)) // => ['3.56', '1.17', '1.26']
 */
export function frequencyTable<B extends ModelDocument>(
  pair: BuyingPair<B, 'purchaseProbability'>,
  base: CustomerBase,
  options: FrequencyTableOptions = {},
): FrequencyTable {
  expectPair(pair, ['purchaseProbability'], 'pair')
  const [module, model] = pair
  expectBase(base)
  checkUnit(model, base)
  expectKnownKeys(options, ['upTo'], 'options')
  const last = expectInteger(options.upTo === undefined ? 7 : options.upTo, 'options.upTo', 1, 1000)
  const purchases = Int32Array.from({ length: last + 1 }, (_, n) => n)
  const expected = new Float64Array(last + 1)
  const perUnit = daysPer(base.timeUnit)
  for (const { byAge, newClient } of clientsAlike(model, base)) {
    for (const { days, clients } of byAge) {
      let left = 1
      for (let n = 0; n < last && left > 0; n++) {
        const asked = { purchases: n, horizon: days / perUnit, ...newClient }
        const probability = days > 0 ? module.purchaseProbability(model, asked) : n === 0 ? 1 : 0
        expected[n]! += clients * probability
        left -= probability
      }
      expected[last]! += clients * Math.max(0, left)
    }
  }
  const actual = actualClients(base, last)
  return { purchases, actual, expected, ...test(actual, expected, model) }
}

function actualClients({ patterns }: CustomerBase, last: number): Float64Array {
  const { size, frequency, weight } = patterns
  const clients = new Float64Array(last + 1)
  for (let i = 0; i < size; i++) clients[Math.min(last, frequency[i]!)]! += weight[i]!
  return clients
}

type Test = Pick<FrequencyTable, 'chiSquare' | 'degreesOfFreedom' | 'pValue'>

function test(actual: Float64Array, expected: Float64Array, { fit, params, effects }: ModelDocument): Test {
  if (expected.some(clients => clients < 1)) return {}
  const chiSquare = expected.reduce((sum, clients, n) => sum + (actual[n]! - clients) ** 2 / clients, 0)
  const acting = effects === undefined ? 0 : freeEffects(effects).length
  const estimated = fit.source === 'given' ? 0 : Object.keys(params).length + acting
  const degreesOfFreedom = expected.length - 1 - estimated
  if (degreesOfFreedom < 1) return { chiSquare }
  return { chiSquare, degreesOfFreedom, pValue: chiSquareSurvival(chiSquare, degreesOfFreedom) }
}
