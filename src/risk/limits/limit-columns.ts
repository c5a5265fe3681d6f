import { expectKnownKeys, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectColumns, VALUE } from '../../statistics/columns.js'
import type { GroupCodes } from '../../statistics/concentration/group-codes.js'
import { groupCodes } from '../../statistics/concentration/group-codes.js'
import { currencyOf } from '../currency-column.js'
import type { CheckedRule, LimitSize } from './limit-rule.js'

/** A portfolio: `exposure` and other amounts as numbers, names as text, one row per contract or client. */
export type LimitColumns = Readonly<Record<string, ArrayLike<number> | readonly string[] | string>>

/** What limits are measured against. */
export interface LimitOptions {
  /** Amounts by name, each >= 0: `{ tier1: 5e9, netCapital: 6e9 }`. None by default. */
  readonly bases?: Readonly<Record<string, number>>
}

/** Columns as rules ask for them, each checked once. */
export interface LimitReader {
  readonly rows: number
  amounts(rule: CheckedRule): ArrayLike<number>
  names(column: string): GroupCodes
  total(measure: string): number
}

/** A reader of a portfolio; `currency` may be a code or a column. */
export function limitReader(columns: LimitColumns, rules: readonly CheckedRule[]): LimitReader {
  expectObject(columns, 'columns')
  const numbers = new Map<string, { readonly column: ArrayLike<number>; readonly total: number }>()
  const measures = new Set(rules.map(({ measure }) => measure))
  let rows = 0
  for (const measure of measures) {
    const column = numbersOf(own(columns, measure), `columns.${measure}`)
    const size = expectColumns([`columns.${measure}`, column, VALUE])
    if (rows > 0 && size !== rows) reject('LENGTH_MISMATCH', `columns.${measure}`, `${rows} numbers`, size)
    rows = size
    numbers.set(measure, { column, total: compensatedSum(column) })
  }
  currencyOf(columns['currency'], 'columns.currency', rows)
  const coded = new Map<string, GroupCodes>()
  const measured = (measure: string) =>
    numbers.get(measure) ?? reject('MISSING_VALUE', `columns.${measure}`, 'a column of numbers', undefined)
  return {
    rows,
    amounts: ({ measure }) => measured(measure).column,
    total: measure => measured(measure).total,
    names: name => {
      const known = coded.get(name)
      if (known !== undefined) return known
      const column = own(columns, name)
      if (column === undefined) reject('MISSING_VALUE', `columns.${name}`, 'a column of names', column)
      const codes = groupCodes(typeof column === 'string' ? [column] : column, rows, `columns.${name}`)
      coded.set(name, codes)
      return codes
    },
  }
}

function own(columns: LimitColumns, name: string): LimitColumns[string] | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined
}

function numbersOf(column: LimitColumns[string] | undefined, path: string): ArrayLike<number> {
  if (column === undefined) return reject('MISSING_VALUE', path, 'a column of numbers', column)
  if (typeof column === 'string') return reject('INVALID_TYPE', path, 'a column of numbers', column)
  const cells: ArrayLike<unknown> = column
  return isNumbers(cells) ? cells : reject('INVALID_TYPE', path, 'a column of numbers', column)
}

/** That the first cell is a number, or there is none: every cell is checked afterwards. */
function isNumbers(cells: ArrayLike<unknown>): cells is ArrayLike<number> {
  return typeof cells === 'object' && cells !== null && (cells.length === 0 || typeof cells[0] === 'number')
}

/** The bases among options, checked. */
export function expectBases(options: LimitOptions): Readonly<Record<string, number>> {
  expectKnownKeys(options, ['bases'], 'options')
  const bases = options.bases === undefined ? {} : expectObject(options.bases, 'options.bases')
  return Object.fromEntries(
    Object.entries(bases).map(([name, base]) => [name, expectNonNegative(base, `options.bases.${name}`)]),
  )
}

/** How much a limit allows, in currency units. */
export function allowedBy(size: LimitSize, bases: Readonly<Record<string, number>>, total: number): number {
  if ('amount' in size) return size.amount
  const { share, of, orAmount, most } = size
  const base = Object.hasOwn(bases, of) ? bases[of] : of === 'total' ? total : undefined
  if (base === undefined) {
    return reject('MISSING_VALUE', `options.bases.${of}`, 'an amount, as a limit is a share of it', base)
  }
  const allowed = orAmount === undefined ? share * base : Math.max(share * base, orAmount)
  return most === undefined ? allowed : Math.min(allowed, most * base)
}
