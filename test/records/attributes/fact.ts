/** One attribute of a client of whom little is recorded. */
import type { Client, Fact, Portfolio } from '../../../src/records/index.js'
import { clientAttributes, factsOf } from '../../../src/records/index.js'
import { AS_OF } from './book.js'

const client: Client = { id: 'A', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }

/** What is known of the client `'A'`, or undefined. */
export function fact(name: string, portfolio: Portfolio): Fact | undefined {
  const options = { asOf: AS_OF, currency: 'CNY', attributes: [name] }
  return factsOf(clientAttributes({ clients: [client], ...portfolio }, options), 0)[name]
}
