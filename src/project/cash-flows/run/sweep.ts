/**
 * Step `sweep`: lenders are repaid early out of cash that would be distributed.
 *
 * @module
 */
import type { Loan, Run } from './run.js'
import { pay } from './run.js'

export function sweep(run: Run, k: number, due: Float64Array, paid: Float64Array): void {
  const { sweep: terms, minimumCash = 0 } = run.setting.financing
  const { ledger } = run
  if (terms === undefined || run.lockUp.lasts || k < run.setting.days.completion) return
  const { regularServiceDue, cfads } = ledger
  const covered = terms.belowDscr !== undefined && !(cfads[k]! < terms.belowDscr * regularServiceDue[k]!)
  if (covered) return
  let owed = 0
  for (const loan of run.loans) owed += openValue(loan, k)
  due[k] = Math.min(owed, terms.share * Math.max(0, run.cash - minimumCash))
  paid[k] = pay(run, due[k]!)
  if (paid[k] === 0) return
  for (const loan of run.loans)
    repayEarly(loan, paid[k]! * (openValue(loan, k) / owed), terms.applied ?? 'last-first', k)
  ledger.balance[k] = ledger.balance[k]! - paid[k]!
}

/** What is not due yet. */
function openValue(loan: Loan, k: number): number {
  return openOf(loan) * loan.exchange[k]!
}

function openOf(loan: Loan): number {
  return loan.balance - loan.unpaidPrincipal - loan.principal
}

function repayEarly(loan: Loan, value: number, applied: 'last-first' | 'pro-rata', k: number): void {
  const { schedule, terms, ledger, exchange } = loan
  const amount = value / exchange[k]!
  const open = openOf(loan)
  const left = open === 0 ? 0 : (open - amount) / open
  loan.balance -= amount
  ledger.swept[k] = value
  ledger.principalPaid[k] = ledger.principalPaid[k]! + value
  ledger.balance[k] = loan.balance * exchange[k]!
  if (applied === 'pro-rata') for (let j = k + 1; j <= terms.last; j++) schedule[j] = schedule[j]! * left
  else shorten(schedule, terms.last, k, amount)
}

function shorten(schedule: Float64Array, last: number, k: number, amount: number): void {
  let left = amount
  for (let j = last; j > k && left > 0; j--) {
    const taken = Math.min(schedule[j]!, left)
    schedule[j] = schedule[j]! - taken
    left -= taken
  }
}
