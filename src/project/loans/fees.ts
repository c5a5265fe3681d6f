/**
 * What does a borrower pay beside interest, and when?
 *
 * - up-front: a share of the principal or an amount, on the day of drawing; deducted from what is paid out, or paid beside it
 * - commitment: annual rate × undrawn × days / basis of each period of interest, rounded once a period
 * - agency: an amount with every instalment, or with the first instalment on or after each anniversary of the drawing
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { DayNumber, RoundingMode } from '../../money/index.js'
import { agencyFees } from './fees/agency.js'
import { commitmentFees } from './fees/commitment.js'
import { upFrontFee } from './fees/up-front.js'
import type { InterestPeriod, LoanFee } from './types.js'

/** What fees follow from. */
export interface FeeTerms {
  readonly currency: string
  /** Minor units. */
  readonly principal: number
  readonly from: DayNumber
  readonly periods: readonly InterestPeriod[]
  readonly rounding: RoundingMode
}

/** Fees of a loan, in minor units. */
export interface LoanFees {
  /** Paid on the day of drawing, deducted or not. */
  readonly upFront: number
  /** Of these, what is kept from the amount paid out. */
  readonly deducted: number
  /** One per instalment. */
  readonly byInstalment: Float64Array
}

const KNOWN = {
  'up-front': ['kind', 'of', 'paid'],
  commitment: ['kind', 'annualRate', 'undrawn'],
  agency: ['kind', 'amount', 'every'],
} as const

/**
 * All fees of a loan.
 *
 * @throws ClienteleError naming the fee: `OUT_OF_RANGE` for a negative fee or deductions that leave nothing to pay out,
 * `MIXED_CURRENCIES`, `UNKNOWN_OPTION`, `EMPTY_INPUT` for a commitment without amounts.
 */
export function feesOf(fees: readonly LoanFee[] | undefined, terms: FeeTerms, path = 'loan.fees'): LoanFees {
  const byInstalment = new Float64Array(terms.periods.length)
  let [upFront, deducted] = [0, 0]
  for (const [i, fee] of Array.from(fees === undefined ? [] : expectList(fees, path)).entries()) {
    const at = `${path}[${i}]`
    const kind = expectOneOf(expectObject(fee, at)['kind'], ['up-front', 'commitment', 'agency'], `${at}.kind`)
    expectKnownKeys(fees![i]!, KNOWN[kind], at)
    const given = fees![i]!
    if (given.kind === 'up-front') {
      const amount = upFrontFee(given, terms, at)
      upFront = expectInteger(upFront + amount, at)
      if (given.paid !== 'separately') deducted += amount
    } else {
      const amounts = given.kind === 'agency' ? agencyFees(given, terms, at) : commitmentFees(given, terms, at)
      for (const [k, amount] of amounts.entries()) byInstalment[k] = expectInteger(byInstalment[k]! + amount, at)
    }
  }
  if (deducted > 0 && deducted >= terms.principal) {
    reject('OUT_OF_RANGE', path, `deductions below the principal, ${terms.principal} minor units`, deducted)
  }
  return { upFront, deducted, byInstalment }
}
