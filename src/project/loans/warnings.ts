/**
 * What is unusual about a schedule, as values.
 *
 * @module
 */
import { moneyFromJson } from '../../money/index.js'
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
  const rounded = levelsOf(repayment, rows.slice(grace === undefined ? 0 : grace.periods))
  if (rounded !== undefined && repaid === rows.length - 1) {
    const [level, closing] = rounded
    if (Math.abs(closing - level) > Math.abs(level) / 10) {
      const what = repayment.kind === 'annuity' ? 'payment' : 'principal'
      const message = `The last ${what} is ${closing}, as roundings of the level ${what} of ${level} add up`
      warnings.push({ code: 'LAST_INSTALMENT_DIFFERS', message })
    }
  }
  return warnings
}

/**
 * The level amount and that of the last instalment, which would be equal but for rounding: without a balloon, fees, and what was
 * collected while grace lasted.
 */
function levelsOf(
  repayment: Loan['repayment'],
  repaying: readonly Instalment[],
): readonly [number, number] | undefined {
  const [before, last] = repaying.slice(-2)
  if (before === undefined || last === undefined) return undefined
  if (repayment.kind !== 'annuity' && repayment.kind !== 'equal-principal') return undefined
  if (repayment.kind === 'annuity' && before.annualRate !== last.annualRate) return undefined
  const levelOf = ({ interest, capitalised, principal }: Instalment): number =>
    repayment.kind === 'annuity' ? interest - capitalised + principal : principal
  const { balloon } = repayment
  const left = balloon === undefined ? 0 : moneyFromJson(balloon, 'loan.repayment.balloon').minorUnits
  return [levelOf(before), levelOf(last) - left]
}
