/**
 * A lender that does not exist, with clients whose truth is known.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectOneOf, reject } from '../../errors/index.js'
import { clientStreams, LARGEST_SEED } from '../../model/random.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { bookOf } from './book.js'
import type { Case } from './case.js'
import { caseOf, recordsOfCase } from './client-parts.js'
import type { Dice } from './dice.js'
import { diceOf } from './dice.js'
import { exchangeRatesOf } from './exchange-rates.js'
import { nextYearOf } from './lending/next-year.js'
import { PRODUCTS } from './products.js'
import { pathOf } from './traits.js'
import { troubleOf } from './troubles.js'
import type { ClientTruth, PlantedTrouble, SampleLender, SampleLenderOptions } from './types.js'
import { isInvited, surveysOf } from './voice/surveys.js'
import { windowOf } from './window.js'

/** From here on large tables are columns. */
const MANY = 1000

/**
 * A lender that does not exist: its clients in groups, sectors and countries, and all that its records say of them, with the truth that
 * the records come from. Clients have hidden traits (quality of credit, satisfaction, growth, order); accounts, loans, payments,
 * ratings, answers and talks follow from them with noise, and one of every sixty clients has each of fifteen troubles.
 *
 * The same options give the same records. Client number k is the same in a portfolio of any size: it draws from streams of its own, and
 * its records name clients of lower numbers alone. Amounts are in the currency of the client; statements are in thousands of it.
 *
 * Up to 1,000 clients all tables are records; of more clients the large tables (`payments`, `instalments`, `orders`, `interactions`,
 * `surveyAnswers`) are columns, those without ids, which would be most of their memory.
 *
 * @param options `clients` 60, `seed` 1, `years` 5, `until` 2024-12-31, `tables` all by default.
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` for options outside their range, `INVALID_DATE`, `UNKNOWN_OPTION`.
 * @example
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const { portfolio, truth } = sampleLender({ clients: 12 })
 * portfolio.clients?.[0]?.name // => 'Harbour Cold Storage 01 Co., Ltd.'
 * truth.troubles.map(({ client, kind }) => `${client} ${kind}`)
 * // => ['C-0002 broken-duties', 'C-0004 fading', 'C-0009 delayed-construction', 'C-0010 rating-lags']
 * truth.clients[0]?.next // => 'stays'
 */
export function sampleLender(options: SampleLenderOptions = {}): SampleLender {
  expectKnownKeys(options, ['clients', 'seed', 'years', 'until', 'tables'], 'options')
  const { clients = 60, seed = 1, years = 5, until = '2024-12-31', tables = TABLE_NAMES } = options
  const count = expectInteger(clients, 'options.clients', 1, 1_000_000)
  const window = windowOf(expectUntil(until), expectInteger(years, 'options.years', 1, 20))
  const streams = clientStreams(expectInteger(seed, 'options.seed', 0, LARGEST_SEED))
  const diceFor = (who: string): Dice => diceOf(streams(who))
  const world = { window, economy: pathOf(diceFor('economy'), years), diceFor }
  const wanted = expectTables(tables)
  const book = bookOf(wanted, count > MANY)
  const truths: ClientTruth[] = []
  const invited = Array<number>(years).fill(0)
  for (let index = 0; index < count; index++) {
    const about = caseOf(index, world)
    for (const part of recordsOfCase(about, wanted)) book.add(part)
    for (let year = 0; year < years; year++) if (isInvited(about.history, window, year)) invited[year]!++
    truths.push(truthOf(about))
  }
  const exchangeRates = exchangeRatesOf(window, diceFor('exchange'))
  book.add({ products: PRODUCTS, surveys: surveysOf(window, invited), exchangeRates })
  return { portfolio: book.close(), truth: { clients: truths, troubles: troublesOf(truths) } }
}

function expectTables(tables: unknown): ReadonlySet<TableName> {
  const names = expectList(tables, 'options.tables')
  return new Set(Array.from(names, (name, i) => expectOneOf(name, TABLE_NAMES, `options.tables[${i}]`)))
}

function truthOf(about: Case): ClientTruth {
  const { firm, traits, history } = about
  return { client: firm.id, traits, next: history.next, nextYear: nextYearOf(about) }
}

/** Loans reach decades beyond the window, and the calendar ends. */
const [FIRST_DAY, LAST_DAY] = [dayNumber('1900-01-01'), dayNumber('2200-12-31')]

function expectUntil(until: DateInput): DayNumber {
  const day = dayNumber(until, 'options.until')
  if (day >= FIRST_DAY && day <= LAST_DAY) return day
  return reject('OUT_OF_RANGE', 'options.until', 'a day from 1900-01-01 to 2200-12-31', until)
}

function troublesOf(clients: readonly ClientTruth[]): readonly PlantedTrouble[] {
  return clients.flatMap(({ client }, index) => {
    const kind = troubleOf(index)
    return kind === undefined ? [] : [{ client, kind }]
  })
}
