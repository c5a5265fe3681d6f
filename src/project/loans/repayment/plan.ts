/**
 * What a shape of repayment must know, and what it says.
 *
 * @module
 */
import type { RoundingMode } from '../../../money/index.js'
import { growthOf } from '../interest.js'
import type { InterestPeriod } from '../types.js'

/** Where repayment begins: after grace, with what grace has left. */
export interface Beginning {
  /** Minor units, > 0. */
  readonly balance: number
  /** The first instalment that repays, from 0. */
  readonly first: number
  /** All periods of the loan, and their nominal annual rates. */
  readonly periods: readonly InterestPeriod[]
  readonly rates: readonly number[]
  readonly rounding: RoundingMode
}

/**
 * A shape at work: the principal that instalment k repays of its opening balance, given its rounded interest. Below 0 the payment
 * does not cover interest, and what lacks is capitalised; more than the balance is the balance. The last instalment is not asked.
 */
export interface Plan {
  readonly principalOf: (k: number, opening: number, interest: number) => number
  /** Refuses a last instalment that the shape does not allow. */
  readonly checkLast?: (opening: number, interest: number) => void
  /** Cash flow over debt service, of sculpted loans. */
  readonly coverage?: number
}

/** Interest on one unit of balance, for the periods from one on. */
export function growthsOf({ periods, rates }: Beginning, from: number): readonly number[] {
  const growths: number[] = []
  for (let k = from; k < periods.length; k++) growths.push(growthOf(rates[k]!, periods[k]!))
  return growths
}
