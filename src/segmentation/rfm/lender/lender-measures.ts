import { expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import { dayNumber, isoDate } from '../../../money/core.js'
import { addTo, runningSum, totalOf } from '../../../numeric/core.js'
import type { ClientId } from '../../../records/core.js'
import type { Span } from './mean-balance.js'
import { meanBalance } from './mean-balance.js'
import { expectAmount, expectDay } from './read-amount.js'
import type { ToCurrency } from './to-currency.js'
import { toCurrency } from './to-currency.js'
import type { LenderClient, LenderMeasure, LenderMeasures, LenderOptions, MeasureColumn } from './types.js'

const CLIENT = ['client', 'cooperations', 'drawn', 'limits', 'deposits', 'fees'] as const

/**
 * What a lender's clients did over some days: when there was business last and how often, what was drawn on an average day and how
 * much of the limit that is, what was held in deposits, what came in as fees; in one currency.
 *
 * What comes after `until` is not looked at, so that the same records tell what was known on an earlier day. `rfm.lenderColumns` makes
 * columns for `rfm.fit` of them.
 *
 * @throws ClienteleError `MIXED_CURRENCIES` for an amount in another currency without rates; `NO_EXCHANGE_RATE` where the table has
 * none of that day or young enough; `EMPTY_INPUT` for a client without a day of business up to `until`; `DUPLICATE_CLIENT`;
 * `CONFLICTING_OPTIONS` for two balances of an account and a day, or terms of rates without rates; and for each other cell at fault
 * with its place: `clients[3].drawn[0].amount`.
 * @example
 * import { rfm } from 'clientele/segmentation'
 * const { recencyDays, cooperations, measures } = rfm.lenderMeasures([{
 *   client: 'harbour',
 *   cooperations: ['2025-10-04', '2025-12-11'],
 *   drawn: [{ on: '2025-10-01', amount: 100, currency: 'EUR' }, { on: '2025-11-16', amount: 300, currency: 'EUR' }],
 *   limits: [{ on: '2025-01-01', amount: 400, currency: 'EUR' }],
 *   fees: [{ on: '2025-12-01', amount: 7.5, currency: 'EUR' }],
 * }], { from: '2025-10-01', until: '2025-12-31', currency: 'EUR' })
 * recencyDays[0] // => 20
 * cooperations[0] // => 2
 * measures.exposure.values[0] // => 200
 * measures['drawn-use'].values[0] // => 0.5
 * measures.deposits.known[0] // => 0
 */
export function lenderMeasures(clients: readonly LenderClient[], options: LenderOptions): LenderMeasures {
  expectKnownKeys(options, ['from', 'until', 'currency', 'rates', 'maxAgeDays', 'via'], 'options')
  const span = { from: dayNumber(options.from, 'options.from'), until: dayNumber(options.until, 'options.until') }
  if (span.until < span.from)
    reject('OUT_OF_RANGE', 'options.until', `a day from ${isoDate(span.from)} on`, options.until)
  const inCurrency = toCurrency(options, span.until)
  const rows = Array.from(expectList(clients, 'clients'), (client, i) =>
    readClient(client, span, inCurrency, `clients[${i}]`),
  )
  if (rows.length === 0) reject('EMPTY_INPUT', 'clients', 'at least one client', clients)
  expectDistinct(rows)
  const column = (name: LenderMeasure): MeasureColumn => ({
    values: Float64Array.from(rows, ({ measures: { [name]: value = 0 } }) => value),
    known: Uint8Array.from(rows, ({ measures }) => (measures[name] === undefined ? 0 : 1)),
  })
  return {
    size: rows.length,
    ids: rows.map(({ client }) => client),
    currency: options.currency,
    ...span,
    recencyDays: Float64Array.from(rows, ({ recencyDays }) => recencyDays),
    cooperations: Float64Array.from(rows, ({ cooperations }) => cooperations),
    measures: {
      exposure: column('exposure'),
      'drawn-use': column('drawn-use'),
      fees: column('fees'),
      deposits: column('deposits'),
    },
  }
}

/** A limit below what any currency has a coin for is none. */
const LEAST_LIMIT = 1e-6

/** One client, read. */
interface ClientRow {
  readonly client: ClientId
  readonly recencyDays: number
  readonly cooperations: number
  readonly measures: Partial<Record<LenderMeasure, number>>
}

function readClient(client: unknown, span: Span, inCurrency: ToCurrency, path: string): ClientRow {
  const fields = expectObject(client, path)
  expectKnownKeys(fields, CLIENT, path)
  const { drawn, limits, deposits, fees } = fields
  const mean = (balances: unknown, name: string, least?: number): number | undefined =>
    balances === undefined ? undefined : meanBalance(balances, span, inCurrency, `${path}.${name}`, least)
  const exposure = mean(drawn, 'drawn')
  const limit = mean(limits, 'limits', 0)
  const held = mean(deposits, 'deposits')
  const isUsed = exposure !== undefined && limit !== undefined && limit >= LEAST_LIMIT
  return {
    client: expectId(fields['client'], `${path}.client`),
    ...businessOf(fields['cooperations'], span, `${path}.cooperations`),
    measures: {
      ...(exposure !== undefined && { exposure }),
      ...(isUsed && { 'drawn-use': exposure / limit }),
      ...(fees !== undefined && { fees: sumOf(fees, span, inCurrency, `${path}.fees`) }),
      ...(held !== undefined && { deposits: held }),
    },
  }
}

function expectId(client: unknown, path: string): ClientId {
  if ((typeof client === 'string' && client !== '') || (typeof client === 'number' && Number.isFinite(client)))
    return client
  return reject('INVALID_CLIENT', path, 'text or a number', client)
}

/** Days since the last business, and how much there was within the span. */
function businessOf(
  value: unknown,
  { from, until }: Span,
  path: string,
): { readonly recencyDays: number; readonly cooperations: number } {
  const all = Array.from(expectList(value, path), (date, i) => expectDay(date, `${path}[${i}]`))
  const days = all.filter(day => day <= until)
  if (days.length === 0) reject('EMPTY_INPUT', path, `at least one day up to ${isoDate(until)}`, value)
  const last = days.reduce((latest, day) => Math.max(latest, day))
  return { recencyDays: until - last, cooperations: days.filter(day => day >= from).length }
}

function sumOf(fees: unknown, { from, until }: Span, inCurrency: ToCurrency, path: string): number {
  const sum = runningSum()
  for (const [i, fee] of Array.from(expectList(fees, path)).entries()) {
    const at = `${path}[${i}]`
    const fields = expectObject(fee, at)
    expectKnownKeys(fields, ['on', 'amount', 'currency'], at)
    const { day, amount, currency } = expectAmount(fields, at)
    if (day >= from && day <= until) addTo(sum, inCurrency(amount, currency, at))
  }
  return totalOf(sum)
}

function expectDistinct(rows: readonly ClientRow[]): void {
  const seen = new Set<ClientId>()
  for (const [i, { client }] of rows.entries()) {
    if (seen.has(client)) reject('DUPLICATE_CLIENT', `clients[${i}].client`, 'one entry per client', client)
    seen.add(client)
  }
}
