/**
 * An application, and what becomes of it.
 *
 * @module
 */
import type { Money } from '../../../money/index.js'
import type { Fact, Facts, NumberCondition, Truth, WordCondition } from '../../../records/core.js'
import type { Outcome } from './policy-types.js'

/** What is asked for, and what is known of who asks. */
export interface Application {
  readonly id: string
  /** Above 0, in the currency of the policy. */
  readonly amount: Money
  /**
   * What the client would pay, as nominal rate of a year: a margin or a fee, like `minimumPrice`; above -1, at most 10. The
   * lender's to say by default.
   */
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
  /** At what is asked: of `facilityProfit` or `relationshipProfit`; within ±1e100. */
  readonly raroc?: number
  /** At which the hurdle is earned: of `minimumPrice`; above -1, at most 10. */
  readonly minimumPrice?: number
  /** The largest amount that each limit allows: what the client affords, loan to value, room under an exposure limit. */
  readonly limits?: readonly { readonly name: string; readonly amount: Money }[]
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
