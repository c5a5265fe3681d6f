/**
 * Whose record it is, as far as that can be told of records of which nothing is certain.
 *
 * @module
 */
import { BELONGING } from '../portfolio/belonging.js'
import type { TableName } from '../tables/names.js'
import type { QualityContext } from './context.js'
import { referred } from './context.js'
import type { LooseRecord } from './records-of-table.js'
import { textIn } from './records-of-table.js'

/** The id of the client that a record belongs to. */
export type OwnerOf = (record: LooseRecord) => string | undefined

/** How to tell the client of records of a table; none of a table that is of no client. */
export function ownerOf(context: QualityContext, table: TableName): OwnerOf | undefined {
  const way = BELONGING[table]
  if (way === undefined) return undefined
  const { field, to } = way
  if (to === 'clients') return record => textIn(record, field)
  const further = ownerOf(context, to)
  return record => {
    const next = referred(context, record, field, to)
    return next === undefined ? undefined : further?.(next)
  }
}
