/**
 * How files that another system wrote become tables: which column is which field, which word is which of ours.
 *
 * @module
 */
import type { CellStyle } from '../../records/cells/types.js'
import type { TableName } from '../../records/index.js'
import type { Encoding } from '../reading/raw-table.js'

/** A mapping file: JSON with this shape. */
export interface PortfolioMapping {
  readonly kind: 'portfolio-mapping'
  readonly version: 1
  /** What it is for, for those who read it. */
  readonly about?: string
  readonly tables: readonly TableMapping[]
}

/** How one file becomes one table; several may name the same file or the same table. */
export interface TableMapping {
  /** The name of the file; `*` stands for any characters, capitals make no difference. */
  readonly file: string
  readonly table: TableName
  /**
   * Columns of the file and the fields they are. Two columns of one text field are joined with a blank, in this order. Columns that
   * are not named here are not read. Where `columns` is absent they go by the names of the fields.
   */
  readonly columns?: Readonly<Record<string, string>>
  /** Columns that are not wanted, `*` for all that are not named; each other column that is not read is an issue. */
  readonly ignored?: readonly string[]
  /** Values of fields that the file does not hold: `{ "currency": "CNY" }`. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>
  /** By field: cells as the file has them, and as they are to be read; `""` for a cell that says nothing. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By field: what 1 in the file stands for; 10000 where numbers are in 万, 0.01 where they are in per cent. */
  readonly units?: Readonly<Record<string, number>>
  /** How cells are written, where that is not to be found out from them. */
  readonly style?: FileStyle
  /** How characters are written as bytes, where that is not to be found out. */
  readonly encoding?: Encoding
  /** What separates cells, where that is not to be found out. */
  readonly delimiter?: ',' | ';' | '\t' | '|'
}

/** How the cells of a file are written. */
export type FileStyle = Partial<Pick<CellStyle, 'decimal' | 'dates' | 'utcOffset' | 'missing'>>
