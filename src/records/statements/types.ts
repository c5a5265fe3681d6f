/**
 * What may be wrong within a statement, or between one and the one before, as data.
 *
 * @module
 */
import type { StatementAmount } from './amounts.js'

/** A rule of accounts; each is said in docs/statements.md. */
export type StatementRule =
  | 'assets-are-liabilities-and-equity'
  | 'gross-profit-is-sales-less-cost'
  | 'net-income-is-profit-less-tax'
  | 'ebit-is-profit-and-interest'
  | 'cash-flows-add-up'
  | 'cash-changes-by-its-flow'
  | 'earnings-are-kept-or-paid'
  | 'parts-are-within-the-whole'
  | 'amount-is-not-negative'
  | 'year-is-like-the-year-before'

/** One term of what does not fit: an amount of this statement, or of the one before. */
export interface StatementTerm {
  readonly field: StatementAmount
  /** Whether it is of the statement before. */
  readonly of: 'statement' | 'before'
  readonly value: number
}

/** What one amount would have to be for all to fit, where that looks like a slip of the pen; never applied here. */
export interface StatementRepair extends StatementTerm {
  /**
   * `'swap-sign'`; `'multiply'` by a power of ten (a slip of the unit); `'swap-digits'` next to each other; `'include'` an
   * amount that was left out of a total.
   */
  readonly repair: 'swap-sign' | 'multiply' | 'swap-digits' | 'include'
  /** What it would be then. */
  readonly to: number
  /** What to multiply by. */
  readonly factor?: number
  /** The same in a sentence. */
  readonly says: string
}

/** A rule that a statement breaks. */
export interface StatementFault {
  readonly rule: StatementRule
  /** `'always'` by definition, or `'mostly'`: accounts that are right may break it for a reason of their own. */
  readonly holds: 'always' | 'mostly'
  /** What the rule is about, the amount that should follow from the others first. */
  readonly terms: readonly StatementTerm[]
  /** What the first amount should be, by the others: exactly, or at most, or at least. */
  readonly expected: number
  /** How far it is off; > tolerance. */
  readonly difference: number
  /** What rounding explains, in the unit of the statement. */
  readonly tolerance: number
  /** The same in a sentence. */
  readonly says: string
  /** Slips that would explain it; none where none would. */
  readonly repairs: readonly StatementRepair[]
}
