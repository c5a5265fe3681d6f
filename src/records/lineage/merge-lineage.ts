import { expectKnownKeys, expectList, expectObject, expectText } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { expectLineage } from './expect-lineage.js'
import type { Lineage } from './types.js'

/** What a figure made of others is called, and whom it is about. */
export interface MergedFigure {
  readonly name: string
  readonly client: string
}

/**
 * The lineage of a figure that is made of others: every table with all fields and all records that any of them rests on, each once, in
 * the order of tables and of their first coming. The figures may be those of several clients, as in a sum over a group.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no lineage, `UNKNOWN_REFERENCE` for a table or field that there is none of.
 * @example
 * import { mergeLineage } from 'clientele/records'
 * const owed = { name: 'exposure', client: 'C-1', from: [{ table: 'facilities', fields: ['outstanding'], keys: ['F-1', 'F-2'] }] }
 * const lent = { name: 'limit', client: 'C-1', from: [{ table: 'facilities', fields: ['limit'], keys: ['F-1'] }] }
 * mergeLineage([owed, lent], { name: 'usage', client: 'C-1' }).from
 * // => [{ table: 'facilities', fields: ['outstanding', 'limit'], keys: ['F-1', 'F-2'] }]
 */
export function mergeLineage(lineages: readonly Lineage[], figure: MergedFigure): Lineage {
  const read = Array.from(expectList(lineages, 'lineages'), (one, i) => expectLineage(one, `lineages[${i}]`))
  expectKnownKeys(expectObject(figure, 'figure'), ['name', 'client'], 'figure')
  const tables = new Map<TableName, { readonly fields: Set<string>; readonly keys: Set<string> }>()
  for (const { table, fields, keys } of read.flatMap(({ from }) => from)) {
    const known = tables.get(table) ?? { fields: new Set<string>(), keys: new Set<string>() }
    for (const field of fields) known.fields.add(field)
    for (const key of keys) known.keys.add(key)
    tables.set(table, known)
  }
  return {
    name: expectText(figure.name, 'figure.name'),
    client: expectText(figure.client, 'figure.client'),
    from: TABLE_NAMES.flatMap(table => {
      const known = tables.get(table)
      return known === undefined ? [] : [{ table, fields: Array.from(known.fields), keys: Array.from(known.keys) }]
    }),
  }
}
