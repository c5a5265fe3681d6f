/**
 * All that a lender knows, table by table.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { TableName } from '../tables/names.js'
import type { PortfolioRecords } from './types/index.js'

/** Tables of so many records that they may come as columns; readers of files give columns. */
export type LargeTable = 'instalments' | 'payments' | 'orders' | 'interactions' | 'surveyAnswers'

/**
 * Records as columns of one length: numbers in a `Float64Array` (NaN where there is none), days since 1970-01-01 in an `Int32Array`
 * ({@link NO_DAY} where there is none), the rest in arrays (undefined where there is none). A column without any value is left out.
 */
export type ColumnsOf<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: ColumnOf<T[K]>
} & { readonly [K in keyof T as undefined extends T[K] ? K : never]?: ColumnOf<T[K]> }

/** A column of values of one kind. */
export type ColumnOf<V> = DateInput extends V
  ? Int32Array
  : [Exclude<V, undefined>] extends [number]
    ? Float64Array
    : readonly V[]

/** The cell of a column of days where there is none. */
export const NO_DAY: number = -0x8000_0000

/** What a portfolio holds of one table. */
export type RowsOf<K extends TableName> = K extends LargeTable
  ? readonly PortfolioRecords[K][] | ColumnsOf<PortfolioRecords[K]>
  : readonly PortfolioRecords[K][]

/**
 * A portfolio: what a lender's CRM holds, table by table. A table that is absent is not known; one that is empty is known to hold
 * nothing.
 */
export type Portfolio = { readonly [K in TableName]?: RowsOf<K> }
