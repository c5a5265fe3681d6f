/**
 * Where a derived figure comes from.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'

/** The fields of a table that something reads. */
export interface FieldsRead {
  readonly table: TableName
  readonly fields: readonly string[]
}

/** The records of a table that a figure rests on, by their keys as {@link recordKey} writes them. */
export interface RecordsRead extends FieldsRead {
  readonly keys: readonly string[]
}

/** Where one figure comes from. */
export interface Lineage {
  /** The figure: the name of an attribute or of a column. */
  readonly name: string
  /** The client it is about. */
  readonly client: string
  readonly from: readonly RecordsRead[]
}
