/**
 * The standard derived attributes of every client of a portfolio on a day.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, expectCurrency } from '../../money/core.js'
import type { AsOfOptions } from '../as-of/index.js'
import { portfolioAsOf } from '../as-of/index.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import { DEFINITIONS } from './attributes.js'
import { clientViews } from './client-views.js'
import { columnWriter } from './column-writer.js'
import type { Definition } from './definition.js'
import { canBeTold } from './definition.js'
import type { RateRule } from './rates.js'
import type { AttributeColumn, ClientAttributes } from './types.js'

/** Which attributes, as of when, in which currency. */
export interface AttributeOptions extends AsOfOptions {
  /** The end of this day; what was known later is not used. */
  readonly asOf: DateInput
  /** ISO 4217 code of all amounts of money. */
  readonly currency: string
  /** How many days before `asOf` an exchange rate may be; 31 by default. */
  readonly maxRateAgeDays?: number
  /** Rates go over this currency where there is no direct one. */
  readonly via?: string
  /** Names of {@link ATTRIBUTES}; all by default. */
  readonly attributes?: readonly string[]
}

const KEYS = ['asOf', 'currency', 'maxRateAgeDays', 'via', 'attributes', 'extractedOn']

/**
 * Attributes of all clients as columns: what rules, RFM and scores read. Every figure uses only what was known at the end of `asOf`
 * ({@link portfolioAsOf}). A count of a table that is there is 0 where it holds nothing; whatever cannot be told is not defined,
 * with the reason, and 0 in `values`.
 *
 * @param portfolio as `checkPortfolio` finds it without fault.
 * @throws ClienteleError `MISSING_VALUE` without `clients`; `OUT_OF_RANGE` for a name that is no attribute; `INVALID_DATE`,
 * `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { clientAttributes } from 'clientele/records'
 * const clients = [{ id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', clientSince: '2020-12-31' }]
 * const loan = { kind: 'term-loan', currency: 'CNY', limit: 100, signedOn: '2021-01-31' }
 * const facilities = [
 *   { ...loan, id: 'F-1', client: 'C', status: 'active', outstanding: 60 },
 *   { ...loan, id: 'F-2', client: 'C', status: 'repaid', outstanding: 0, endedOn: '2023-05-01' },
 * ]
 * const { columns } = clientAttributes({ clients, facilities }, { asOf: '2024-12-31', currency: 'CNY' })
 * columns.exposure.values // => Float64Array(1) [ 60 ]
 * columns.cooperations.values // => Float64Array(1) [ 2 ]
 * columns.tenureYears.values[0].toFixed(2) // => '4.00'
 * columns.satisfaction.why // => ['table-absent']
 */
export function clientAttributes(portfolio: Portfolio, options: AttributeOptions): ClientAttributes {
  const { rule, definitions } = readOptions(options)
  const { extractedOn } = options
  if (expectObject(portfolio, 'portfolio')['clients'] === undefined) {
    reject('MISSING_VALUE', 'portfolio.clients', 'the clients', undefined)
  }
  const known = portfolioAsOf(portfolio, options.asOf, extractedOn === undefined ? {} : { extractedOn })
  const { clients = [] } = known
  return {
    kind: 'client-attributes',
    asOf: rule.asOf,
    currency: rule.currency,
    ids: clients.map(({ id }) => id),
    columns: columnsOf(known, definitions, rule),
  }
}

/** Options, checked. */
export function readOptions(options: AttributeOptions): { rule: RateRule; definitions: readonly Definition[] } {
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  const { attributes, via, maxRateAgeDays = 31 } = options
  const rule: RateRule = {
    asOf: dayNumber(options.asOf, 'options.asOf'),
    currency: expectCurrency(options.currency, 'options.currency'),
    maxRateAgeDays: expectInteger(maxRateAgeDays, 'options.maxRateAgeDays'),
    ...(via !== undefined && { via: expectCurrency(via, 'options.via') }),
  }
  if (attributes === undefined) return { rule, definitions: DEFINITIONS }
  return {
    rule,
    definitions: expectList(attributes, 'options.attributes').map((name, i) =>
      definitionOf(name, `options.attributes[${i}]`),
    ),
  }
}

/** The definition of a name. */
export function definitionOf(name: unknown, path: string): Definition {
  const found = DEFINITIONS.find(definition => definition.name === name)
  return (
    found ?? reject('OUT_OF_RANGE', path, `one of ${DEFINITIONS.map(definition => definition.name).join(', ')}`, name)
  )
}

/** Client by client, so that no more than one client's records are held at a time. */
function columnsOf(
  known: Portfolio,
  definitions: readonly Definition[],
  rule: RateRule,
): Record<string, AttributeColumn> {
  const size = (known.clients ?? []).length
  const viewOf = clientViews(known, rule)
  const writers = definitions.map(definition => columnWriter(definition, size, canBeTold(known, definition)))
  for (let client = 0; client < size; client++) {
    const view = viewOf(client)
    for (const { write } of writers) write(client, view)
  }
  return Object.fromEntries(writers.map(({ column }) => [column.attribute.name, column]))
}
