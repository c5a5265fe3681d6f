/**
 * Facts of many clients, by column.
 *
 * @module
 */
import type { Fact } from '../../../records/core.js'

/**
 * Facts by name, each with a cell for every client; null or undefined where it is not known. A yes or no may come as `Uint8Array` of
 * 1 and 0.
 */
export type FactColumns = Readonly<Record<string, ArrayLike<Fact | null | undefined>>>

/** One fact of all clients. */
export type ReadColumn = NumberColumn | CodedColumn

/** NaN where it is not known. */
export interface NumberColumn {
  readonly figures: Float64Array
}

/** What few distinct facts are, by code; undefined, at 0, is not known. */
export interface CodedColumn {
  readonly codes: Uint32Array
  readonly meanings: readonly (Fact | undefined)[]
}

/** Notes a cell at fault. */
export type CellFault = (cell: unknown, row: number) => void
