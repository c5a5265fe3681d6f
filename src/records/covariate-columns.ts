/**
 * One covariate as columns of numbers: itself, or a column of 0 and 1 for each level of a category but the first.
 *
 * @module
 */
import type { Issue, IssueCollector } from '../errors/index.js'
import { received } from '../errors/index.js'

/** A covariate and where its cells are. */
export interface Covariate {
  readonly name: string
  readonly cells: ArrayLike<unknown>
  readonly path: (row: number) => string
}

/** A column of a base, by its name. */
export type NamedColumn = readonly [name: string, column: Float64Array]

/** The value of a level of a category. */
export type Level = string | number

/** The numbers of chosen rows, with true as 1 and false as 0. */
export function numberColumn({ name, cells, path }: Covariate, rows: Int32Array, faults: IssueCollector): NamedColumn {
  const column = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]
    if (typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell))) column[i] = Number(cell)
    else faults.add(numberIssue(name, cell, path(rows[i]!)))
  }
  return [name, column]
}

/** A column `name=level` for each level but the first, which is the reference: 1 where a row has the level, else 0. */
export function levelColumns(
  { name, cells, path }: Covariate,
  levels: readonly Level[],
  rows: Int32Array,
  faults: IssueCollector,
): NamedColumn[] {
  const columns = levels.map((level): NamedColumn => [`${name}=${level}`, new Float64Array(rows.length)])
  const columnOf = new Map<unknown, Float64Array>(levels.map((level, i) => [level, columns[i]![1]]))
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]
    const column = columnOf.get(cell)
    if (column !== undefined) column[i] = 1
    else faults.add(levelIssue(levels, cell, path(rows[i]!)))
  }
  return columns.slice(1)
}

function numberIssue(name: string, cell: unknown, path: string): Issue {
  const code = cell === undefined ? 'MISSING_VALUE' : typeof cell === 'number' ? 'OUT_OF_RANGE' : 'INVALID_TYPE'
  const issue: Issue = { code, path, expected: 'a finite number, true or false', received: received(cell) }
  if (typeof cell !== 'string') return issue
  return { ...issue, hint: `Make it a number, or say what its levels are: levels: { ${name}: [reference, ...others] }` }
}

function levelIssue(levels: readonly Level[], cell: unknown, path: string): Issue {
  const expected = `one of ${levels.map(level => received(level)).join(', ')}`
  return { code: cell === undefined ? 'MISSING_VALUE' : 'OUT_OF_RANGE', path, expected, received: received(cell) }
}
