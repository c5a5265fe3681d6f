import { expectInteger, expectKnownKeys, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import { clientStreams, LARGEST_SEED } from '../../model/index.js'
import { numberColumn } from '../foundation/index.js'
import type { PredictiveDraws } from './predictive-draws.js'
import { compareDraws } from './tallies.js'

/**
 * Where what clients did lies among the futures drawn for them, from 0 to 1: the randomised probability integral transform.
 * It is uniform where predictions are right, heaps up at both ends where they are too sure of themselves, and at one where
 * they are too low or too high. Ties are broken at random, as counts are whole numbers.
 *
 * @param purchases what each client bought, in the order of the base.
 * @param options the seed with which ties are broken, a whole number from 0 to 2147483647.
 * @throws ClienteleError `LENGTH_MISMATCH` unless there is one number per client, `OUT_OF_RANGE` for one below 0 or a seed that
 * is none.
 * @see Czado, Gneiting and Held (2009), Predictive Model Assessment for Count Data, Biometrics 65(4).
 * @example
 * import { nbd, predictiveDraws, predictiveRanks } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0, 9], recency: [30, 0, 38], age: [38, 38, 39] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * const drawn = runSync(predictiveDraws([nbd, model], base, { horizon: 39, seed: 1, parameters: 'known' }))
 * predictiveRanks(drawn, [2, 0, 30], { seed: 3 })[2] > 0.99 // => true
 */
export function predictiveRanks(
  drawn: PredictiveDraws,
  purchases: ArrayLike<number>,
  options: { readonly seed: number },
): Float64Array {
  expectKnownKeys(expectObject(options, 'options'), ['seed'], 'options')
  const streams = clientStreams(expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED))
  expectObject(expectObject(drawn, 'drawn')['clients'], 'drawn.clients')
  const { clients, draws } = drawn
  const size = clients.begin.length
  const found = numberColumn(purchases, 'purchases', expectNonNegative)
  if (found.length !== size) reject('LENGTH_MISMATCH', 'purchases', `${size} numbers, one per client`, purchases)
  return found.map((count, i) => {
    const { smaller, equal } = compareDraws(clients, i, count)
    return (smaller + streams(`rank of ${i}`)() * (equal + 1)) / (draws + 1)
  })
}
