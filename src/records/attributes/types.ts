/**
 * What can be said of a client at once, from all that is recorded of it.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { FieldsRead } from '../lineage/types.js'

/** What an attribute is: a number, one word, several, a yes or no. */
export type AttributeKind = 'number' | 'word' | 'words' | 'flag'

/** A derived attribute: what rules, RFM and scores can name. */
export interface Attribute {
  readonly name: string
  readonly kind: AttributeKind
  /** `'currency'` is the currency asked for. */
  readonly unit: string
  /** One sentence for the data dictionary. */
  readonly meaning: string
  /** What it is computed from. */
  readonly reads: readonly FieldsRead[]
}

/** Why an attribute of a client is not known. */
export type UnknownReason =
  /** The portfolio has no such table. */
  | 'table-absent'
  /** The table has nothing to compute it from. */
  | 'nothing-recorded'
  /** An amount is in another currency, and no rate is young enough. */
  | 'no-exchange-rate'

/** One attribute of all clients, in the order of `ids`. */
export interface AttributeColumn {
  readonly attribute: Attribute
  /** Of numbers and flags (1 yes, 0 no); 0 where it is not known. Absent for words. */
  readonly values?: Float64Array
  /** Of words; undefined where they are not known. Absent for numbers and flags. */
  readonly words?: readonly (string | readonly string[] | undefined)[]
  /** 1 where it is known, else 0. */
  readonly defined: Uint8Array
  /** Why it is not known, by row; undefined where it is. */
  readonly why: readonly (UnknownReason | undefined)[]
}

/** Attributes of the clients of a portfolio on a day. */
export interface ClientAttributes {
  readonly kind: 'client-attributes'
  readonly asOf: DayNumber
  readonly currency: string
  readonly ids: readonly string[]
  readonly columns: Readonly<Record<string, AttributeColumn>>
}
