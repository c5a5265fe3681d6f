/**
 * Objects that are tables by column: `{ ids, value }`, the columns of a base, the scores of RFM.
 *
 * @module
 */
import type { CustomerBase } from '../../records/core.js'
import type { Table } from './table.js'
import { cellOf } from './table.js'

/** One column: numbers in a typed array, or any cells. */
export type Column = ArrayLike<unknown>

/** Columns by name as a table, as long as the shortest of them. */
export function tableOfColumns(columns: Readonly<Record<string, Column>>): Table {
  const lists = Object.values(columns)
  return {
    columns: Object.keys(columns),
    size: Math.min(...lists.map(({ length }) => length)),
    cell: (row, column) => cellOf(lists[column]?.[row]),
  }
}

/** The columns of an object that is made of such: those as long as its first; none where it has none. */
export function columnsIn(object: Readonly<Record<string, unknown>>): Readonly<Record<string, Column>> {
  const found = Object.entries(object).filter((entry): entry is [string, Column] => isColumn(entry[1]))
  const size = found[0]?.[1].length
  const whole = found.filter(([, column]) => column.length === size)
  return Object.fromEntries(whole.map(([name, column]) => [titleOf(name), decoded(object, name, column)]))
}

/** The columns of a base, those of its covariates and of its holdout among them. */
export function columnsOfBase(base: CustomerBase): Readonly<Record<string, Column>> {
  const { ids, frequency, recency, age, spendOrders, meanSpend, covariates, holdout } = base
  return {
    client: ids,
    frequency,
    recency,
    age,
    ...(spendOrders && { spendOrders }),
    ...(meanSpend && { meanSpend }),
    ...covariates,
    ...(holdout && { 'holdout.frequency': holdout.frequency }),
    ...(holdout?.meanSpend && { 'holdout.meanSpend': holdout.meanSpend }),
  }
}

/** Whether a value is a column: a typed array, or an array of anything but objects. */
export function isColumn(value: unknown): value is Column {
  if (ArrayBuffer.isView(value)) return !(value instanceof DataView)
  return Array.isArray(value) && value.length > 0 && value.every(cell => typeof cell !== 'object' || isDate(cell))
}

function isDate(cell: unknown): boolean {
  return cell instanceof Date || cell === null
}

function titleOf(name: string): string {
  return name === 'ids' ? 'client' : name
}

/** `segment` beside `segmentNames` is a column of numbers that stand for names. */
function decoded(object: Readonly<Record<string, unknown>>, name: string, column: Column): Column {
  const names = object[`${name}Names`]
  return Array.isArray(names) ? Array.from(column, code => names[Number(code)]) : column
}
