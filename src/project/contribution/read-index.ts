/**
 * An index laid beside profits, client by client.
 *
 * @module
 */
import { expectList, expectNonNegative, expectObject, expectText, reject } from '../../errors/index.js'
import type { ReadProfits } from './read-profits.js'
import type { ContributionIndex } from './types.js'

/** The index of each client with a profit; who has no loan has none of it. */
export function readIndex(index: ContributionIndex, { clients, currency }: ReadProfits): Float64Array {
  expectObject(index, 'index')
  if (index.currency !== currency) {
    const hint = 'Convert amounts to one currency first'
    reject('MIXED_CURRENCIES', 'index.currency', `${currency}, as the profits`, index.currency, hint)
  }
  const places = new Map(clients.map((client, i) => [client, i]))
  const indices = new Float64Array(clients.length)
  const seen = new Set<string>()
  expectList(index.rows, 'index.rows')
  for (const [k, row] of Array.from(index.rows).entries()) {
    const path = `index.rows[${k}]`
    expectObject(row, path)
    const client = expectText(row.client, `${path}.client`)
    const place = places.get(client)
    if (place === undefined)
      return reject('MISSING_VALUE', 'profits', `a profit of ${client}, who is in the index`, 'none')
    if (seen.has(client)) reject('DUPLICATE_CLIENT', `${path}.client`, 'a client that occurs once', client)
    seen.add(client)
    indices[place] = expectNonNegative(row.index, `${path}.index`)
  }
  return indices
}
