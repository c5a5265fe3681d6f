/**
 * Profits of clients, checked, as columns.
 *
 * @module
 */
import {
  collectIssues,
  expectFinite,
  expectList,
  expectObject,
  expectText,
  received,
  reject,
} from '../../errors/index.js'
import { expectCurrency, minorUnitDecimals } from '../../money/index.js'
import { PROFIT_LINES } from '../profitability/engine/statement.js'
import type { ProfitConventions, RelationshipProfit } from '../profitability/result-types.js'
import type { ClientProfits, ContributionColumns, ContributionLine, ContributionMeasure } from './types.js'

/** What is measured of each client, and the lines that it is made of. */
export interface ReadProfits {
  readonly currency: string
  readonly clients: readonly string[]
  readonly amounts: Float64Array
  /** Their sum is the amount. */
  readonly lines: readonly { readonly line: ContributionLine; readonly amounts: Float64Array }[]
}

const PATH = 'profits'
const LARGEST = Number.MAX_SAFE_INTEGER
const AMOUNT = `a number within ±${LARGEST}`

/** The amounts of the measure by client. */
export function readProfits(profits: ClientProfits, by: ContributionMeasure): ReadProfits {
  const columns = isRows(profits) ? columnsOf(profits) : profits
  const { clients, currency, profit, economicProfit, capitalCharge, lines } = expectProfitColumns(columns)
  const size = clients.length
  const own = PROFIT_LINES.map(line => ({ line, amounts: readColumn(lines[line], size, `${PATH}.lines.${line}`) }))
  if (by === 'profit') return { currency, clients, amounts: readColumn(profit, size, `${PATH}.profit`), lines: own }
  const charge = readColumn(capitalCharge, size, `${PATH}.capitalCharge`).map(amount => 0 - amount)
  return {
    currency,
    clients,
    amounts: readColumn(economicProfit, size, `${PATH}.economicProfit`),
    lines: [...own, { line: 'capitalCharge', amounts: charge }],
  }
}

function isRows(profits: ClientProfits): profits is readonly RelationshipProfit[] {
  return Array.isArray(profits)
}

function expectProfitColumns(columns: ContributionColumns): ContributionColumns {
  expectObject(columns, PATH)
  minorUnitDecimals(expectText(columns.currency, `${PATH}.currency`), `${PATH}.currency`)
  if (expectList(columns.clients, `${PATH}.clients`).length === 0) {
    reject('EMPTY_INPUT', `${PATH}.clients`, 'at least one client', 'none')
  }
  expectNames(columns.clients, i => `${PATH}.clients[${i}]`)
  expectObject(columns.lines, `${PATH}.lines`)
  return columns
}

function readColumn(column: ArrayLike<number>, size: number, path: string): Float64Array {
  if (!Array.isArray(column) && !ArrayBuffer.isView(column)) reject('INVALID_TYPE', path, 'a column of numbers', column)
  if (column.length !== size) reject('LENGTH_MISMATCH', path, `${size} amounts, one per client`, column.length)
  const faults = collectIssues()
  for (let i = 0; i < size; i++) {
    const cell: unknown = column[i]
    if (typeof cell === 'number' && Math.abs(cell) <= LARGEST) continue
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${i}]`, expected: AMOUNT, received: received(cell) })
  }
  faults.throwIfAny()
  return Float64Array.from(column)
}

/** Names that occur once. */
function expectNames(names: readonly unknown[], pathOf: (i: number) => string): void {
  const seen = new Set<string>()
  for (const [i, name] of Array.from(names).entries()) {
    const client = expectText(name, pathOf(i))
    if (client === '') reject('INVALID_CLIENT', pathOf(i), 'a name', name)
    if (seen.has(client)) reject('DUPLICATE_CLIENT', pathOf(i), 'a client that occurs once', client)
    seen.add(client)
  }
}

/** Profits one by one, of one currency, one period and one set of conventions, as columns. */
function columnsOf(given: readonly RelationshipProfit[]): ContributionColumns {
  const profits = Array.from(given, (profit, i) => expectProfit(profit, `${PATH}[${i}]`))
  const [first] = profits
  if (first === undefined) return reject('EMPTY_INPUT', PATH, 'at least one profit', 'none')
  for (const [i, profit] of profits.entries()) expectAlike(profit, first, `${PATH}[${i}]`)
  expectNames(
    profits.map(({ client }) => client),
    i => `${PATH}[${i}].client`,
  )
  const column = (of: (profit: RelationshipProfit) => number): Float64Array => Float64Array.from(profits, of)
  return {
    currency: first.currency,
    clients: profits.map(({ client }) => client),
    profit: column(({ total }) => total.profit),
    economicProfit: column(({ total }) => total.economicProfit),
    capitalCharge: column(({ total }) => total.capitalCharge),
    lines: {
      interest: column(({ total }) => total.lines.interest),
      funding: column(({ total }) => total.lines.funding),
      liquidity: column(({ total }) => total.lines.liquidity),
      fees: column(({ total }) => total.lines.fees),
      transactionCost: column(({ total }) => total.lines.transactionCost),
      operatingCost: column(({ total }) => total.lines.operatingCost),
      expectedLoss: column(({ total }) => total.lines.expectedLoss),
      capitalReturn: column(({ total }) => total.lines.capitalReturn),
      tax: column(({ total }) => total.lines.tax),
    },
  }
}

function expectProfit(profit: RelationshipProfit, path: string): RelationshipProfit {
  expectObject(profit, path)
  expectCurrency(profit.currency, `${path}.currency`)
  for (const name of ['client', 'from', 'to'] as const) expectText(profit[name], `${path}.${name}`)
  const total = expectObject(profit.total, `${path}.total`)
  for (const name of ['profit', 'economicProfit', 'capitalCharge']) expectAmount(total[name], `${path}.total.${name}`)
  const lines = expectObject(total['lines'], `${path}.total.lines`)
  for (const line of PROFIT_LINES) expectAmount(lines[line], `${path}.total.lines.${line}`)
  expectObject(profit.conventions, `${path}.conventions`)
  for (const name of CONVENTIONS) {
    if (profit.conventions[name] !== undefined) continue
    reject('MISSING_VALUE', `${path}.conventions.${name}`, 'how the profit is meant', undefined)
  }
  return profit
}

function expectAmount(value: unknown, path: string): void {
  const amount = expectFinite(value, path)
  if (Math.abs(amount) > LARGEST) reject('OUT_OF_RANGE', path, AMOUNT, amount)
}

const CONVENTIONS: readonly (keyof ProfitConventions)[] = ['funding', 'capital', 'fees', 'lines', 'afterTax']

/** Shares of amounts that mean different things would mean nothing. */
function expectAlike(profit: RelationshipProfit, first: RelationshipProfit, path: string): void {
  if (profit.currency !== first.currency) {
    const hint = 'Convert amounts to one currency first'
    reject('MIXED_CURRENCIES', `${path}.currency`, `${first.currency}, as the profits before`, profit.currency, hint)
  }
  const hint = 'Count all clients on the same terms'
  for (const name of ['from', 'to'] as const) {
    const expected = `${received(first[name])}, as the profits before`
    if (profit[name] !== first[name]) reject('CONFLICTING_OPTIONS', `${path}.${name}`, expected, profit[name], hint)
  }
  for (const name of CONVENTIONS) {
    const [own, other] = [profit.conventions[name], first.conventions[name]]
    const expected = `${received(other)}, as the profits before`
    if (own !== other) reject('CONFLICTING_OPTIONS', `${path}.conventions.${name}`, expected, own, hint)
  }
}
