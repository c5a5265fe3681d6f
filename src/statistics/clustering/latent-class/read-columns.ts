/**
 * The columns of a fit or of an assignment at the door: questions and covariates, all of one length.
 *
 * @module
 */
import type { IssueCollector } from '../../../errors/index.js'
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../../errors/index.js'
import { columnLength } from '../../columns.js'
import type { ReadItem } from './read-answers.js'
import { readItem } from './read-answers.js'
import type { Answer, AnswerColumns } from './types.js'

/** What is read of rows. */
export interface ReadColumns {
  readonly rows: number
  readonly items: readonly ReadItem[]
  readonly covariates: readonly Float64Array[]
}

/** Which columns are questions, with their answers where they are known, and which are covariates. */
export interface ColumnPlan {
  readonly items: readonly (readonly [name: string, answers: readonly Answer[] | undefined])[]
  readonly covariates: readonly string[]
}

/** The columns of a plan, none beside; at least one row. */
export function readColumns(columns: AnswerColumns, { items, covariates }: ColumnPlan): ReadColumns {
  const names = [...items.map(([name]) => name), ...covariates]
  expectKnownKeys(columns, names, 'columns')
  const rows = commonLength(columns, names)
  const faults = collectIssues()
  const read = items.map(([name, answers]) => readItem(name, columns[name]!, answers, faults))
  const numbers = covariates.map(name => readCovariate(columns[name]!, `columns.${name}`, faults))
  faults.throwIfAny()
  return { rows, items: read, covariates: numbers }
}

function commonLength(columns: AnswerColumns, names: readonly string[]): number {
  const given = expectObject(columns, 'columns')
  let rows: number | undefined
  for (const name of names) {
    const length = columnLength(Object.hasOwn(given, name) ? given[name] : undefined, `columns.${name}`)
    if (rows === undefined) rows = length
    else if (length !== rows) reject('LENGTH_MISMATCH', `columns.${name}`, `${rows} cells, like ${names[0]}`, length)
  }
  return rows === undefined || rows === 0 ? reject('EMPTY_INPUT', 'columns', 'at least one row', columns) : rows
}

/** Squares of larger numbers would overflow when many rows are added up. */
const LARGEST_COVARIATE = 1e100
const EXPECTED = 'a number from -1e100 to 1e100'

function readCovariate(column: ArrayLike<unknown>, path: string, faults: IssueCollector): Float64Array {
  const numbers = new Float64Array(column.length)
  for (let row = 0; row < numbers.length; row++) {
    const cell = column[row]
    // Adding 0 makes 0 of −0, so that the two are one value.
    if (typeof cell === 'number' && Math.abs(cell) <= LARGEST_COVARIATE) numbers[row] = cell + 0
    else {
      const hint = 'Leave rows out whose covariate is not known'
      faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${row}]`, expected: EXPECTED, received: received(cell), hint })
    }
  }
  return numbers
}
