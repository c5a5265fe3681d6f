/**
 * What a spreadsheet did to keys: it takes those of digits only for numbers.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import type { ColumnDoubt } from './style-report.js'

type Place = readonly [at: number, cell: string]

/** Looks at cells of keys, each with its place. */
export function detectKeys(cells: readonly Place[]): readonly ColumnDoubt[] {
  return [
    ...doubtOf(
      cells.filter(([, cell]) => /^\d(?:\.\d+)?E\+\d+$/i.test(cell)),
      {
        expected: 'keys with all their digits',
        hint: 'A spreadsheet took them for numbers: format the column as text there, and save it again',
      },
    ),
    ...doubtOf(
      cells.filter(([, cell]) => /^\d+\.0$/.test(cell)),
      {
        expected: 'keys without decimals',
        hint: 'A program took them for numbers: read the column as text there, and save it again',
      },
    ),
    ...doubtOf(shortened(cells), {
      expected: 'digits as many as the other keys have',
      hint: 'Leading zeros may have been lost: format the column as text where it comes from',
    }),
  ]
}

function doubtOf(
  cells: readonly Place[],
  { expected, hint }: { readonly expected: string; readonly hint: string },
): readonly ColumnDoubt[] {
  const [first] = cells
  return first === undefined
    ? []
    : [{ code: 'INVALID_TYPE', expected, received: received(first[1]), hint, cells: cells.length, first: first[0] }]
}

/** Keys that count up from 1 differ in length too, but do not reach so many digits. */
const LONG = 8

/** The shorter ones, where most keys are numbers of one length and none begins with a zero. */
function shortened(cells: readonly Place[]): readonly Place[] {
  const digits = cells.filter(([, cell]) => /^\d+$/.test(cell))
  const longest = digits.reduce((most, [, { length }]) => Math.max(most, length), 0)
  const shorter = digits.filter(([, { length }]) => length < longest)
  const isOne =
    longest >= LONG && 4 * shorter.length <= digits.length && digits.every(([, cell]) => !cell.startsWith('0'))
  return isOne ? shorter : []
}
