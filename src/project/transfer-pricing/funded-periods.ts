/**
 * The working of a transfer rate: every period with what makes up its value.
 *
 * @module
 */
import { isoDate } from '../../money/index.js'
import { compensatedSum } from '../../numeric/index.js'
import type { PreparedCurve } from './curves.js'
import type { BalanceProfile, FundedPeriod, FundedPeriods, TransferRate } from './types.js'

/** Periods at the whole rate, discounted with liquidity. */
export function periodsOf(profile: BalanceProfile, curve: PreparedCurve, rate: TransferRate): FundedPeriods {
  const { balances, fractions, years, days } = profile
  const { at } = curve.withLiquidity ?? curve.base
  const annualRate = rate.base + rate.liquidity
  const periods = Array.from(balances, (balance, k): FundedPeriod => {
    const left = k + 1 < balances.length ? balances[k + 1]! : 0
    const [fraction, discountFactor] = [fractions[k]!, at(years[k]!)]
    const interest = balance * annualRate * fraction
    const repaid = balance - left
    const presentValue = (interest + repaid) * discountFactor
    return {
      until: isoDate(days[k]!),
      years: years[k]!,
      balance,
      fraction,
      interest,
      repaid,
      discountFactor,
      presentValue,
    }
  })
  const lent = balances[0]!
  const presentValue = compensatedSum(periods.map(period => period.presentValue))
  return { lent, periods, presentValue, gap: presentValue - lent }
}
