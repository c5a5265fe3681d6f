/**
 * The balance of a loan from its drawing to its last due day, in whole minor units.
 *
 *   closing = opening + capitalised - principal
 *   paid    = interest - capitalised - deferred + principal
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { interestOf } from './interest.js'
import type { Plan } from './repayment/plan.js'
import type { LoanTerms } from './terms.js'

/** Columns of the schedule, fees aside. */
export interface Amortisation {
  readonly opening: Float64Array
  readonly interest: Float64Array
  readonly capitalised: Float64Array
  readonly deferred: Float64Array
  readonly principal: Float64Array
  readonly coverage?: number
}

/** Instalment by instalment; the last repays whatever is left. */
export function amortise(terms: LoanTerms): Amortisation {
  const { periods, rates, grace, rounding, principal: drawn } = terms
  const count = periods.length
  const columns = {
    opening: new Float64Array(count),
    interest: new Float64Array(count),
    capitalised: new Float64Array(count),
    deferred: new Float64Array(count),
    principal: new Float64Array(count),
  }
  let plan: Plan | undefined
  let balance = drawn
  let collected = 0
  for (let k = 0; k < count; k++) {
    const interest = interestOf(balance, rates[k]!, periods[k]!, rounding)
    columns.opening[k] = balance
    columns.interest[k] = interest
    if (k < grace.periods) {
      if (grace.interest === 'capitalised') columns.capitalised[k] = interest
      if (grace.interest === 'deferred') columns.deferred[k] = interest
      collected += columns.deferred[k]!
    } else {
      plan ??= terms.plan({ balance, first: k, periods, rates, rounding })
      if (k === grace.periods) columns.deferred[k] = 0 - collected
      if (k === count - 1) plan.checkLast?.(balance, interest)
      const due = k === count - 1 ? balance : plan.principalOf(k, balance, interest)
      columns.principal[k] = Math.max(0, due)
      columns.capitalised[k] = Math.max(0, -due)
    }
    balance += columns.capitalised[k]! - columns.principal[k]!
    if (balance > Number.MAX_SAFE_INTEGER) reject('OUT_OF_RANGE', 'loan.rate', 'a balance of safe integers', balance)
  }
  return plan?.coverage === undefined ? columns : { ...columns, coverage: plan.coverage }
}
