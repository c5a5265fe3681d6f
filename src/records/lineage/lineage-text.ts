import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { expectLineage } from './expect-lineage.js'
import type { Lineage, RecordsRead } from './types.js'

/** How much is told. */
export interface LineageTextOptions {
  /** Keys of records that are named of each table, at most, >= 1; 5 by default. The rest is counted. */
  readonly most?: number
}

/**
 * Where a figure comes from, in one sentence.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no lineage, `UNKNOWN_REFERENCE` for a table or field that there is none of.
 * @example
 * import { lineageText } from 'clientele/records'
 * const from = [{ table: 'facilities', fields: ['outstanding', 'currency'], keys: ['F-1', 'F-2', 'F-3'] }]
 * lineageText({ name: 'exposure', client: 'C-1', from }, { most: 2 })
 * // => 'exposure of C-1 rests on outstanding, currency of facilities F-1, F-2 and 1 more'
 */
export function lineageText(lineage: Lineage, options: LineageTextOptions = {}): string {
  const { name, client, from } = expectLineage(lineage, 'lineage')
  expectKnownKeys(expectObject(options, 'options'), ['most'], 'options')
  const { most = 5 } = options
  const shown = expectInteger(most, 'options.most', 1)
  const parts = from.map(part => partText(part, shown))
  return `${name} of ${client} rests on ${parts.length === 0 ? 'no record' : parts.join('; ')}`
}

function partText({ table, fields, keys }: RecordsRead, most: number): string {
  const read = fields.length === 0 ? table : `${fields.join(', ')} of ${table}`
  if (keys.length === 0) return `${read}, which hold nothing of it`
  const rest = keys.length > most ? ` and ${keys.length - most} more` : ''
  return `${read} ${keys.slice(0, most).join(', ')}${rest}`
}
