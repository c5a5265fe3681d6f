/**
 * Repairs that somebody has accepted, applied.
 *
 * @module
 */
import {
  ClienteleError,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  received,
  reject,
} from '../../errors/index.js'
import { fieldShape } from '../fields/field-shape.js'
import type { Portfolio } from '../portfolio/index.js'
import { recordAt } from '../portfolio/rows.js'
import { isRecord } from '../shapes/shape.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { TableChanges } from './edit-rows.js'
import { editRows } from './edit-rows.js'
import { expectTable, fieldAt } from './policy/field-at.js'
import type { LooseRecord } from './records-of-table.js'
import { expectTables, keyOf } from './records-of-table.js'
import { isSameValue } from './same-value.js'
import type { Repair } from './types.js'

/**
 * The portfolio with these repairs and no others. The one that was given stays as it is; tables without repairs are the very same.
 *
 * @param repairs of issues of this portfolio, those that were accepted; `to` may be another value than was suggested.
 * @throws ClienteleError `CONFLICTING_OPTIONS` for a repair of another state of the data (the row holds another record, or another
 * value than `from`) and for two repairs of one value; `UNKNOWN_OPTION` for a table or field there is not, `OUT_OF_RANGE` for a row
 * there is not; what is wrong with a value that the field cannot hold.
 * @example
 * import { applyRepairs, dataQuality } from 'clientele/records'
 * const clients = [{ id: 'C-1', name: 'Lakeside Milling', entityType: 'company', status: 'Active', country: 'UK' }]
 * const { issues } = dataQuality({ clients }, { asOf: '2024-12-31' })
 * const repairs = issues.flatMap(({ repairs: [first] = [] }) => first ?? [])
 * repairs.map(({ why }) => why) // => [ 'likely meant: "active"', 'likely meant: "GB"' ]
 * applyRepairs({ clients }, repairs).clients?.[0]?.country // => 'GB'
 */
export function applyRepairs(portfolio: Portfolio, repairs: readonly Repair[]): Portfolio {
  expectTables(portfolio)
  const changes = new Map<TableName, TableChanges>()
  for (const [i, repair] of expectList(repairs, 'repairs').entries()) {
    noteRepair(portfolio, repair, `repairs[${i}]`, changes)
  }
  let repaired = portfolio
  for (const [table, changed] of changes) {
    const rows = portfolio[table]
    if (rows !== undefined) repaired = { ...repaired, [table]: editRows(table, rows, changed) }
  }
  return repaired
}

const KNOWN = ['action', 'table', 'row', 'key', 'why', 'field', 'from', 'to']

/** Adds one repair to what is to change, once it is known to be of these data. */
function noteRepair(portfolio: Portfolio, repair: unknown, path: string, changes: Map<TableName, TableChanges>): void {
  const said = expectObject(repair, path)
  expectKnownKeys(said, KNOWN, path)
  const action = expectOneOf(said['action'], ['set-value', 'remove-record'], `${path}.action`)
  const table = expectTable(said['table'], `${path}.table`)
  const row = expectInteger(said['row'], `${path}.row`)
  const rows = portfolio[table]
  const record: unknown = rows === undefined ? undefined : recordAt(table, rows, row)
  const found = isRecord(record) ? record : reject('OUT_OF_RANGE', `${path}.row`, `a row of ${table}`, row)
  const key = keyOf(table, found) ?? ''
  if (key !== said['key'])
    reject('CONFLICTING_OPTIONS', `${path}.key`, `'${key}', the record in row ${row}`, said['key'])
  const { values, removed } = changes.get(table) ?? { values: new Map(), removed: new Set() }
  changes.set(table, { values, removed })
  if (action === 'remove-record') {
    removed.add(row)
    return
  }
  const field = expectText(said['field'], `${path}.field`)
  checkValue(table, found, field, said, path)
  const ofRow = values.get(row) ?? new Map<string, unknown>()
  values.set(row, ofRow)
  if (ofRow.has(field)) reject('CONFLICTING_OPTIONS', `${path}.field`, 'one repair of each value', field)
  ofRow.set(field, said['to'])
}

/** The value that stands there is the one that was judged, and the new one can be; a field that is not known can only go. */
function checkValue(table: TableName, record: LooseRecord, name: string, said: LooseRecord, path: string): void {
  const { from, to } = said
  const field = to === undefined ? TABLES[table].fields[name] : fieldAt(table, name, `${path}.field`)
  if (!isSameValue(field?.type, record[name], from)) {
    reject('CONFLICTING_OPTIONS', `${path}.from`, `${received(record[name])}, as it stands`, from)
  }
  const [wrong] = field === undefined || to === undefined ? [] : fieldShape(field)(to, `${path}.to`)
  if (wrong !== undefined) throw new ClienteleError(wrong)
}
