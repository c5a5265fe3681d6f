/**
 * What is unusual about a schedule, as values.
 *
 * @module
 */
import type { Instalment, Loan, LoanSchedule } from './types.js'

type Warning = LoanSchedule['warnings'][number]

/** Interest that payments do not cover, repayment before the term, a last instalment unlike the others. */
export function warningsOf({ repayment, grace }: Loan, rows: readonly Instalment[]): readonly Warning[] {
  const warnings: Warning[] = []
  const unpaid = rows.find((row, k) => row.capitalised > 0 && k >= (grace === undefined ? 0 : grace.periods))
  if (unpaid !== undefined) {
    const message = `The payment of instalment ${unpaid.number} does not cover its interest; the rest is capitalised`
    warnings.push({ code: 'INTEREST_CAPITALISED', message })
  }
  const repaid = rows.findIndex(row => row.closing === 0)
  if (repaid < rows.length - 1) {
    warnings.push({ code: 'REPAID_EARLY', message: `Nothing is left to repay after instalment ${repaid + 1}` })
  }
  const last = rows[rows.length - 1]!
  const before = rows[rows.length - 2]
  const isLevel = repayment.kind === 'annuity' && repayment.balloon === undefined
  if (isLevel && repaid === rows.length - 1 && before !== undefined && last.annualRate === before.annualRate) {
    const [closing, level] = [last.payment - last.fees, before.payment - before.fees]
    if (Math.abs(closing - level) > Math.abs(level) / 10) {
      const message = `The last instalment is ${closing}, as roundings of the level payment of ${level} add up`
      warnings.push({ code: 'LAST_INSTALMENT_DIFFERS', message })
    }
  }
  return warnings
}
