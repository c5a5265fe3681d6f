/**
 * One kind of record that a lender's CRM holds, said as data.
 *
 * @module
 */
import type { Fields } from '../fields/field.js'

/** What a table's records are. */
export interface Table {
  /** The name of its type: `Facility`. */
  readonly record: string
  /** One sentence for the data dictionary. */
  readonly meaning: string
  /** Fields of which no two records have the same values. */
  readonly key: readonly string[]
  /** Days of one record in their order: where both are known the first is not after the second. */
  readonly dates?: readonly (readonly [earlier: string, later: string])[]
  /** Of so many records that they are read as columns. */
  readonly large?: true
  readonly fields: Fields
}
