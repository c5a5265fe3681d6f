/**
 * One field of a record, said once as data: what it means, what it may hold, who may see it. Schemas, readers, the data
 * dictionary, quality scores and privacy checks all follow from it.
 *
 * @module
 */

import type { NumberRange } from '../shapes/values.js'
import type { TableName } from '../tables/names.js'

/**
 * How far a field may travel: `'public'` is open to anybody, `'confidential'` is the lender's business, `'personal'` is about
 * a person, `'identifier'` points to one client or person outside the lender too (a name, a registration number).
 */
export type FieldClass = 'identifier' | 'personal' | 'confidential' | 'public'

/** What every field says. */
export interface FieldHead {
  /** One sentence for the data dictionary. */
  readonly meaning: string
  readonly class: FieldClass
  /** Whether a record without it is still one. */
  readonly optional: boolean
}

/** What a field may hold. */
export type FieldType =
  /** The key of this record: text without blanks around it, at most 200 characters. */
  | { readonly type: 'id' }
  /** The key of a record of another table. */
  | { readonly type: 'reference'; readonly to: TableName }
  /** Text that is not empty. */
  | { readonly type: 'text' }
  /** One of these words. */
  | { readonly type: 'word'; readonly words: readonly string[] }
  /** Several words, of these or any. */
  | { readonly type: 'words'; readonly words?: readonly string[] }
  /** A finite number in a range; `unit` is said in words: `'currency'`, `'share'`, `'months'`. */
  | { readonly type: 'number'; readonly range: NumberRange; readonly unit: string }
  /** A whole UTC day. */
  | { readonly type: 'date' }
  /** True or false. */
  | { readonly type: 'flag' }
  /** An ISO 4217 code. */
  | { readonly type: 'currency' }
  /** An ISO 3166-1 code of two letters. */
  | { readonly type: 'country' }
  /** A Unified Social Credit Code (统一社会信用代码), GB 32100-2015: 18 characters, the last a check digit. */
  | { readonly type: 'social-credit-code' }
  /** A Legal Entity Identifier, ISO 17442: 20 characters, the last two check digits. */
  | { readonly type: 'lei' }
  /** The assumptions of a project. */
  | { readonly type: 'project-description' }

/** One field of a record. */
export type Field = FieldHead & FieldType

/** The fields of a record, by name, in the order in which they are written. */
export type Fields = Readonly<Record<string, Field>>
