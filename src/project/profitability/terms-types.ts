/**
 * The terms on which a lender counts what a relationship earns.
 *
 * @module
 */
import type { DateInput } from '../../money/index.js'
import type { TransferCurve, TransferMethod } from '../transfer-pricing/types.js'

/** On which terms a lender counts what a relationship earns. */
export interface ProfitTerms {
  /** First day that counts. */
  readonly from: DateInput
  /** How long; whole, 1 to 1200, 12 by default. */
  readonly months?: number
  /** Of each currency the latest quoted by a facility's first day is its own; at least one where nothing is agreed. */
  readonly curves: readonly TransferCurve[]
  /** `'par'` by default. */
  readonly transferMethod?: TransferMethod
  readonly capital: CapitalTerms
  /** Nominal rate of a year that capital must earn after tax; the charge of economic profit. */
  readonly annualHurdleRate: number
  /** Of profit, within [0, 1); losses save tax, as a lender with other profit has it. */
  readonly taxRate: number
  /** When fees that are part of the yield count: as paid, or over the life by the effective interest rate. */
  readonly feeView: 'cash' | 'effective-interest'
  /**
   * `'contractual'`: income and cost as agreed, and expected loss beside them, as RAROC of a year is usually told; `'expected'`:
   * only while the client has not defaulted.
   */
  readonly lines: 'contractual' | 'expected'
}

/** Which capital counts, and how it takes part in funding. */
export interface CapitalTerms {
  /** `'regulatory'`: risk weight × exposure × `ratio`. */
  readonly basis: { readonly kind: 'regulatory'; readonly ratio: number } | { readonly kind: 'economic' }
  /**
   * `'whole-loan'`: the loan is funded whole at the transfer rate and capital is placed at `annualReturn`; `'less-capital'`: capital
   * funds its part of the loan, which saves its transfer rate, and earns `annualReturn` beside it (as a rule 0).
   */
  readonly funding: 'whole-loan' | 'less-capital'
  /** Nominal rate of a year. */
  readonly annualReturn: number
}
