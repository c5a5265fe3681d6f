/**
 * How cells of files are written, and what reading one gives.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import type { ProjectDescription } from '../project/types.js'

/** What stands before decimals; `'undecided'` refuses cells such as `1,234`, which say two things. */
export type DecimalMark = '.' | ',' | 'undecided'

/**
 * The order of dates that are written in numbers with the year last, and whether plain numbers are days: `'excel-1900'` and
 * `'excel-1904'` are the two ways in which spreadsheets count them. `'undecided'` refuses cells such as `3/4/2024`. Dates that
 * say what they mean (`2024-03-05`, `20240305`, `2024/3/5`, `5.3.2024`, `2024年3月5日`, `5 Mar 2024`) are read with each of them.
 */
export type DateOrder = 'dmy' | 'mdy' | 'excel-1900' | 'excel-1904' | 'undecided'

/** How the cells of one column are written. */
export interface CellStyle {
  readonly decimal: DecimalMark
  readonly dates: DateOrder
  /** Minutes by which the clocks of the lender are ahead of UTC, for times with a zone: 480 in China. */
  readonly utcOffset: number
  /** What 1 in the column stands for: 10000 for amounts in 万元, 0.01 for rates in per cent; > 0. */
  readonly unit: number
  /** Cells that say there is nothing, in any case. */
  readonly missing: readonly string[]
  /** Words of the file and the words (or `true`, `false`, codes) that they stand for. */
  readonly words: Readonly<Record<string, string>>
}

/** What a cell may hold: dates as `YYYY-MM-DD`. */
export type CellValue = string | number | boolean | readonly string[] | ProjectDescription

/** Why a cell cannot be read, or what is odd about one that can. */
export interface CellFault extends Omit<Issue, 'path'> {
  readonly kind: 'cell-fault'
  /** The value, where there is one all the same. */
  readonly value?: CellValue
}

/** What came of a cell: nothing where it says that there is nothing. */
export type CellReading<V extends CellValue = CellValue> = V | CellFault | undefined

/** Reads the cells of a column. */
export type CellReader<V extends CellValue = CellValue> = (cell: string) => CellReading<V>
