/**
 * The tables that a ranking reads: past states of all that a lender records would take many times as long.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import { expectTable } from '../../records/as-of/expect-table.js'
import { DEFINITIONS } from '../../records/attributes/attributes.js'
import { factNames } from '../../records/conditions/index.js'
import type { Portfolio, TableName } from '../../records/index.js'
import { BELONGING } from '../../records/portfolio/belonging.js'
import { TABLE_NAMES } from '../../records/tables/names.js'
import type { ProspectPolicy } from './types.js'

/** Read whatever the policy asks for: who the clients are, what became of them, what their money is worth. */
const ALWAYS: readonly TableName[] = ['clients', 'defaults', 'exchangeRates']

/** The portfolio without the tables that a policy does not read. They, too, have to be tables. */
export function withTablesRead(portfolio: Portfolio, policy: ProspectPolicy): Portfolio {
  expectObject(portfolio, 'portfolio')
  const read = tablesRead(policy)
  const held = TABLE_NAMES.flatMap((table): [TableName, object][] => {
    const rows = portfolio[table]
    if (rows === undefined) return []
    expectTable(table, rows)
    return read.has(table) ? [[table, rows]] : []
  })
  return Object.fromEntries(held)
}

/** Tables of the attributes, and those over which their records lead to a client. */
function tablesRead({ ability, willingness, conditions }: ProspectPolicy): ReadonlySet<TableName> {
  const names = new Set([...ability, ...willingness, ...conditions.flatMap(({ when }) => factNames(when)), 'inDefault'])
  const own = DEFINITIONS.filter(({ name }) => names.has(name)).flatMap(({ reads }) => reads.map(({ table }) => table))
  return new Set([...ALWAYS, ...own].flatMap(waysFrom))
}

function waysFrom(table: TableName): readonly TableName[] {
  const { to = 'clients' } = BELONGING[table] ?? {}
  return to === 'clients' ? [table] : [table, ...waysFrom(to)]
}
