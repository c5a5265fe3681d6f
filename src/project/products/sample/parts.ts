/**
 * What sample products share.
 *
 * @module
 */
import { money } from '../../../money/index.js'
import type { Condition } from '../../../records/core.js'
import type { FitCriterion, ProductTerms } from '../types.js'

/** Only who is known to be on no list of sanctions, and asks for this. */
export function forPurpose(purpose: string, ...conditions: readonly Condition[]): Condition {
  return {
    all: [
      { fact: 'sanctioned', is: 'one-of', values: [false] },
      { fact: 'purpose', is: 'one-of', values: [purpose] },
      ...conditions,
    ],
  }
}

/** A fact that has to be yes. */
export function isYes(fact: string): Condition {
  return { fact, is: 'one-of', values: [true] }
}

export function between(fact: string, weight: number, worst: number, best: number): FitCriterion {
  return { fact, weight, desirability: { kind: 'linear', worst, best } }
}

export function betterIf(fact: string, weight: number): FitCriterion {
  return { fact, weight, desirability: { kind: 'yes-no', best: true } }
}

/** In yuan. */
export function yuan(least: number, most: number): NonNullable<ProductTerms['amount']> {
  return { least: money(least, 'CNY'), most: money(most, 'CNY') }
}
