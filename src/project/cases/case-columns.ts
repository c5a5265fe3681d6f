/**
 * Facts of cases as columns, by the names that are compared.
 *
 * @module
 */

import type { Facts } from '../../records/core.js'
import type { AttributeColumns, GowerDescription } from '../../statistics/index.js'
import { ownValue } from '../../statistics/own-value.js'
import type { LibraryCase } from './types.js'

/** A column per described fact; a case that does not know it has a gap. */
export function caseColumns(cases: readonly LibraryCase[], attributes: GowerDescription): AttributeColumns {
  const column = (name: string) => cases.map(({ facts }) => ownValue(facts, name))
  return Object.fromEntries(Object.keys(attributes).map(name => [name, column(name)]))
}

/** Those of the facts that are compared. */
export function described(facts: Facts, attributes: GowerDescription): Facts {
  const names = Object.keys(attributes).filter(name => Object.hasOwn(facts, name))
  return Object.fromEntries(names.map(name => [name, facts[name]]))
}
