/**
 * Several systems say something of one thing: which of them is taken at its word, field by field?
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import { isoDate } from '../../money/core.js'
import { fieldShape } from '../fields/field-shape.js'
import type { PortfolioRecords, TableName } from '../portfolio/index.js'
import { isRecord } from '../shapes/shape.js'
import { RECORD_FIELDS, TABLES } from '../tables/tables.js'
import { expectTable, fieldAt } from './policy/field-at.js'
import type { Candidate, Precedence } from './precedence.js'
import { candidateOrder, expectPrecedence, expectSources } from './precedence.js'
import type { LooseRecord } from './records-of-table.js'
import { dayIn, keyOf, textIn } from './records-of-table.js'
import { isSameValue } from './same-value.js'

/** Who comes first where sources differ. */
export interface ReconcileOptions {
  /** For all fields that {@link fields} does not name; `'newest'` by default. */
  readonly precedence?: Precedence | undefined
  /** By field. */
  readonly fields?: Readonly<Record<string, Precedence>> | undefined
  /** How far each source can be trusted, [0, 1], for `'most-reliable'`: as in a policy of data quality. */
  readonly sources?: Readonly<Record<string, number>> | undefined
}

/** Where a value comes from. */
export interface ValueOrigin {
  /** Absent where the record does not say. */
  readonly source?: string
  /** ISO date: when it was last checked or came to be known, whichever is later; absent where the record does not say. */
  readonly asOf?: string
  /** The key of the record; absent where it has none. */
  readonly key?: string
}

/** A value and where it comes from. */
export interface SourcedValue extends ValueOrigin {
  readonly value: unknown
}

/** Sources that differ in one field. */
export interface SourceConflict {
  readonly field: string
  readonly taken: SourcedValue
  /** In the order in which they would be taken next. */
  readonly others: readonly SourcedValue[]
}

/** A value that was not taken as it cannot be. */
export interface RefusedValue extends SourcedValue {
  readonly field: string
  readonly expected: string
}

/** One record out of several. */
export interface ReconciledRecord<R> {
  /** What is known, without `source`, `recordedOn` and `verifiedAt`, which stand by field in {@link origins}. */
  readonly record: Partial<R>
  /** By field. */
  readonly origins: Readonly<Record<string, ValueOrigin>>
  readonly conflicts: readonly SourceConflict[]
  readonly refused: readonly RefusedValue[]
}

/**
 * One record out of what several sources say of the same thing: each field from the source that comes first and has a value that can
 * be. What was passed over is said: other values as conflicts, values that cannot be as refused. The order of records changes nothing.
 *
 * @param records all of one thing, each with its `source`; `recordedOn` or `verifiedAt` say how new they are.
 * @throws ClienteleError `EMPTY_INPUT` without records; `INVALID_TYPE`, `UNKNOWN_OPTION`, `OUT_OF_RANGE` for what is no table, record,
 * field or precedence; `MISSING_VALUE` where the most reliable source is asked for and none is graded.
 * @example
 * import { reconcileRecords } from 'clientele/records'
 * const said = [
 *   { id: 'C-7', name: 'Harbour Cold Storage', employees: 40, source: 'register', recordedOn: '2024-03-01' },
 *   { id: 'C-7', name: 'Harbour Cold Stores', employees: 55, source: 'manager', recordedOn: '2024-09-01' },
 * ]
 * const { record, origins, conflicts } = reconcileRecords('clients', said, { fields: { name: ['register', 'manager'] } })
 * record // => { id: 'C-7', name: 'Harbour Cold Storage', employees: 55 }
 * origins['employees'] // => { source: 'manager', asOf: '2024-09-01', key: 'C-7' }
 * conflicts.map(({ field, taken, others }) => `${field}: ${taken.value}, not ${others[0]?.value}`)
 * // => [ 'name: Harbour Cold Storage, not Harbour Cold Stores', 'employees: 55, not 40' ]
 */
export function reconcileRecords<K extends TableName>(
  table: K,
  records: readonly Partial<PortfolioRecords[K]>[],
  options?: ReconcileOptions,
): ReconciledRecord<PortfolioRecords[K]>
export function reconcileRecords(
  table: TableName,
  records: readonly object[],
  options: ReconcileOptions = {},
): ReconciledRecord<object> {
  const { fields } = TABLES[expectTable(table, 'table')]
  const precedenceOf = readOptions(table, options)
  const candidates = readRecords(table, records)
  const [origins, record]: [Record<string, ValueOrigin>, Record<string, unknown>] = [{}, {}]
  const [conflicts, refused]: [SourceConflict[], RefusedValue[]] = [[], []]
  for (const [name, field] of Object.entries(fields)) {
    if (Object.hasOwn(RECORD_FIELDS, name)) continue
    const shape = fieldShape(field)
    const said = candidates.filter(({ record: one }) => one[name] !== undefined)
    const sourced = said.toSorted(candidateOrder(precedenceOf(name), name, options.sources)).map(one => {
      return { value: one.record[name], ...one.origin }
    })
    const right = sourced.filter(one => {
      const [wrong] = shape(one.value, name)
      if (wrong !== undefined) refused.push({ field: name, ...one, expected: wrong.expected })
      return wrong === undefined
    })
    const [taken, ...rest] = right
    if (taken === undefined) continue
    const { value, ...origin } = taken
    record[name] = value
    origins[name] = origin
    const others = rest.filter(other => !isSameValue(field.type, other.value, value))
    if (others.length > 0) conflicts.push({ field: name, taken, others })
  }
  return { record, origins, conflicts, refused }
}

function readOptions(table: TableName, options: ReconcileOptions): (field: string) => Precedence {
  expectKnownKeys(expectObject(options, 'options'), ['precedence', 'fields', 'sources'], 'options')
  const { precedence = 'newest', fields = {}, sources } = options
  if (sources !== undefined) expectSources(sources, 'options.sources')
  expectPrecedence(precedence, sources, 'options.precedence')
  for (const [field, own] of Object.entries(expectObject(fields, 'options.fields'))) {
    fieldAt(table, field, `options.fields.${field}`)
    expectPrecedence(own, sources, `options.fields.${field}`)
  }
  const byField = new Map(Object.entries(fields))
  return field => byField.get(field) ?? precedence
}

function readRecords(table: TableName, records: unknown): readonly Candidate[] {
  const list = expectList(records, 'records')
  if (list.length === 0) reject('EMPTY_INPUT', 'records', 'at least one record', list)
  return Array.from(list, (record, i) => {
    if (!isRecord(record)) return reject('INVALID_TYPE', `records[${i}]`, 'a record', record)
    for (const name of Object.keys(record)) fieldAt(table, name, `records[${i}].${name}`)
    const days = [dayIn(record, 'verifiedAt'), dayIn(record, 'recordedOn')].filter(day => day !== undefined)
    const day = days.length === 0 ? undefined : Math.max(...days)
    return { record, day, origin: originOf(table, record, day) }
  })
}

function originOf(table: TableName, record: LooseRecord, day: number | undefined): ValueOrigin {
  const [source, key] = [textIn(record, 'source'), keyOf(table, record)]
  return {
    ...(source !== undefined && { source }),
    ...(day !== undefined && { asOf: isoDate(day) }),
    ...(key !== undefined && { key }),
  }
}
