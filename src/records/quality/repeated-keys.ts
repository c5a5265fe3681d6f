/**
 * How often each key of a table is said.
 *
 * @module
 */
import { isColumn } from '../portfolio/column.js'
import type { Portfolio } from '../portfolio/index.js'
import { rowCount, valueIn } from '../portfolio/rows.js'
import { isRecord } from '../shapes/shape.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import { keyOf } from './records-of-table.js'

/**
 * How often each key that is there more than once is said. Nearly all keys of millions are said once, so only those whose fingerprint
 * is there again are held as text.
 */
export function repeatedKeys(portfolio: Portfolio, table: TableName): ReadonlyMap<string, number> {
  const rows = portfolio[table]
  if (rows === undefined) return new Map()
  const keyAt = keyReader(table, rows)
  const prints = new Uint32Array(rowCount(rows))
  for (let row = 0; row < prints.length; row++) prints[row] = fingerprint(keyAt(row))
  const again = valuesTwice(prints)
  const counts = new Map<string, number>()
  for (let row = 0; row < prints.length && again.size > 0; row++) {
    const key = again.has(prints[row]!) ? keyAt(row) : undefined
    if (key === undefined) continue
    const before = counts.get(key)
    counts.set(key, before === undefined ? 1 : before + 1)
  }
  for (const [key, count] of counts) if (count === 1) counts.delete(key)
  return counts
}

/** Reads keys by row; of columns only those of the key. */
function keyReader(table: TableName, rows: object): (row: number) => string | undefined {
  if (Array.isArray(rows)) {
    return row => {
      const record: unknown = rows[row]
      return isRecord(record) ? keyOf(table, record) : undefined
    }
  }
  const columns = new Map<string, unknown>(Object.entries(rows))
  const cells = TABLES[table].key.flatMap(name => {
    const column = columns.get(name)
    return isColumn(column) ? [{ name, column }] : []
  })
  return row => {
    const record: Record<string, unknown> = {}
    for (const { name, column } of cells) record[name] = valueIn(column, row)
    return keyOf(table, record)
  }
}

/** 32 bits of a text (Fowler, Noll and Vo's hash, 1a): two keys of millions seldom share them. */
function fingerprint(text = ''): number {
  let hash = 0x811c_9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193)
  return hash >>> 0
}

function valuesTwice(values: Uint32Array): ReadonlySet<number> {
  const sorted = values.toSorted()
  return new Set(sorted.filter((value, i) => value === sorted[i - 1]))
}
