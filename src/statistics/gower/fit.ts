import { collectIssues } from '../../errors/index.js'
import { binaryReader, levelReader, numberReader, positiveReader, wordReader } from './code-readers.js'
import { expectAttributeColumns } from './columns-of.js'
import { readSets } from './encode-sets.js'
import type { CellDoor } from './encoded-column.js'
import { isMissing, readCodes } from './encoded-column.js'
import { seal } from './model.js'
import { readDescription } from './read-description.js'
import type { AttributeColumns, GowerAttribute, GowerDescription, GowerScale } from './types.js'
import { warningsOf } from './warnings.js'
import { withCounts } from './with-counts.js'
import { withRange } from './with-range.js'

/**
 * How rows of these attributes are compared: ranges of numbers and ranks of levels are taken from the rows, once, so that a
 * distance does not move when other rows come.
 *
 * @param columns a column per attribute, all of one length; null and undefined are missing. NaN is an error.
 * @param description how each attribute is compared; ranges and counts that it gives are kept.
 * @throws ClienteleError `INVALID_TYPE` or `OUT_OF_RANGE` naming the first ten cells at fault, `MISSING_VALUE` for an
 * attribute without a column, or one known in no row whose range or counts are not given; `UNKNOWN_OPTION` for a column
 * without an attribute; `LENGTH_MISMATCH`, `EMPTY_INPUT`.
 * @example
 * import { gower } from 'clientele/statistics'
 * const columns = { amount: [10, 40, 20, null], sector: ['wind', 'solar', 'wind', 'hydro'], guaranteed: [true, false, false, true] }
 * const scale = gower.fit(columns, {
 *   amount: { kind: 'number' },
 *   sector: { kind: 'nominal', weight: 2 },
 *   guaranteed: { kind: 'asymmetric-binary' },
 * })
 * scale.params.attributes.amount // => { kind: 'number', weight: 1, scale: 'range', range: [10, 40] }
 * scale.fit.known // => { amount: 3, sector: 4, guaranteed: 4 }
 */
export function fit(columns: AttributeColumns, description: GowerDescription): GowerScale {
  return fitDescribed(columns, description, 'description')
}

/** The same with the caller's word for the description. */
export function fitDescribed(columns: AttributeColumns, description: GowerDescription, path: string): GowerScale {
  const described = readDescription(description, path)
  const rows = expectAttributeColumns(columns, described)
  return fitColumns(columns, described, rows, (name, row) => `columns.${name}[${row}]`, path)
}

/** The same of columns whose lengths are checked, with the caller's words for the place of a cell and for the description. */
export function fitColumns(
  columns: AttributeColumns,
  described: GowerDescription,
  rows: number,
  pathOf: (name: string, row: number) => string,
  path = 'description',
): GowerScale {
  const faults = collectIssues()
  const fitted = Object.entries(described).map(([name, attribute]) => {
    const door = { pathOf: (row: number) => pathOf(name, row), faults }
    return [name, readColumn(columns[name]!, attribute, door)] as const
  })
  faults.throwIfAny()
  const attributes = Object.fromEntries(fitted.map(([name, { complete }]) => [name, complete(`${path}.${name}`)]))
  const known = Object.fromEntries(fitted.map(([name, { count }]) => [name, count]))
  return seal({ attributes }, { source: 'counted', rows, known, warnings: warningsOf(attributes, known, rows) })
}

/** What a column tells: how many cells are known, and the attribute with what was counted. */
interface ReadColumn {
  readonly count: number
  readonly complete: (path: string) => GowerAttribute
}

function readColumn(column: ArrayLike<unknown>, attribute: GowerAttribute, door: CellDoor): ReadColumn {
  const count = knownCells(column)
  switch (attribute.kind) {
    case 'number': {
      const values = readCodes(column, attribute.scale === 'log' ? positiveReader : numberReader, door)
      return { count, complete: path => withRange(attribute, values, path) }
    }
    case 'ordinal': {
      const places = readCodes(column, levelReader(attribute.levels), door)
      return { count, complete: path => withCounts(attribute, places, path) }
    }
    case 'set':
      readSets(column, door)
      return { count, complete: () => attribute }
    default:
      readCodes(column, attribute.kind === 'nominal' ? wordReader() : binaryReader, door)
      return { count, complete: () => attribute }
  }
}

function knownCells(column: ArrayLike<unknown>): number {
  let count = 0
  for (let row = 0; row < column.length; row++) if (!isMissing(column[row])) count++
  return count
}
