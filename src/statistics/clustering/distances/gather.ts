/**
 * Some rows of columns of any kind, and one of them.
 *
 * @module
 */
import type { AttributeColumns, AttributeRow, AttributeValue } from '../../gower/types.js'

/** The cells of these rows, column by column. */
export function gatherColumns(
  columns: AttributeColumns,
  names: readonly string[],
  rows: Uint32Array,
): Readonly<Record<string, readonly (AttributeValue | null | undefined)[]>> {
  return Object.fromEntries(names.map(name => [name, Array.from(rows, row => columns[name]![row])]))
}

/** One row by attribute, as data of its own; what is not known is absent. */
export function rowAt(columns: AttributeColumns, names: readonly string[], row: number): AttributeRow {
  const known = names.flatMap(name => {
    const cell = columns[name]![row]
    return cell === null || cell === undefined ? [] : [[name, copyOf(cell)] as const]
  })
  return Object.fromEntries(known)
}

/** A set without the order in which its words were given; 0 for −0, which JSON does not know. */
function copyOf(cell: AttributeValue): AttributeValue {
  if (typeof cell === 'object') return [...new Set(cell)].sort()
  return typeof cell === 'number' ? cell + 0 : cell
}
