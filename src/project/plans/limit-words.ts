/**
 * What a broken limit means, in the words of a banker and in amounts rather than minor units.
 *
 * @module
 */
import { amountText } from '../../money/index.js'
import type { LimitCheck } from '../affordability/index.js'

/** An amount of a currency: `12345.60 EUR`. */
export function amountWords(minorUnits: number, currency: string): string {
  return `${amountText({ currency, minorUnits })} ${currency}`
}

/** `12.34 %`. */
export function percentWords(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}

/** Why a limit breaks, and by how much. */
export function brokenLimitWords(check: LimitCheck, currency: string): string {
  const { limit, used, most, period, rates, reason } = check
  if (limit === 'lastDueBy') return reason
  const [is, allowed, above] = [used, Math.max(0, most), used - most].map(amount => amountWords(amount, currency))
  if (period === undefined) {
    return most < 0
      ? `${RULES[limit]}: what the client owes already breaks it by ${amountWords(-most, currency)}, before the loan of ${is}`
      : `${RULES[limit]}: the loan of ${is} is ${above} above the ${allowed} that it leaves`
  }
  const when = `from ${period.from} to ${period.to}${rates === 'stressed' ? ' at stressed rates' : ''}`
  return most < 0
    ? `${RULES[limit]}: ${when} it is broken by ${amountWords(-most, currency)} before the debt service of ${is}`
    : `${RULES[limit]}: debt service of ${is} ${when} is ${above} above the ${allowed} that it leaves`
}

const RULES: Readonly<Record<Exclude<LimitCheck['limit'], 'lastDueBy'>, string>> = {
  debtServiceToIncome: 'Debt service to income',
  debtToIncome: 'Debt to income',
  residualIncome: 'Residual income',
  cashFlowCover: 'Cash flow cover',
  loanToValue: 'Loan to value',
  amount: 'The largest loan',
}
