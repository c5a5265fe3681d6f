/**
 * A payment day of construction: uses are paid, first by grants, then by debt and equity as they were committed, and what these do
 * not cover by the owners.
 *
 * @module
 */
import { constructionFees } from '../commitments/funding.js'
import type { Reserve, Run } from './run.js'

export function constructionDay(run: Run, k: number): void {
  const { setting, ledger, operating, commitments } = run
  let need = operating.capex[k]! + interestAndFees(run, k)
  if (k === setting.days.completion) need += fillReserves(run, k)
  ledger.grants[k] = setting.grants[k]!
  const lacking = need - run.unspent - ledger.grants[k]!
  const share = isAbandoned(run, k) ? shareOf(lacking, run, k) : 1
  const equity = share * commitments.funding.equity[k]!
  const balance = draws(run, k, share) + equity - lacking
  const shortfall = Math.max(0, -balance)
  run.unspent = Math.max(0, balance)
  ledger.shortfall[k] = shortfall
  ledger.contributions[k] = equity + shortfall
}

function isAbandoned({ operating, setting }: Run, k: number): boolean {
  return k === operating.last && k < setting.days.count - 1
}

/** Nobody pays in more than what was spent until then: of what was promised for the day, the share that is lacking. */
function shareOf(lacking: number, { loans, commitments }: Run, k: number): number {
  const debt = loans.reduce((sum, loan) => sum + loan.draws[k]! * loan.exchange[k]!, 0)
  const promised = debt + commitments.funding.equity[k]!
  return promised > 0 ? Math.min(1, Math.max(0, lacking / promised)) : 1
}

/** Accrues interest, adds it to the loan where so agreed; returns what is to be paid, fees included. */
function interestAndFees({ loans, setting }: Run, k: number): number {
  let paid = 0
  for (const loan of loans) {
    const { terms, ledger, exchange, commitment } = loan
    const interest = loan.balance * loan.rate[k]!
    const fees = constructionFees(terms, commitment, loan.balance, exchange[k]!, setting.days.months[k]!, k)
    ledger.interest[k] = interest * exchange[k]!
    ledger.fees[k] = fees
    ledger.feesPaid[k] = fees
    paid += fees
    if (terms.capitalises) {
      loan.balance += interest
      ledger.capitalised[k] = ledger.interest[k]!
    } else {
      ledger.interestPaid[k] = ledger.interest[k]!
      paid += ledger.interest[k]!
    }
  }
  return paid
}

function draws({ loans }: Run, k: number, share: number): number {
  let drawn = 0
  for (const loan of loans) {
    const draw = share * loan.draws[k]!
    loan.balance += draw
    loan.ledger.drawn[k] = draw * loan.exchange[k]!
    drawn += loan.ledger.drawn[k]!
  }
  return drawn
}

function fillReserves({ commitments, debtService, operatingCost }: Run, k: number): number {
  const fill = (reserve: Reserve, amount: number): number => {
    reserve.balance = amount
    reserve.ledger.target[k] = amount
    reserve.ledger.funding[k] = amount
    return amount
  }
  const { reserves } = commitments
  return fill(debtService, reserves.debtService) + fill(operatingCost, reserves.operatingCost)
}
