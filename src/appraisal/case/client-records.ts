/**
 * What a lender's records say of one client, apart from all others.
 *
 * @module
 */
import { expectList, expectObject, expectText, reject } from '../../errors/index.js'
import { recordsByClient } from '../../records/attributes/records-by-client.js'
import type { Portfolio, TableName } from '../../records/index.js'
import { TABLE_NAMES } from '../../records/tables/names.js'

/** Tables that belong to the lender, not to a client. */
const OF_THE_LENDER: readonly TableName[] = ['surveys', 'products', 'exchangeRates']

/**
 * The records of one client as a portfolio of its own, as `appraiseClient` takes it. For many clients of one portfolio, `appraise`
 * them all: this looks through every table.
 *
 * @param id of a client.
 * @returns the tables that the portfolio has and that belong to clients.
 * @throws ClienteleError `OUT_OF_RANGE` where there is no such client.
 * @example
 * import { clientRecords } from 'clientele/appraisal'
 * const clients = [
 *   { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' },
 *   { id: 'C-2', name: 'Lakeside Milling', entityType: 'company', status: 'active' },
 * ]
 * const ratings = [{ client: 'C-2', date: '2024-06-30', rating: 'BBB' }]
 * clientRecords({ clients, ratings }, 'C-2').ratings.length // => 1
 * clientRecords({ clients, ratings }, 'C-1').ratings // => []
 */
export function clientRecords(portfolio: Portfolio, id: string): Portfolio {
  expectObject(portfolio, 'portfolio')
  expectText(id, 'id')
  const { clients = [] } = portfolio
  expectList(clients, 'portfolio.clients')
  const row = clients.findIndex(client => client.id === id)
  if (row < 0) reject('OUT_OF_RANGE', 'id', 'the id of a client', id)
  const recordsOf = recordsByClient(portfolio)
  const own = TABLE_NAMES.filter(table => portfolio[table] !== undefined && !OF_THE_LENDER.includes(table))
  return {
    ...Object.fromEntries(own.map(table => [table, recordsOf(table, row)])),
    clients: [clients[row]!],
  }
}
