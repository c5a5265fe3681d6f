/**
 * Parts that are more than their whole, and amounts below nothing.
 *
 * @module
 */
import { TABLES } from '../tables/tables.js'
import type { Amounts, StatementAmount } from './amounts.js'
import { STATEMENT_AMOUNTS } from './amounts.js'
import { INCLUSIONS } from './identities.js'
import { roundingOf, termOf } from './terms.js'
import type { StatementFault } from './types.js'

/** Parts of the balance sheet that together exceed their whole. */
export function partFaults(amounts: Amounts, stated: number | undefined): readonly StatementFault[] {
  return INCLUSIONS.flatMap(({ whole, parts }): StatementFault[] => {
    const all = termOf(amounts, whole)
    const held = parts.flatMap(part => termOf(amounts, part) ?? [])
    if (all === undefined || held.length === 0) return []
    const least = held.reduce((sum, { value }) => sum + value, 0)
    const terms = [all, ...held]
    const tolerance = stated ?? roundingOf(terms)
    if (!Number.isFinite(least) || least - all.value <= tolerance) return []
    const says = `${whole} holds ${held.map(({ field }) => field).join(', ')}: ${all.value} is not at least ${least}`
    const difference = all.value - least
    return [
      {
        rule: 'parts-are-within-the-whole',
        holds: 'always',
        terms,
        expected: least,
        difference,
        tolerance,
        says,
        repairs: [],
      },
    ]
  })
}

/** Whether an amount is given without a minus always. */
export function isNeverNegative(name: StatementAmount): boolean {
  const field = TABLES.statements.fields[name]
  return field?.type === 'number' && field.range.least === 0
}

const NEVER_NEGATIVE = STATEMENT_AMOUNTS.filter(isNeverNegative)

/** Amounts that have a minus, as expenses are printed in some layouts. */
export function signFaults(amounts: Amounts): readonly StatementFault[] {
  return NEVER_NEGATIVE.flatMap((name): StatementFault[] => {
    const term = termOf(amounts, name)
    if (term === undefined || term.value >= 0) return []
    const says = `${name} is given without a minus: ${term.value}`
    const head = { rule: 'amount-is-not-negative', holds: 'always', terms: [term], expected: 0 } as const
    const swap = {
      ...term,
      repair: 'swap-sign',
      to: -term.value,
      says: `Swap the sign of ${name}: ${-term.value}`,
    } as const
    return [{ ...head, difference: term.value, tolerance: 0, says, repairs: [swap] }]
  })
}
