/**
 * What is recorded of each client, found once for all of them.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { PortfolioRecords } from '../portfolio/types/index.js'
import type { TableName } from '../tables/names.js'
import { clientRepayments } from './client-repayments.js'
import type { ClientView, GroupFigure } from './definition.js'
import type { RateRule } from './rates.js'
import { moneyAt } from './rates.js'
import { recordsByClient } from './records-by-client.js'
import type { Unknown } from './unknown.js'
import { isUnknown } from './unknown.js'

/** Makes the view of a client, by its row in `clients`. A view holds its records, so that it is made when it is needed and dropped. */
export function clientViews(portfolio: Portfolio, rule: RateRule): (client: number) => ClientView {
  const { clients = [] } = portfolio
  const money = moneyAt(portfolio, rule)
  const recordsOf = recordsByClient(portfolio)
  const repaymentOf = clientRepayments(portfolio, rule.asOf)
  const members = membersOf(portfolio)
  const sums = new Map<string, number | Unknown>()
  const sumOver = (group: string, { name, of }: GroupFigure): number | Unknown => {
    const key = `${name} ${group}`
    const sum = sums.get(key) ?? total(members.get(group)!, member => of(viewOf(member)))
    sums.set(key, sum)
    return sum
  }
  const viewOf = (client: number): ClientView => {
    const { group } = clients[client]!
    const held = new Map<TableName, readonly unknown[]>()
    function records<K extends TableName>(table: K): readonly PortfolioRecords[K][]
    function records(table: TableName): readonly unknown[] {
      const known = held.get(table) ?? recordsOf(table, client)
      held.set(table, known)
      return known
    }
    const view: ClientView = {
      asOf: rule.asOf,
      records,
      money,
      repayment: () => repaymentOf(records('facilities').map(({ id }) => id)),
      ofGroup: figure => (group === undefined ? figure.of(view) : sumOver(group, figure)),
    }
    return view
  }
  return viewOf
}

/** The sum of a figure; unknown where one is. */
function total(clients: readonly number[], figure: (client: number) => number | Unknown): number | Unknown {
  const sum = runningSum()
  for (const client of clients) {
    const value = figure(client)
    if (isUnknown(value)) return value
    addTo(sum, value)
  }
  return totalOf(sum)
}

/** Rows of `clients` by group. */
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
