/**
 * Step `debt-service`: fees, interest and principal by rank, arrears first; out of cash, then out of the debt service reserve. What
 * cannot be paid becomes arrears that bear interest at the tranche's rate.
 *
 * @module
 */
import type { Loan, Run } from './run.js'
import { pay, takeFrom } from './run.js'

/** Works out what the day makes due. An abandoned project's loans fall due at once. */
export function accrueDebt(run: Run, k: number): void {
  const { ledger, setting, operating } = run
  const isAbandoned = k >= operating.last && operating.last < setting.days.count - 1
  let due = 0
  let balloons = 0
  for (const loan of run.loans) {
    const { terms, exchange, schedule } = loan
    loan.interest = (loan.balance + loan.unpaidInterest) * loan.rate[k]!
    const runs = k <= terms.last && loan.balance + loan.unpaidInterest > 0
    loan.fees = runs ? (terms.agencyFee * setting.days.months[k]!) / 12 / exchange[k]! : 0
    const open = loan.balance - loan.unpaidPrincipal
    loan.principal = k >= terms.last || isAbandoned ? open : Math.min(schedule[k]!, open)
    const balloon = k === terms.last && !isAbandoned ? Math.min(open, terms.balloon * loan.commitment) : 0
    const row = loan.ledger
    row.interest[k] = loan.interest * exchange[k]!
    row.fees[k] = loan.fees * exchange[k]!
    row.principalDue[k] = loan.principal * exchange[k]!
    row.balloonDue[k] = balloon * exchange[k]!
    due += row.interest[k]! + row.principalDue[k]!
    balloons += row.balloonDue[k]!
  }
  ledger.serviceDue[k] = due
  ledger.regularServiceDue[k] = due - balloons
}

export function payDebtService(run: Run, k: number, due: Float64Array, paid: Float64Array): void {
  let [dueInAll, paidInAll] = [0, 0]
  for (const rank of run.ranks) {
    let ofRank = 0
    for (const loan of rank) {
      const dueToLoan = dueTo(loan) * loan.exchange[k]!
      if (dueToLoan < 0) receive(run, dueToLoan)
      else ofRank += dueToLoan
      dueInAll += dueToLoan
      paidInAll += Math.min(0, dueToLoan)
    }
    const fromCash = pay(run, ofRank)
    const fromReserve = takeFrom(run.debtService, ofRank - fromCash, k)
    const share = ofRank === 0 ? 1 : (fromCash + fromReserve) / ofRank
    for (const loan of rank) settle(loan, dueTo(loan) < 0 ? 1 : share, k)
    paidInAll += fromCash + fromReserve
  }
  due[k] = dueInAll
  paid[k] = paidInAll
  run.ledger.servicePaid[k] = paidInAll
  writeDebt(run, k)
  // Lenders who were not paid may call the loan; what rounding leaves is no default.
  if (run.ledger.arrears[k]! > 1e-9 * Math.abs(dueInAll)) run.ledger.isDefault[k] = 1
}

/** Where a rate is below 0, it is lenders who pay. */
function receive(run: Run, due: number): void {
  run.cash -= due
}

function dueTo(loan: Loan): number {
  return loan.fees + loan.unpaidInterest + loan.interest + loan.unpaidPrincipal + loan.principal
}

/** Fees first, then interest, then principal; of each the oldest. */
function settle(loan: Loan, share: number, k: number): void {
  const { ledger, exchange } = loan
  const interest = loan.unpaidInterest + loan.interest
  const principal = loan.unpaidPrincipal + loan.principal
  let left = share >= 1 ? loan.fees + interest + principal : share * dueTo(loan)
  const fees = share >= 1 ? loan.fees : Math.min(loan.fees, left)
  left -= fees
  const interestPaid = share >= 1 ? interest : Math.min(interest, left)
  const principalPaid = share >= 1 ? principal : Math.min(principal, left - interestPaid)
  loan.unpaidInterest = interest - interestPaid + (loan.fees - fees)
  loan.unpaidPrincipal = principal - principalPaid
  loan.balance -= principalPaid
  ledger.feesPaid[k] = fees * exchange[k]!
  ledger.interestPaid[k] = interestPaid * exchange[k]!
  ledger.principalPaid[k] = ledger.principalPaid[k]! + principalPaid * exchange[k]!
  loan.fees = 0
  loan.interest = 0
  loan.principal = 0
}

/** Writes down what lenders are owed. */
export function writeDebt({ ledger, loans }: Run, k: number): void {
  let balance = 0
  let arrears = 0
  for (const loan of loans) {
    const rate = loan.exchange[k]!
    loan.ledger.balance[k] = loan.balance * rate
    loan.ledger.arrears[k] = (loan.unpaidInterest + loan.unpaidPrincipal) * rate
    balance += loan.ledger.balance[k]!
    arrears += loan.ledger.arrears[k]!
  }
  ledger.balance[k] = balance
  ledger.arrears[k] = arrears
}
