/**
 * A whole portfolio of records as a zod schema.
 *
 * @module
 */
import * as z from 'zod/mini'
import { describeIssue } from '../../errors/index.js'
import { checkPortfolio } from '../portfolio/check-portfolio.js'
import type { PortfolioRecords } from '../portfolio/types/index.js'
import { TABLE_NAMES, type TableName } from '../tables/names.js'
import { recordSchema } from './record-schema.js'

/** A portfolio whose tables are all records: what JSON holds. */
export type RecordPortfolio = { readonly [K in TableName]?: readonly PortfolioRecords[K][] }

/**
 * The schema of a portfolio whose tables are arrays of records, as they are in JSON. It takes what `checkPortfolio` takes: where every
 * record is right by itself, keys, references, order of days and loops are checked as well.
 *
 * @example
 * import { portfolioSchema } from 'clientele/records/schemas'
 * const clients = [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }]
 * const schema = portfolioSchema()
 * schema.safeParse({ clients }).success // => true
 * schema.safeParse({ clients: [...clients, ...clients] }).error?.issues[0]?.path // => ['clients', 1, 'id']
 */
export function portfolioSchema(): z.ZodMiniType<RecordPortfolio>
export function portfolioSchema(): z.ZodMiniType {
  const tables = TABLE_NAMES.map((table): [string, z.ZodMiniType] => [
    table,
    z.optional(z.array<z.ZodMiniType>(recordSchema(table))),
  ])
  return z.strictObject(Object.fromEntries(tables)).check(z.check(reportBetweenRecords))
}

function reportBetweenRecords({ value, issues }: z.core.ParsePayload): void {
  // The faults of single records were told already.
  if (issues.length > 0) return
  for (const issue of checkPortfolio(value).issues) {
    const path = [issue.table, issue.row, issue.field].filter(part => part !== undefined)
    issues.push({ code: 'custom', input: value, path, message: describeIssue(issue) })
  }
}
