/**
 * A column read once, so that rows are compared by numbers.
 *
 * @module
 */
import type { Issue, IssueCollector } from '../../errors/index.js'
import { ClienteleError, received } from '../../errors/index.js'
import type { Compare } from './compare-codes.js'
import type { Adder } from './sums.js'
import { NOTHING } from './sums.js'

/** A column of rows, ready to be compared. */
export interface EncodedColumn {
  /** With a cell from elsewhere. */
  readonly against: (cell: unknown, path: string) => Adder
  /** With the cell of one of the rows. */
  readonly againstRow: (row: number) => Adder
}

/** Where a cell of a column stands in the words of the caller. */
export type PathOf = (row: number) => string

/** How cells of one kind become numbers. */
export interface CodeReader {
  /** What `typeof` says of a right cell. */
  readonly type: 'number' | 'string' | 'boolean'
  /** What a right cell is, in words. */
  readonly expected: string
  /** NaN for a wrong cell. */
  readonly codeOf: (cell: unknown) => number
  /** The same of a cell from elsewhere, where that differs. */
  readonly codeElsewhere?: (cell: unknown) => number
}

/** Where faults of cells go, and how they name their place. */
export interface CellDoor {
  readonly pathOf: PathOf
  readonly faults: IssueCollector
}

/** One number per cell, NaN where it is missing; what is wrong goes to the faults. */
export function readCodes(column: ArrayLike<unknown>, reader: CodeReader, { pathOf, faults }: CellDoor): Float64Array {
  const codes = new Float64Array(column.length)
  for (let row = 0; row < codes.length; row++) {
    const cell = column[row]
    const code = isMissing(cell) ? Number.NaN : reader.codeOf(cell)
    if (Number.isNaN(code) && !isMissing(cell)) faults.add(issueOf(cell, reader, pathOf(row)))
    codes[row] = code
  }
  return codes
}

/** A column of cells that are one number each. */
export function encodeCodes(
  column: ArrayLike<unknown>,
  reader: CodeReader,
  compare: Compare,
  door: CellDoor,
): EncodedColumn {
  const codes = readCodes(column, reader, door)
  const { codeElsewhere = reader.codeOf } = reader
  return {
    against: (cell, path) => {
      if (isMissing(cell)) return NOTHING
      const code = codeElsewhere(cell)
      if (Number.isNaN(code)) throw new ClienteleError(issueOf(cell, reader, path))
      return compare(codes, code)
    },
    againstRow: row => {
      const code = codes[row]!
      return Number.isNaN(code) ? NOTHING : compare(codes, code)
    },
  }
}

export function isMissing(cell: unknown): cell is null | undefined {
  return cell === null || cell === undefined
}

function issueOf(cell: unknown, { type, expected }: CodeReader, path: string): Issue {
  const code = typeof cell === type ? 'OUT_OF_RANGE' : 'INVALID_TYPE'
  return { code, path, expected, received: received(cell) }
}
