/**
 * Every fact that rules can name, and its kind.
 *
 * @module
 */
import { ATTRIBUTE_FACTS } from '../../records/attributes/fact-kinds.js'
import type { FactKind } from '../../records/conditions/expect-condition.js'
import { STEP_FACTS } from './step-facts.js'

/** Attributes of clients and figures of their appraisals by name. */
export function factKindsKnown(): ReadonlyMap<string, FactKind> {
  const found = Object.entries(STEP_FACTS).map(([name, { kind }]) => [name, kind] as const)
  return new Map([...ATTRIBUTE_FACTS, ...found])
}
