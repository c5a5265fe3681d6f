/**
 * What records of a portfolio are judged against: other records, by id.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { Portfolio } from '../portfolio/index.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { QualityPolicy } from './policy/types.js'
import type { LooseRecord } from './records-of-table.js'
import { keyOf, looseRecords, printed, textIn } from './records-of-table.js'
import { repeatedKeys } from './repeated-keys.js'

/** Records by id. */
export type RecordsById = ReadonlyMap<string, LooseRecord>

/** All that a judgement of one record may look at. */
export interface QualityContext {
  readonly portfolio: Portfolio
  readonly policy: QualityPolicy
  readonly asOf: DayNumber
  /** Of each table that others refer to and that is there. */
  readonly byId: ReadonlyMap<TableName, RecordsById>
  /** How often keys are said that are said more than once, by table. */
  readonly repeated: ReadonlyMap<TableName, ReadonlyMap<string, number>>
}

/** Reads what records are judged against. */
export function qualityContext(portfolio: Portfolio, policy: QualityPolicy, asOf: DayNumber): QualityContext {
  const known = TABLE_NAMES.filter(table => portfolio[table] !== undefined)
  const referred = known.filter(table => REFERRED_TO.has(table))
  return {
    portfolio,
    policy,
    asOf,
    byId: new Map(referred.map(table => [table, recordsById(portfolio, table)])),
    repeated: new Map(known.map(table => [table, repeatedKeys(portfolio, table)])),
  }
}

const REFERRED_TO: ReadonlySet<TableName> = new Set(
  TABLE_NAMES.flatMap(table => {
    return Object.values(TABLES[table].fields).flatMap(field => (field.type === 'reference' ? [field.to] : []))
  }),
)

/** Of several records with one id the one that is first as text: so the order of rows changes nothing. */
function recordsById(portfolio: Portfolio, table: TableName): RecordsById {
  const found = new Map<string, LooseRecord>()
  for (const record of looseRecords(portfolio, table)) {
    const id = textIn(record, 'id')
    if (record === undefined || id === undefined) continue
    const other = found.get(id)
    if (other === undefined || printed(record) < printed(other)) found.set(id, record)
  }
  return found
}

/** The record that a field refers to, where it is known. */
export function referred(
  context: QualityContext,
  record: LooseRecord | undefined,
  field: string,
  to: TableName,
): LooseRecord | undefined {
  const id = textIn(record, field)
  return id === undefined ? undefined : context.byId.get(to)?.get(id)
}

/** 1 over how often a record is said: what is said twice counts once. */
export function weightOf(context: QualityContext, table: TableName, key: string | undefined): number {
  const times = key === undefined ? undefined : context.repeated.get(table)?.get(key)
  return times === undefined ? 1 : 1 / times
}

/** {@link weightOf} of a record whose key is not at hand: where nothing is said twice it need not be made. */
export function weightOfRecord(context: QualityContext, table: TableName, record: LooseRecord): number {
  return context.repeated.get(table)?.size === 0 ? 1 : weightOf(context, table, keyOf(table, record))
}
