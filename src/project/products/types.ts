/**
 * A lender's products as data: for whom, on which terms, and how well one fits.
 *
 * @module
 */
import type { Language } from '../../labels/words.js'
import type { RulePack } from '../../model/index.js'
import type { Money } from '../../money/index.js'
import type { Condition, ConditionTextOptions, PartialScore, ScoredPart, Truth } from '../../records/core.js'
import type { Repayment } from '../loans/types.js'
import type { PriceKind } from '../pricing/types.js'
import type { Facility } from '../profitability/types.js'

/** One thing in every language of `labels`. */
export type ProductText = Readonly<Record<Language, string>>

/** Something a lender offers. */
export interface Product {
  readonly name: ProductText
  /** What it is for. */
  readonly purpose: ProductText
  /** What a client has once it is granted. */
  readonly facility: Facility['kind']
  /** Who may have it; `{ all: [] }` for everybody. At most 19 deep: what `terms` say of a request is asked beside it. */
  readonly eligibility: Condition
  /** What makes it fit well or badly; at least one, each of another fact. */
  readonly fit: readonly FitCriterion[]
  readonly terms: ProductTerms
}

/** One part of the fit. */
export interface FitCriterion {
  readonly fact: string
  /** > 0; criteria are weighed against each other. */
  readonly weight: number
  readonly desirability: Desirability
}

/** What a fact is worth, from 0 to 1. */
export type Desirability =
  /** A number: 0 at its worst, 1 at its best, on a line between, no more beyond. */
  | { readonly kind: 'linear'; readonly worst: number; readonly best: number }
  /** A word or several: 1 where one of them is among these, else 0. */
  | { readonly kind: 'words'; readonly best: readonly string[] }
  /** Yes or no: 1 where it is this. */
  | { readonly kind: 'yes-no'; readonly best: boolean }

/**
 * On which terms. Of a client that asks for something, the facts `amount` (in units of the currency), `currency`, `tenorMonths`
 * and `repayment` are held against them; what is not known of a request hinders nothing.
 */
export interface ProductTerms {
  /** From the least to the most, in one currency. */
  readonly amount?: { readonly least: Money; readonly most: Money }
  /** Months from the least to the most; whole, > 0. */
  readonly tenorMonths?: { readonly least: number; readonly most: number }
  readonly repayment?: readonly Repayment['kind'][]
  /** What is usually asked as security. */
  readonly security?: readonly ProductText[]
  /** What is usually asked as price; at least one. What a client has to pay is for `minimumPrice` to say. */
  readonly price: readonly PriceGuidance[]
}

/** Where prices usually lie. */
export interface PriceGuidance {
  readonly kind: PriceKind
  /** Margins and annual fees as nominal rates of a year, fees up front as share of the amount; >= 0. */
  readonly least: number
  readonly most: number
}

/** Products by what programs call them, and what people call the facts they read. */
export interface ProductRules {
  readonly products: Readonly<Record<string, Product>>
  /** Every fact that a product reads, by name. */
  readonly facts: Readonly<Record<string, ProductText>>
}

/** One edition of a lender's products, with the days it is in force. */
export type ProductCatalogue = RulePack<ProductRules>

/** One part of a fit, and what it says. */
export interface FitPart extends ScoredPart {
  /** In plain words: what is known, and where it lies. */
  readonly reason: string
}

/** How well a product fits: 0 not at all, 1 as well as any client. */
export interface FitScore extends PartialScore {
  /** By fact, in the order of the product. */
  readonly parts: readonly FitPart[]
}

/** Whether a client may have a product, and how well it fits. */
export interface ProductFit {
  /** By eligibility and terms together. */
  readonly eligible: Truth
  /** What decides that, in plain words. */
  readonly reasons: readonly string[]
  /** Facts that would decide it. */
  readonly missing: readonly string[]
  readonly fit: FitScore
}

/** What a recommendation asks for. */
export interface RecommendOptions extends ConditionTextOptions {
  /** The fit from which a product suits, within [0, 1]; 0.5 by default. */
  readonly leastFit?: number
}

/** One product of a catalogue for one client. */
export interface ProductRecommendation extends ProductFit {
  /** What programs call it. */
  readonly product: string
  /** What people call it. */
  readonly name: string
  /** From 1. */
  readonly rank: number
  /** Eligible and fitting, however missing facts turn out: `'yes'`; neither to be told yet: `'unknown'`. */
  readonly suits: Truth
  /** The fit in plain words. */
  readonly fitText: string
  /** What to ask: facts that would decide eligibility, then those missing of the fit, the weightiest first. */
  readonly toKnow: readonly string[]
  /** What would have to be known or to change for the client to be eligible; absent where it is. */
  readonly remaining?: Condition
  /** The same in plain words. */
  readonly remainingText?: string
  /** Facts known that keep the fit below 1, the one that costs most first. */
  readonly toImprove: readonly string[]
}

/** A catalogue held against one client. */
export interface ProductRecommendations {
  /** Of the catalogue. */
  readonly name: string
  readonly from: string
  /** All products, the best first. */
  readonly products: readonly ProductRecommendation[]
  /** Facts given that no product reads: perhaps misspelt. */
  readonly unread: readonly string[]
}
