/**
 * How what is left is repaid after principal was prepaid or the rate changed.
 *
 * @module
 */
import { roundedProduct } from '../../../money/index.js'
import { levelPayment } from '../level-payment.js'
import { readAmount } from '../read-amount.js'
import { paymentInMinorUnits } from '../repayment/payment.js'
import type { Beginning, Plan } from '../repayment/plan.js'
import { growthsOf } from '../repayment/plan.js'
import { planOf } from '../repayment/plan-of.js'
import type { Instalment, Repayment } from '../types.js'
import type { PrepaymentEffect } from './types.js'

/** A shape for the instalments that rows stood for. */
export function replannedShape(
  repayment: Repayment,
  rows: readonly Instalment[],
  effect: PrepaymentEffect,
  currency: string,
): (beginning: Beginning) => Plan {
  if (effect === 'shorter') return () => asBefore(repayment, rows)
  switch (repayment.kind) {
    case 'annuity':
    case 'equal-principal':
      return beginning =>
        planOf(withinBalance(repayment, beginning, currency), { currency, count: () => rows.length }, PATH)(beginning)
    case 'bullet':
      return () => ({ principalOf: () => 0 })
    case 'step':
    case 'sculpted':
      return beginning => paymentsInProportion(rows, beginning)
    case 'custom':
      return beginning => principalInProportion(rows, beginning)
  }
}

const PATH = 'loan.repayment'

/** Payments, or parts of principal, as they were, for as long as they are needed. */
function asBefore({ kind }: Repayment, rows: readonly Instalment[]): Plan {
  const byPayment = kind === 'annuity' || kind === 'step' || kind === 'sculpted'
  return {
    principalOf: (k, opening, interest) =>
      Math.min(opening, byPayment ? serviceOf(rows[k]!) - interest : rows[k]!.principal),
  }
}

/** Interest and principal of an instalment, without what was collected before it. */
function serviceOf({ interest, capitalised, principal }: Instalment): number {
  return interest - capitalised + principal
}

/** A balloon is no more than what is left of the loan. */
function withinBalance(repayment: Repayment, { balance }: Beginning, currency: string): Repayment {
  if (!('balloon' in repayment) || repayment.balloon === undefined) return repayment
  const minorUnits = readAmount(repayment.balloon, currency, 0, `${PATH}.balloon`)
  return { ...repayment, balloon: { currency, minorUnits: Math.min(minorUnits, balance) } }
}

/** Payments keep their proportions to each other: of steps, or of cash flow. */
function paymentsInProportion(rows: readonly Instalment[], beginning: Beginning): Plan {
  const { balance, first, rounding } = beginning
  const weights = rows.map(row => Math.max(0, serviceOf(row)))
  const growths = growthsOf(beginning, first)
  const solved = levelPayment({ balance, balloon: 0, growths, weights: weights.slice(first) })
  // Where nothing was to be paid before the last day, nothing is.
  const unit = Number.isFinite(solved) ? solved : 0
  return {
    principalOf: (k, opening, interest) =>
      Math.min(opening, paymentInMinorUnits(unit * weights[k]!, rounding) - interest),
  }
}

/** Sums of principal so far are rounded, so that all of them add up to the balance. */
function principalInProportion(rows: readonly Instalment[], { balance, first, rounding }: Beginning): Plan {
  const whole = rows.reduce((sum, { principal }) => sum + principal, 0)
  // Where all principal had fallen due before, it is due on the last day.
  if (whole === 0) return { principalOf: () => 0 }
  let [before, repaid] = [0, 0]
  for (const { principal } of rows.slice(0, first)) before += principal
  return {
    principalOf(k) {
      before += rows[k]!.principal
      const part = roundedProduct([balance, before], whole, rounding, PATH) - repaid
      repaid += part
      return part
    },
  }
}
