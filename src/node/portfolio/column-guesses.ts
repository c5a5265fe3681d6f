/**
 * Which field of a table each column may be.
 *
 * @module
 */

import { lettersOf, likeness } from '../../records/fields/near-name.js'
import type { Field, FieldType, TableName } from '../../records/index.js'
import { TABLES } from '../../records/index.js'
import { otherNames } from './field-names.js'
import { heldShare } from './held-share.js'

/** A column, and the field it may be. */
export interface ColumnGuess {
  readonly column: string
  readonly field: string
  /** In [0, 1]. */
  readonly certainty: number
  /** What speaks for it, in words. */
  readonly why: string
}

/** The header whose columns are guessed. */
interface Columns {
  readonly columns: readonly string[]
  readonly rows?: readonly (readonly string[])[]
}

/** Guesses in the order of the columns: the most certain pairs first, no column or field twice. */
export function columnGuesses(table: TableName, { columns, rows = [] }: Columns): readonly ColumnGuess[] {
  const fields = Object.entries(TABLES[table].fields)
  const pairs = columns.flatMap((column, i) => {
    const cells = rows.map(row => row[i]).filter(cell => cell !== undefined && cell.trim() !== '')
    return fields.flatMap(([name, field]) => guessOf(table, column, name, field, cells.filter(isText)))
  })
  const [usedColumns, usedFields] = [new Set<string>(), new Set<string>()]
  const taken = pairs
    .toSorted((one, other) => other.certainty - one.certainty)
    .filter(({ column, field }) => {
      if (usedColumns.has(column) || usedFields.has(field)) return false
      usedColumns.add(column)
      usedFields.add(field)
      return true
    })
  return taken.toSorted((one, other) => columns.indexOf(one.column) - columns.indexOf(other.column))
}

const isText = (cell: string | undefined): cell is string => cell !== undefined

/** Less certain than this is no guess. */
const LEAST = 0.5

function guessOf(
  table: TableName,
  column: string,
  name: string,
  field: Field,
  cells: readonly string[],
): readonly ColumnGuess[] {
  const named = byName(table, column, name)
  const byValue = cells.length < ENOUGH ? undefined : BY_VALUE[field.type]
  const strongest =
    byValue !== undefined && byValue > named.certainty ? { certainty: byValue, why: 'its cells' } : named
  if (strongest.certainty < LEAST) return []
  const held = cells.length === 0 ? 1 : heldShare(field, cells)
  const certainty = rounded(strongest.certainty * held)
  if (certainty < LEAST) return []
  const why = held < 1 ? `${strongest.why}; some cells do not fit` : strongest.why
  return [{ column, field: name, certainty, why }]
}

/** What codes that can be told by their characters are worth without a name. */
const BY_VALUE: Partial<Readonly<Record<FieldType['type'], number>>> = {
  lei: 0.8,
  'social-credit-code': 0.8,
  currency: 0.5,
}
/** Fewer cells say nothing. */
const ENOUGH = 3

function byName(table: TableName, column: string, name: string): { readonly certainty: number; readonly why: string } {
  const plain = lettersOf(column)
  if (plain === lettersOf(name)) return { certainty: 1, why: 'its name' }
  const others = otherNames(table, name)
  const known = others.find(other => lettersOf(other) === plain)
  if (known !== undefined) return { certainty: 0.9, why: `known as '${known}'` }
  const alike = [name, ...others].map(other => ({ other, certainty: NOT_KNOWN * likeness(plain, lettersOf(other)) }))
  const { other, certainty } = alike.reduce((best, one) => (one.certainty > best.certainty ? one : best))
  return { certainty, why: `like '${other}'` }
}

/** Names that are alike are less certain than those that are known. */
const NOT_KNOWN = 0.8

function rounded(certainty: number): number {
  return Math.round(certainty * 100) / 100
}
