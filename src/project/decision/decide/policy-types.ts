/**
 * A lender's policy as data.
 *
 * @module
 */
import type { Money } from '../../../money/index.js'
import type { Condition } from '../../../records/core.js'

/** What becomes of an application; `'refer'`: a person decides. */
export type Outcome = 'approve' | 'refer' | 'decline'

/** Who may borrow how much at which price, as data of a version. */
export interface DecisionPolicy {
  readonly name: string
  readonly version: string
  /** ISO 4217 code of every amount within. */
  readonly currency: string
  /** In the order in which they are told; all of them are judged. Of different names. */
  readonly rules: readonly PolicyRule[]
  /** None by default: risk is then a matter of rules alone. */
  readonly bands?: RiskBands
  /** None by default: any price will do. */
  readonly price?: PricePolicy
  /** What becomes of an application for more than its limits allow, where they allow anything. */
  readonly overLimit: 'refer' | 'decline'
  /** Who signs for how much, the least first, of different names; nobody in particular by default. What is above the last is referred. */
  readonly authority?: readonly AuthorityLevel[]
}

/** What a rule does where its condition holds. */
export interface PolicyRule {
  readonly name: string
  readonly when: Condition
  readonly effect: RuleEffect
}

/** What a rule may do. Where its condition cannot be told, the application is referred, whatever the effect. */
export type RuleEffect =
  | { readonly kind: 'decline' }
  | { readonly kind: 'refer' }
  /** A condition of the approval, in words: what must be signed, paid in or shown first. */
  | { readonly kind: 'condition'; readonly text: string }
  /** At most this much is lent. */
  | { readonly kind: 'cap'; readonly amount: Money }
  /** Added to the minimum price, as nominal rate of a year; above 0, at most 10. Held against the price by `PricePolicy` alone. */
  | { readonly kind: 'price-add-on'; readonly annualRate: number }

/** Risk in steps. Beyond the last one applications are declined. */
export interface RiskBands {
  readonly by: 'probabilityOfDefault' | 'score'
  /** The safest first, of different names; no band may be milder than one that is safer. */
  readonly bands: readonly RiskBand[]
}

/** One step of risk. */
export interface RiskBand {
  readonly name: string
  /** The riskiest that still belongs here: the highest probability, within [0, 1], or the lowest score. */
  readonly until: number
  readonly outcome: Outcome
  /** No limit of its own by default. */
  readonly largestAmount?: Money
}

/** What a price has to earn. */
export interface PricePolicy {
  /** Nominal rate of a year that capital must earn after tax, above -1, at most 10: `raroc` is held against it. */
  readonly annualHurdleRate: number
  /** What becomes of an application whose price earns less. */
  readonly under: 'refer' | 'decline'
}

/** Who may sign for how much. */
export interface AuthorityLevel {
  readonly name: string
  readonly upTo: Money
}
