import { inspect } from 'node:util'
import { isColumn } from '../../node/tables/columns-of.js'
import { isPlain } from '../../node/tables/rows-of.js'
import { show } from '../../node/tables/show.js'

const LONG = 12
const HEAD = 5

/** Where a value is printed. */
export interface Page {
  readonly colors: boolean
  readonly width: number
}

/**
 * What a session prints for a value: text of several lines as it stands, so that it can be copied; columns as a table of
 * their first rows; anything else as Node does, with long lists cut short.
 */
export function printValue(value: unknown, { colors, width }: Page): string {
  if (typeof value === 'string' && value.includes('\n')) return value.trimEnd()
  if (isLongColumns(value)) return show(value, { rows: HEAD })
  return inspect(value, { colors, breakLength: width, maxArrayLength: LONG, depth: 3 })
}

/** Results come as columns, one number per client: a million of them is nothing to read. */
function isLongColumns(value: unknown): boolean {
  if (!isPlain(value) || Symbol.for('nodejs.util.inspect.custom') in value) return false
  return Object.values(value).some(column => ArrayBuffer.isView(column) && isColumn(column) && column.length > LONG)
}
