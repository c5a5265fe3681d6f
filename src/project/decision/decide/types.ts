/**
 * A lender's policy as data, an application, and what becomes of it.
 *
 * @module
 */
import type { Money } from '../../../money/index.js'
import type { Condition, Fact, Facts, NumberCondition, Truth, WordCondition } from '../../../records/index.js'

/** What becomes of an application; `'refer'`: a person decides. */
export type Outcome = 'approve' | 'refer' | 'decline'

/** What is asked for, and what is known of who asks. */
export interface Application {
  readonly id: string
  /** Above 0, in the currency of the policy. */
  readonly amount: Money
  /** What the client would pay, as nominal rate of a year: a margin or a fee, like `minimumPrice`. The lender's to say by default. */
  readonly price?: number
  /** What is known, by name; leave out what is not. None of the names of figures, `amount` or `price`. */
  readonly facts: Facts
  /** What was computed beforehand for what is asked; leave out what was not. */
  readonly figures?: ApplicationFigures
}

/** Figures of an application; rules read the single ones as facts of the same names, `amount` in units of the currency. */
export interface ApplicationFigures {
  /** Within [0, 1]. */
  readonly probabilityOfDefault?: number
  /** The higher, the safer. */
  readonly score?: number
  /** At what is asked: of `facilityProfit` or `relationshipProfit`. */
  readonly raroc?: number
  /** At which the hurdle is earned: of `minimumPrice`. */
  readonly minimumPrice?: number
  /** The largest amount that each limit allows: what the client affords, loan to value, room under an exposure limit. */
  readonly limits?: readonly { readonly name: string; readonly amount: Money }[]
}

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
  /** Who signs for how much, the least first; nobody in particular by default. What is above the last is referred. */
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
  /** Added to the minimum price, as nominal rate of a year; above 0. */
  | { readonly kind: 'price-add-on'; readonly annualRate: number }

/** Risk in steps. Beyond the last one applications are declined. */
export interface RiskBands {
  readonly by: 'probabilityOfDefault' | 'score'
  /** The safest first; no band may be milder than one that is safer. */
  readonly bands: readonly RiskBand[]
}

/** One step of risk. */
export interface RiskBand {
  readonly name: string
  /** The riskiest that still belongs here: the highest probability, or the lowest score. */
  readonly until: number
  readonly outcome: Outcome
  /** No limit of its own by default. */
  readonly largestAmount?: Money
}

/** What a price has to earn. */
export interface PricePolicy {
  /** Nominal rate of a year that capital must earn after tax: `raroc` is held against it. */
  readonly annualHurdleRate: number
  /** What becomes of an application whose price earns less. */
  readonly under: 'refer' | 'decline'
}

/** Who may sign for how much. */
export interface AuthorityLevel {
  readonly name: string
  readonly upTo: Money
}

/** One step of a decision, in the order in which it was taken. */
export interface DecisionStep {
  readonly step: 'rule' | 'band' | 'limit' | 'price' | 'authority'
  /** Of the rule, band, limits that bind or authority. */
  readonly name: string
  /** Of a rule whether its condition holds, of other steps whether what is asked keeps to them. */
  readonly holds: Truth
  /** What this step alone would have become of the application. */
  readonly outcome: Outcome
  /** In plain words. */
  readonly reasons: readonly string[]
  /** Facts and figures that are missing and would decide it. */
  readonly missing: readonly string[]
}

/** How much may be lent; amounts in minor units. */
export interface DecisionLimit {
  readonly currency: string
  readonly asked: number
  /** The least of `parts`; absent where nothing limits. */
  readonly largest?: number
  /** Names of those that allow no more than `largest`. */
  readonly binds: readonly string[]
  /** Every limit, the tightest first; `room` is what is left above what is asked, below 0 what is too much. */
  readonly parts: readonly { readonly name: string; readonly largest: number; readonly room: number }[]
}

/** What it should cost; nominal rates of a year. */
export interface DecisionPrice {
  readonly asked?: number
  /** At which the hurdle is earned, and what rules add. */
  readonly minimum?: number
  readonly addOns: number
  /** Both together. */
  readonly required?: number
  /** The greater of what is asked and what is required; absent where neither is known. */
  readonly proposed?: number
  readonly raroc?: number
}

/** Why: a step that fired or spoke for approval. */
export interface DecisionReason {
  readonly outcome: Outcome
  readonly step: DecisionStep['step']
  readonly name: string
  readonly text: string
}

/** One thing that would have to be otherwise. */
export interface NeededChange {
  /** What would have to hold of a fact, of a figure, of `amount` (in units of the currency) or of `price`. */
  readonly condition: NumberCondition | WordCondition | { readonly fact: string; readonly is: 'known' }
  /** What is known now; absent where nothing is. */
  readonly now?: Fact
  readonly text: string
}

/** What becomes of an application, why, and what would change it. */
export interface Decision {
  readonly application: string
  readonly outcome: Outcome
  readonly policy: { readonly name: string; readonly version: string }
  /** The band of risk; absent where there are none, or it cannot be told. */
  readonly band?: string
  readonly limit: DecisionLimit
  readonly price: DecisionPrice
  /** Of the approval, by the rules that ask for them. */
  readonly conditions: readonly { readonly rule: string; readonly text: string }[]
  /** Who signs; absent where the policy names nobody for so much. */
  readonly authority?: string
  /** What declines first, then what refers, then what speaks for approval. */
  readonly reasons: readonly DecisionReason[]
  /** Names of facts and figures that are missing and could decide. */
  readonly missing: readonly string[]
  /** Ways to approval, each of one change or, where no single one is enough, of two; none where it is approved already. */
  readonly wouldApprove: readonly (readonly NeededChange[])[]
  /** Every rule and step with its truth: the audit trail. */
  readonly trail: readonly DecisionStep[]
}
