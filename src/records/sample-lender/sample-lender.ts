/**
 * A lender that does not exist, with clients whose truth is known.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import { clientStreams, LARGEST_SEED } from '../../model/random.js'
import { dayNumber } from '../../money/core.js'
import { bookOf } from './book.js'
import { clientPartsOf } from './client-parts.js'
import { diceOf } from './dice.js'
import { PRODUCTS } from './products.js'
import { pathOf } from './traits.js'
import { troubleOf } from './troubles.js'
import type { ClientTruth, SampleLender, SampleLenderOptions } from './types.js'
import { windowOf } from './window.js'

/** From here on large tables are columns. */
const MANY = 1000

export function sampleLender(options: SampleLenderOptions = {}): SampleLender {
  expectKnownKeys(options, ['clients', 'seed', 'years', 'until'], 'options')
  const { clients = 60, seed = 1, years = 5, until = '2024-12-31' } = options
  const count = expectInteger(clients, 'options.clients', 1, 1_000_000)
  const window = windowOf(dayNumber(until, 'options.until'), expectInteger(years, 'options.years', 1, 20))
  const streams = clientStreams(expectInteger(seed, 'options.seed', 0, LARGEST_SEED))
  const world = { window, diceFor: (who: string) => diceOf(streams(who)) }
  const economy = pathOf(world.diceFor('economy'), years)
  const book = bookOf(count > MANY)
  book.add({ products: PRODUCTS })
  const truths: ClientTruth[] = []
  for (let index = 0; index < count; index++) {
    const { parts, truth } = clientPartsOf(index, { ...world, economy })
    for (const part of parts) book.add(part)
    truths.push(truth)
  }
  const troubles = truths.flatMap(({ client }, index) => {
    const kind = troubleOf(index)
    return kind === undefined ? [] : [{ client, kind }]
  })
  return { portfolio: book.close(), truth: { clients: truths, troubles } }
}
