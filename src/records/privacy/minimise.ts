/**
 * Only what a purpose needs, only as fine as it needs it.
 *
 * Sources: GDPR, articles 5(1)(c) and 25; PIPL, article 6.
 *
 * @module
 */
import type { Portfolio } from '../portfolio/portfolio.js'
import type { TableName } from '../tables/names.js'
import { coarser } from './generalise.js'
import type { PurposePolicy, ReadPolicy } from './purpose-policy.js'
import { readPolicy } from './purpose-policy.js'
import type { AnyRecord, TableView } from './table-views.js'
import { tableViews } from './table-views.js'

/** Records of which only some fields are left, some of them coarser: no portfolio any more, rows for an export. */
export type MinimisedTables = { readonly [K in TableName]?: readonly AnyRecord[] }

/**
 * The tables and fields that a purpose needs, made as coarse as its policy says; tables that came as columns go out as records. A
 * field that the policy does not name is not there, whatever the record holds.
 *
 * @throws ClienteleError for a policy that is none (`UNKNOWN_REFERENCE` for a field that no table has); where a value cannot be made
 * coarser, the error names the cell, as passing it through would give it away.
 * @example
 * import { minimise } from 'clientele/records'
 * const portfolio = {
 *   clients: [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', employees: 312, country: 'CN' }],
 * }
 * const policy = {
 *   purpose: 'analytics',
 *   needs: [{ table: 'clients', fields: ['country', 'employees'] }],
 *   coarser: { 'clients.employees': { kind: 'band', edges: [0, 50, 250] } },
 * }
 * minimise(portfolio, policy).clients // => [{ country: 'CN', employees: '250 and more' }]
 */
export function minimise(portfolio: Portfolio, policy: PurposePolicy): MinimisedTables {
  const read = readPolicy(policy)
  const tables: Partial<Record<TableName, readonly AnyRecord[]>> = {}
  for (const view of tableViews(portfolio)) {
    const fields = fieldsOf(view.table, read)
    if (fields.length > 0) tables[view.table] = minimiseTable(view, fields, read)
  }
  return tables
}

function fieldsOf(table: TableName, { needs }: ReadPolicy): readonly string[] {
  return [...new Set(needs.filter(part => part.table === table).flatMap(({ fields }) => fields))]
}

function minimiseTable(view: TableView, fields: readonly string[], policy: ReadPolicy): readonly AnyRecord[] {
  const columns = fields.map(field => ({ field, generalisation: policy.coarser.get(`${view.table}.${field}`) }))
  return Array.from({ length: view.size }, (_, row) => {
    const record: Record<string, unknown> = {}
    for (const { field, generalisation } of columns) {
      const value = view.value(field, row)
      if (value === undefined) continue
      const path = `portfolio.${view.table}[${row}].${field}`
      record[field] = generalisation === undefined ? value : coarser(value, generalisation, path)
    }
    return record
  })
}
