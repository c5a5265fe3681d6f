/**
 * Records as zod schemas, from the tables that define them.
 *
 * @module
 */
import * as z from 'zod/mini'
import { expectOneOf } from '../../errors/index.js'
import type { PortfolioRecords } from '../portfolio/types/index.js'
import { TABLE_NAMES, type TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import { fieldSchema } from './field-schema.js'

/**
 * The schema of one record of a table: for forms, queues and the bodies of requests. It takes what `checkPortfolio` takes of a record by
 * itself and names every fault in its own place; whole portfolios are checked by `checkPortfolio`, many times as fast.
 *
 * What it takes it leaves as it is: days stay as they were written.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for what is no table.
 * @example
 * import { recordSchema } from 'clientele/records/schemas'
 * const rating = recordSchema('ratings')
 * rating.safeParse({ client: 'C-1', date: '2024-02-29', rating: 'BB+' }).success // => true
 * rating.safeParse({ client: 'C-1', date: '2023-02-29', rating: 'BB+' }).error?.issues[0]?.path // => ['date']
 * rating.safeParse({ client: 'C-1', date: '2024-02-29', rating: 'BB+', grade: 3 }).success // => false
 */
export function recordSchema<K extends TableName>(table: K): z.ZodMiniType<PortfolioRecords[K]>
export function recordSchema(table: TableName): z.ZodMiniType {
  const { fields } = TABLES[expectOneOf(table, TABLE_NAMES, 'table')]
  const entries = Object.entries(fields).map(([name, field]): [string, z.ZodMiniType] => {
    const schema = fieldSchema(field)
    return [name, field.optional ? z.optional(schema) : schema]
  })
  return z.strictObject(Object.fromEntries(entries))
}
