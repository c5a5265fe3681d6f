/**
 * Is every record there that should be? A record that is missing counts as one without any of its expected fields.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import { appliesTo } from './applies.js'
import type { QualityContext } from './context.js'
import { ownerOf } from './owners.js'
import type { ExpectedRecords, QualityPolicy } from './policy/types.js'
import { looseRecords, textIn } from './records-of-table.js'

/** A record that should be there and is not. */
export interface MissingRecord {
  /** Field and value that it would have. */
  readonly field: string
  readonly value: string
  readonly client?: string
  weight: number
}

/** What is missing of one table. */
export interface MissingOfTable {
  readonly records: readonly MissingRecord[]
  /** Weight of what could not be told. */
  readonly unjudged: number
}

/** The records that are missing, by table; none of a table of which nothing is expected. */
export function missingRecords(context: QualityContext): ReadonlyMap<TableName, MissingOfTable> {
  const tables = new Set(context.policy.records.map(rule => rule.has))
  return new Map(Array.from(tables, table => [table, missingOf(context, table)]))
}

function missingOf(context: QualityContext, table: TableName): MissingOfTable {
  const found = new Map<string, MissingRecord>()
  let unjudged = 0
  for (const rule of context.policy.records) {
    if (rule.has !== table) continue
    const weight = (rule.weight ?? 1) * weightOfRecord(context.policy, table)
    const expected = expectedValues(context, rule)
    const there = valuesThere(context, rule)
    unjudged += weight * expected.unknown
    for (const [value, client] of expected.values) {
      if (there.has(value)) continue
      const place = `${rule.joinedBy[1]} ${value}`
      const other = found.get(place)
      if (other !== undefined) other.weight = Math.max(other.weight, weight)
      else found.set(place, { field: rule.joinedBy[1], value, weight, ...(client !== undefined && { client }) })
    }
  }
  return { records: [...found.values()], unjudged }
}

/** What a whole record of a table weighs: its fields, those that the policy expects as they weigh there. */
function weightOfRecord({ fields }: QualityPolicy, table: TableName): number {
  const required = Object.values(TABLES[table].fields).filter(field => !field.optional).length
  const stated = fields.filter(rule => rule.table === table).flatMap(rule => Object.values(rule.fields))
  return stated.reduce((sum, weight) => sum + weight, required)
}

/** The values that some record should have, each with the client it is about. */
function expectedValues(
  context: QualityContext,
  { every, when, joinedBy: [own] }: ExpectedRecords,
): { readonly values: ReadonlyMap<string, string | undefined>; readonly unknown: number } {
  const applies = appliesTo(context, every, when)
  const owner = ownerOf(context, every)
  const values = new Map<string, string | undefined>()
  const doubtful = new Set<string>()
  for (const record of looseRecords(context.portfolio, every)) {
    const value = textIn(record, own)
    if (record === undefined || value === undefined) continue
    const truth = applies(record)
    if (truth === 'yes') values.set(value, owner?.(record))
    if (truth === 'unknown') doubtful.add(value)
  }
  return { values, unknown: [...doubtful].filter(value => !values.has(value)).length }
}

function valuesThere(
  { portfolio }: QualityContext,
  { has, joinedBy: [, other] }: ExpectedRecords,
): ReadonlySet<string> {
  const values = new Set<string>()
  for (const record of looseRecords(portfolio, has)) {
    const value = textIn(record, other)
    if (value !== undefined) values.add(value)
  }
  return values
}
