/**
 * What a record or field touches: the figures that change when it does.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectText } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { expectFieldsOfTable, expectLineage, expectTable } from './expect-lineage.js'
import type { FieldsRead, Lineage } from './types.js'

/** A figure, by what it reads: attributes are such. */
export interface FigureRead {
  readonly name: string
  readonly reads: readonly FieldsRead[]
}

/** A figure that would change, and the fields through which. */
export interface Impact {
  readonly name: string
  readonly fields: readonly string[]
}

/**
 * The figures that read any of these fields: what to compute again when the fields change, and what is lost where they may not be used.
 *
 * @param figures figures with what they read; attributes are such. What else they say does not matter.
 * @param change fields of one table; all that the figures read of it where `fields` is empty.
 * @throws ClienteleError `UNKNOWN_REFERENCE` for a table or field that there is none of.
 * @example
 * import { impactOfFields } from 'clientele/records'
 * const figures = [
 *   { name: 'exposure', reads: [{ table: 'facilities', fields: ['outstanding', 'currency'] }] },
 *   { name: 'tenure', reads: [{ table: 'clients', fields: ['clientSince'] }] },
 * ]
 * impactOfFields(figures, { table: 'facilities', fields: ['currency', 'maturity'] })
 * // => [{ name: 'exposure', fields: ['currency'] }]
 */
export function impactOfFields(figures: readonly FigureRead[], change: FieldsRead): readonly Impact[] {
  const { table, fields } = expectFieldsOfTable(change, 'change')
  const changed = new Set(fields)
  return Array.from(expectList(figures, 'figures'), (figure, i) => expectFigure(figure, `figures[${i}]`)).flatMap(
    ({ name, reads }) => {
      const read = reads.filter(part => part.table === table).flatMap(part => part.fields)
      const touched = changed.size === 0 ? read : read.filter(field => changed.has(field))
      return touched.length === 0 ? [] : [{ name, fields: Array.from(new Set(touched)) }]
    },
  )
}

/** A record by its table and key, as `recordKey` writes it. */
export interface ChangedRecord {
  readonly table: TableName
  readonly key: string
}

/**
 * The figures, of whichever clients, that rest on a record.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no lineage, `UNKNOWN_REFERENCE` for a table that there is none of.
 * @example
 * import { impactOfRecord } from 'clientele/records'
 * const from = [{ table: 'facilities', fields: ['outstanding'], keys: ['F-1', 'F-2'] }]
 * const lineages = [{ name: 'exposure', client: 'C-1', from }, { name: 'tenure', client: 'C-1', from: [] }]
 * impactOfRecord(lineages, { table: 'facilities', key: 'F-2' }).map(({ name }) => name) // => ['exposure']
 */
export function impactOfRecord(lineages: readonly Lineage[], record: ChangedRecord): readonly Lineage[] {
  expectKnownKeys(expectObject(record, 'record'), ['table', 'key'], 'record')
  const table = expectTable(record.table, 'record.table')
  const key = expectText(record.key, 'record.key')
  const read = Array.from(expectList(lineages, 'lineages'), (one, i) => expectLineage(one, `lineages[${i}]`))
  return read.filter(({ from }) => from.some(part => part.table === table && part.keys.includes(key)))
}

function expectFigure(value: unknown, path: string): FigureRead {
  const given = expectObject(value, path)
  const reads = Array.from(expectList(given['reads'], `${path}.reads`), (part, i) =>
    expectFieldsOfTable(part, `${path}.reads[${i}]`),
  )
  return { name: expectText(given['name'], `${path}.name`), reads }
}
