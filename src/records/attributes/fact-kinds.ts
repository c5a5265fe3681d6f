/**
 * What conditions may take each attribute for.
 *
 * @module
 */
import type { FactKind } from '../conditions/expect-condition.js'
import { ATTRIBUTES } from './attributes.js'
import type { AttributeKind } from './types.js'

const KIND: Readonly<Record<AttributeKind, FactKind>> = {
  number: 'number',
  word: 'words',
  words: 'words',
  flag: 'yes-no',
}

/** Kinds of the derived attributes by name. */
export const ATTRIBUTE_FACTS: ReadonlyMap<string, FactKind> = /* @__PURE__ */ new Map(
  ATTRIBUTES.map(({ name, kind }) => [name, KIND[kind]]),
)
