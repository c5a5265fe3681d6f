/**
 * What is recorded of each client, found once for all of them.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { isoDate } from '../../money/core.js'
import { clientRows } from '../portfolio/belonging.js'
import { fieldReader } from '../portfolio/field-reader.js'
import type { Portfolio, RowsOf } from '../portfolio/portfolio.js'
import { recordAt, rowCount } from '../portfolio/rows.js'
import type { PortfolioRecords } from '../portfolio/types/index.js'
import type { RepaymentLedger } from '../repayments/index.js'
import { repaymentLedger } from '../repayments/index.js'
import type { TableName } from '../tables/names.js'
import type { ClientView } from './definition.js'
import type { RateRule } from './rates.js'
import { moneyAt } from './rates.js'

/** Views of the clients, by the row of each in `clients`. */
export function clientViews(portfolio: Portfolio, rule: RateRule): readonly ClientView[] {
  const { clients = [] } = portfolio
  const { asOf } = rule
  const money = moneyAt(portfolio, rule)
  const rowsOf = rowsByClient(portfolio)
  const repaymentOf = repayments(portfolio, asOf)
  const members = membersOf(portfolio)
  const views: ClientView[] = clients.map((client, place) => {
    const held = new Map<TableName, readonly unknown[]>()
    function records<K extends TableName>(table: K): readonly PortfolioRecords[K][]
    function records(table: TableName): readonly unknown[] {
      const known = held.get(table) ?? rowsOf(table, place).map(row => recordAt(table, portfolio[table] ?? [], row))
      held.set(table, known)
      return known
    }
    return {
      asOf,
      records,
      money,
      repayment: () => repaymentOf(records('facilities').map(({ id }) => id)),
      group: () =>
        client.group === undefined ? [views[place]!] : members.get(client.group)!.map(member => views[member]!),
    }
  })
  return views
}

/** The rows of a table that belong to a client, in their order; tables are sorted when they are first asked for. */
function rowsByClient(portfolio: Portfolio): (table: TableName, client: number) => readonly number[] {
  const owners = clientRows(portfolio)
  const size = (portfolio.clients ?? []).length
  const sorted = new Map<TableName, { readonly starts: Int32Array; readonly rows: Int32Array }>()
  return (table, client) => {
    const owner = owners[table]
    if (owner === undefined) return []
    const { starts, rows } = sorted.get(table) ?? runsOf(owner, size)
    if (!sorted.has(table)) sorted.set(table, { starts, rows })
    return Array.from(rows.subarray(starts[client]!, starts[client + 1]!))
  }
}

/** Rows in the order of their clients, by counting. */
function runsOf(owner: Int32Array, size: number): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(size + 1)
  for (const client of owner) if (client >= 0) starts[client + 1]!++
  for (let client = 0; client < size; client++) starts[client + 1]! += starts[client]!
  const next = starts.slice()
  const rows = new Int32Array(starts[size]!)
  for (const [row, client] of owner.entries()) if (client >= 0) rows[next[client]!++] = row
  return { starts, rows }
}

function membersOf({ clients = [] }: Portfolio): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>()
  for (const [place, { group }] of clients.entries()) {
    if (group === undefined) continue
    const known = members.get(group)
    if (known === undefined) members.set(group, [place])
    else known.push(place)
  }
  return members
}

/** One ledger of all facilities that have a schedule, each a contract of its own. */
function repayments(
  portfolio: Portfolio,
  asOf: DayNumber,
): (facilities: readonly string[]) => ReturnType<ClientView['repayment']> {
  let made: { readonly ledger: RepaymentLedger; readonly places: ReadonlyMap<unknown, number> } | undefined
  return facilities => {
    const { instalments = [] } = portfolio
    if (rowCount(instalments) === 0) return undefined
    made ??= ledgerOf(portfolio, asOf)
    const { ledger, places } = made
    const contracts = facilities.flatMap(id => places.get(id) ?? [])
    return { ledger, contracts }
  }
}

function ledgerOf(
  { instalments = [], payments = [] }: Portfolio,
  asOf: DayNumber,
): { ledger: RepaymentLedger; places: ReadonlyMap<unknown, number> } {
  const ledger = repaymentLedger(
    { ...columns(instalments), due: textColumn(instalments, 'due') },
    { ...columns(payments), date: textColumn(payments, 'date') },
    { observedUntil: isoDate(asOf) },
  )
  return { ledger, places: new Map(Array.from(ledger.clientIds, (id, place) => [id, place])) }
}

type Rows = RowsOf<'instalments'> | RowsOf<'payments'>

function columns(rows: Rows): { client: string[]; amount: Float64Array } {
  const amount = fieldReader(rows, 'amount')
  return {
    client: textColumn(rows, 'facility'),
    amount: Float64Array.from({ length: rowCount(rows) }, (_, row) => Number(amount(row))),
  }
}

function textColumn(rows: Rows, field: string): string[] {
  const cell = fieldReader(rows, field)
  return Array.from({ length: rowCount(rows) }, (_, row) => String(cell(row)))
}
