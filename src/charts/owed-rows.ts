/**
 * What is owed on each loan of a project, on one another, from each day to the next.
 *
 * @module
 */
import { expectText } from '../errors/index.js'
import type { ProjectCashFlows } from '../project/index.js'
import type { DrawnProject } from './project-flows.js'
import { isSeen, itemsOf } from './project-flows.js'
import { expectNames } from './series.js'
import type { ChartRow } from './spec.js'

/** A loan and the rows that show it. */
export interface OwedRows {
  readonly loan: string
  readonly rows: readonly (ChartRow & { readonly high: number })[]
}

/** Balances on one another, each until the next row ends. */
export function owedRows(flows: ProjectCashFlows, { column, dates }: DrawnProject): readonly OwedRows[] {
  const loans = itemsOf(flows.tranches, 'tranches').map((loan, i) => ({
    name: expectText(loan['name'], `flows.tranches[${i}].name`),
    balance: column(loan['balance'], `tranches[${i}].balance`),
  }))
  expectNames(Object.fromEntries(loans.map(({ name, balance }) => [name, balance])), 'flows.tranches')
  const below = dates.map(() => 0)
  const largest = Math.max(...loans.flatMap(({ balance }) => balance))
  return loans.map(({ name, balance }) => ({
    loan: name,
    rows: balance.flatMap((owed, row) => {
      const until = dates[row + 1]
      if (until === undefined || !isSeen(owed, largest)) return []
      const low = below[row]!
      below[row] = low + owed
      return [{ loan: name, from: dates[row]!, until, owed, low, high: low + owed }]
    }),
  }))
}
