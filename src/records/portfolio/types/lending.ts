/**
 * Records of products, facilities, covenants, covenantTests, collaterals, instalments, payments.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { DateInput } from '../../../money/core.js'
import type { RecordHead } from './record.js'

/** What the lender offers. */
export interface Product extends RecordHead {
  /** Key of the product. */
  readonly id: string
  /** Name. */
  readonly name: string
  /** What it is. */
  readonly kind?: 'credit' | 'deposit' | 'guarantee' | 'payments' | 'advice' | 'other'
  /** What it is for. */
  readonly tags?: readonly string[]
}

/** A loan, line, guarantee or lease that was agreed or is proposed. */
export interface Facility extends RecordHead {
  /** Key of the facility. */
  readonly id: string
  /** The borrower; id of one of `clients`. */
  readonly client: string
  /** The project it pays for; id of one of `projects`. */
  readonly project?: string
  /** The product; id of one of `products`. */
  readonly product?: string
  /** What it is. */
  readonly kind: 'term-loan' | 'revolving' | 'guarantee' | 'letter-of-credit' | 'lease' | 'bond'
  /** Where it stands. */
  readonly status: 'proposed' | 'active' | 'repaid' | 'refinanced' | 'cancelled' | 'defaulted' | 'written-off'
  /** Of all amounts. */
  readonly currency: string
  /** What may be drawn, or was lent; currency, >= 0. */
  readonly limit: number
  /** What is owed, or is guaranteed; currency, >= 0. */
  readonly outstanding?: number
  /** First day of the agreement. */
  readonly signedOn: DateInput
  /** Last day on which anything may be owed. */
  readonly maturity?: DateInput
  /** Repaid, refinanced, cancelled or written off. */
  readonly endedOn?: DateInput
  /** Interest a year, margin included; per year, > -1. */
  readonly annualRate?: number
  /** Interest a year above what the lender pays for its money; per year. */
  readonly margin?: number
  /** Whether the rate moves. */
  readonly rateKind?: 'fixed' | 'floating'
  /** Fee at signing, of the limit; share, >= 0, <= 1. */
  readonly upfrontFee?: number
  /** Fee a year on what is not drawn; per year, >= 0, <= 1. */
  readonly commitmentFee?: number
  /** How it is repaid. */
  readonly repayment?: 'annuity' | 'equal-principal' | 'bullet' | 'sculpted' | 'on-demand'
  /** Months between payments; months, whole, >= 1, <= 12. */
  readonly paymentMonths?: number
  /** Rank in the order of payment. */
  readonly seniority?: 'senior' | 'mezzanine' | 'subordinated'
  /** Days past due now; days, whole, >= 0. */
  readonly daysPastDue?: number
  /** Part that would be lost in default, as the lender estimates; share, >= 0, <= 1. */
  readonly lossGivenDefault?: number
}

/** A figure that a borrower has promised to keep. */
export interface Covenant extends RecordHead {
  /** Key of the covenant. */
  readonly id: string
  /** The facility; id of one of `facilities`. */
  readonly facility: string
  /** The figure: dscr, llcr, gearing, interest-cover .... */
  readonly measure: string
  /** Which side is kept. */
  readonly is: 'at-least' | 'at-most'
  /** The value not to cross; as the measure. */
  readonly threshold: number
  /** Months between tests; months, whole, >= 1, <= 24. */
  readonly testMonths?: number
}

/** What a covenant was tested at. */
export interface CovenantTest extends RecordHead {
  /** The covenant; id of one of `covenants`. */
  readonly covenant: string
  /** Day of the test. */
  readonly date: DateInput
  /** The figure; as the measure. */
  readonly value: number
  /** Whether the lender forgave a breach. */
  readonly waived?: boolean
}

/** What secures a facility. */
export interface Collateral extends RecordHead {
  /** Key of the collateral. */
  readonly id: string
  /** The facility; id of one of `facilities`. */
  readonly facility: string
  /** What it is. */
  readonly kind:
    | 'real-estate'
    | 'equipment'
    | 'receivables'
    | 'cash'
    | 'securities'
    | 'shares'
    | 'guarantee'
    | 'concession'
    | 'other'
  /** Who guarantees, where it is a client; id of one of `clients`. */
  readonly guarantor?: string
  /** What it would bring today; currency, >= 0. */
  readonly value: number
  /** Of the value. */
  readonly currency: string
  /** Day of the valuation. */
  readonly valuedOn?: DateInput
  /** Part of the value not to count on; share, >= 0, <= 1. */
  readonly haircut?: number
  /** Rank of the lender in it; 1 is first; rank, whole, >= 1. */
  readonly rank?: number
}

/** What is to be paid on a facility by a day. */
export interface ScheduledInstalment extends RecordHead {
  /** The facility; id of one of `facilities`. */
  readonly facility: string
  /** Last day on which it may be paid. */
  readonly due: DateInput
  /** Principal and interest; currency, >= 0. */
  readonly amount: number
  /** Of this principal; currency, >= 0. */
  readonly principal?: number
  /** Of this interest; currency, >= 0. */
  readonly interest?: number
}

/** What was paid on a facility. */
export interface FacilityPayment extends RecordHead {
  /** Key of the payment. */
  readonly id?: string
  /** The facility; id of one of `facilities`. */
  readonly facility: string
  /** Day on which it came. */
  readonly date: DateInput
  /** What came; currency, >= 0. */
  readonly amount: number
  /** Of the amount; of the facility where it is not said. */
  readonly currency?: string
}
