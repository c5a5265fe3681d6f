/**
 * How well an export hides each of its rows among others.
 *
 *   k = rows of the smallest class of rows that are alike in the quasi-identifiers
 *
 * Quasi-identifiers are columns that others know too: country, industry, size, year of birth. Who knows them of somebody finds at least k
 * rows. It is no guarantee: rows of a class may agree in what was to be hidden (so `sensitive` columns are judged beside), others may know
 * more than was thought, and two exports together may tell what neither tells alone (Machanavajjhala et al., 2007, section 2; Ganta,
 * Kasiviswanathan and Smith, 2008).
 *
 * Sources: Sweeney (2002), k-anonymity: a model for protecting privacy, definition 3; risks of re-identification: El Emam and Dankar
 * (2008), section 2; Article 29 Working Party, Opinion 05/2014 on anonymisation techniques, 3.2.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { classesOf, codeColumn, expectColumns, expectRows } from './equivalence-classes.js'
import type { SensitiveColumn } from './sensitive-columns.js'
import { sensitiveColumn } from './sensitive-columns.js'
import type { AnyRecord } from './table-views.js'

/** By which columns rows could be recognised, and what must not be learnt. */
export interface AnonymityOptions {
  /** Columns that others may know. */
  readonly quasiIdentifiers: readonly string[]
  /** The k that is wanted, >= 2: rows of smaller classes are named. */
  readonly k: number
  /** Columns that nobody should learn of a row; none of the quasi-identifiers. */
  readonly sensitive?: readonly string[]
}

/** How well rows are hidden. */
export interface Anonymity {
  readonly rows: number
  /** Classes of rows that are alike. */
  readonly classes: number
  /** Rows of the smallest class: the k that the export has. */
  readonly smallest: number
  /** How many classes have so many rows, smallest first. */
  readonly sizes: readonly { readonly size: number; readonly classes: number }[]
  /** Whether every class has at least the k that is wanted. */
  readonly holds: boolean
  /** Rows in smaller classes, counted from 0. */
  readonly below: readonly number[]
  /** Greatest chance to pick the right row for somebody who is known to be in it: 1 / smallest. */
  readonly highestRisk: number
  /** Mean of that chance over rows: classes / rows. */
  readonly averageRisk: number
  /** What classes give away of the sensitive columns, by name. */
  readonly sensitive: Readonly<Record<string, SensitiveColumn>>
}

/**
 * Judges an export. What is missing counts as a value of its own: an empty cell can be known too.
 *
 * @throws ClienteleError `EMPTY_INPUT` without rows or columns, `COLUMN_NOT_FOUND` for a column that no row has, `INVALID_TYPE` for
 * cells that are no text, number or flag, `CONFLICTING_OPTIONS` for a sensitive column that is a quasi-identifier.
 * @example
 * import { kAnonymity } from 'clientele/records'
 * const rows = [
 *   { country: 'CN', size: 'small', grade: 'B' },
 *   { country: 'CN', size: 'small', grade: 'C' },
 *   { country: 'DE', size: 'large', grade: 'B' },
 * ]
 * const found = kAnonymity(rows, { quasiIdentifiers: ['country', 'size'], k: 2, sensitive: ['grade'] })
 * found.smallest // => 1
 * found.below // => [2]
 * found.sensitive.grade.fewestValues // => 1
 */
export function kAnonymity(rows: readonly AnyRecord[], options: AnonymityOptions): Anonymity {
  expectKnownKeys(expectObject(options, 'options'), ['quasiIdentifiers', 'k', 'sensitive'], 'options')
  const read = expectRows(rows)
  const names = expectColumns(options.quasiIdentifiers, read, 'options.quasiIdentifiers')
  const k = expectInteger(options.k, 'options.k', 2)
  const hidden = options.sensitive === undefined ? [] : expectColumns(options.sensitive, read, 'options.sensitive')
  const both = hidden.findIndex(name => names.includes(name))
  if (both !== -1) {
    reject('CONFLICTING_OPTIONS', `options.sensitive[${both}]`, 'no quasi-identifier', hidden[both])
  }
  const columns = names.map(name => codeColumn(read, name).codes)
  const classes = classesOf(columns, read.length)
  const smallest = classes.sizes.reduce((least, size) => Math.min(least, size))
  return {
    rows: read.length,
    classes: classes.sizes.length,
    smallest,
    sizes: countedSizes(classes.sizes),
    holds: smallest >= k,
    below: rowsBelow(classes.classOf, classes.sizes, k),
    highestRisk: 1 / smallest,
    averageRisk: classes.sizes.length / read.length,
    sensitive: Object.fromEntries(hidden.map(name => [name, sensitiveColumn(codeColumn(read, name), classes)])),
  }
}

/** Rows of classes of fewer than k. */
export function rowsBelow(classOf: Int32Array, sizes: Int32Array, k: number): readonly number[] {
  const rows: number[] = []
  for (const [row, own] of classOf.entries()) if (sizes[own]! < k) rows.push(row)
  return rows
}

function countedSizes(sizes: Int32Array): Anonymity['sizes'] {
  const counts = new Map<number, number>()
  for (const size of Int32Array.from(sizes).sort()) {
    const before = counts.get(size)
    counts.set(size, before === undefined ? 1 : before + 1)
  }
  return Array.from(counts, ([size, classes]) => ({ size, classes }))
}
