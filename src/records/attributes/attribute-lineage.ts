/**
 * Which records an attribute of a client rests on.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { portfolioAsOf } from '../as-of/index.js'
import { recordKey } from '../lineage/record-key.js'
import type { Lineage, RecordsRead } from '../lineage/types.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { ExchangeRateEntry } from '../portfolio/types/index.js'
import type { AttributeOptions } from './client-attributes.js'
import { definitionOf, readOptions } from './client-attributes.js'
import { clientViews } from './client-views.js'
import { ratesRead } from './rates-read.js'

/**
 * The records that an attribute of a client is computed from: those of the client in the tables it reads, as they were known on the
 * day. Of attributes of a group, those of all its clients. Where amounts in other currencies are turned into the one asked for, the
 * exchange rates come last.
 *
 * @param client the client's id.
 * @param name of one of {@link ATTRIBUTES}.
 * @throws ClienteleError `UNKNOWN_REFERENCE` for a client that was not known on the day; `OUT_OF_RANGE` for a name that is none.
 * @example
 * import { attributeLineage } from 'clientele/records'
 * const clients = [{ id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }]
 * const ratings = [{ client: 'C', date: '2021-01-01', rating: 'BB' }, { client: 'C', date: '2024-01-01', rating: 'B' }]
 * const lineage = attributeLineage({ clients, ratings }, 'C', 'rating', { asOf: '2023-12-31', currency: 'CNY' })
 * lineage.from // => [{ table: 'ratings', fields: ['client', 'date', 'agency', 'rating'], keys: ['C | 2021-01-01 | '] }]
 */
export function attributeLineage(
  portfolio: Portfolio,
  client: string,
  name: string,
  options: Omit<AttributeOptions, 'attributes'>,
): Lineage {
  const { rule } = readOptions(options)
  const { extractedOn } = options
  const definition = definitionOf(name, 'name')
  const { reads, ofGroup } = definition
  const known = portfolioAsOf(portfolio, options.asOf, extractedOn === undefined ? {} : { extractedOn })
  const { clients = [] } = known
  const place = clients.findIndex(({ id }) => id === client)
  const own = clients[place] ?? reject('UNKNOWN_REFERENCE', 'client', 'the id of a client known on the day', client)
  const viewOf = clientViews(known, rule)
  const isGroup = ofGroup && own.group !== undefined
  const views = clients.flatMap(({ group }, at) =>
    at === place || (isGroup && group === own.group) ? [viewOf(at)] : [],
  )
  const rates = ratesRead(known.exchangeRates ?? [], rule, definition, views)
  const from = reads.map(({ table, fields }) => ({
    table,
    fields,
    keys: views.flatMap(({ records }) => records(table).map(record => recordKey(table, { ...record }))),
  }))
  return { name, client, from: rates.length === 0 ? from : [...from, ratesFrom(rates)] }
}

function ratesFrom(rates: readonly ExchangeRateEntry[]): RecordsRead {
  const keys = rates.map(rate => recordKey('exchangeRates', { ...rate }))
  return { table: 'exchangeRates', fields: ['date', 'from', 'to', 'rate'], keys }
}
