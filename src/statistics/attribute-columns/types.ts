/**
 * Attributes of clients of different kinds, as columns.
 *
 * @module
 */
import type { Words } from '../../labels/words.js'

/** What an attribute is: a number, one word, several words, or yes or no. */
export type AttributeKind = 'number' | 'word' | 'words' | 'yes-no'

/** What is known of an attribute beside its column. */
export interface NamedAttribute {
  /** By its first cell that is not missing, by default. */
  readonly kind?: AttributeKind
  /** What people call it; its own name by default. */
  readonly name?: Words
  /** What people call its words. */
  readonly words?: Readonly<Record<string, Words>>
}

/** Attributes by the name of their column. */
export type NamedAttributes = Readonly<Record<string, NamedAttribute>>

/** An attribute with what is known of it. */
export type DescribedAttribute = NamedAttribute & { readonly attribute: string; readonly kind: AttributeKind }
