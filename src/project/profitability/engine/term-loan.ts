/**
 * What a loan drawn on its first day earns within the window.
 *
 * @module
 */

import type { DefaultTiming } from '../../../model/default-timing.js'
import { dayNumber } from '../../../money/index.js'
import { regularProfile, scheduleProfile } from '../../transfer-pricing/profile.js'
import { transferRateOf } from '../../transfer-pricing/transfer-rate-of.js'
import type { BalanceProfile } from '../../transfer-pricing/types.js'
import type { TermLoan } from '../types.js'
import { accrue } from './accrue.js'
import { creditStake } from './client.js'
import { feesAndCost, yieldItemsOf } from './fee-income.js'
import type { FacilityFigures } from './figures.js'
import { figuresOf } from './figures-of.js'
import { idleFigures } from './idle-figures.js'
import type { Borrowed } from './money-price.js'
import { firstRate, floatingOf, netInterest, transferOf } from './money-price.js'
import type { PreparedTerms } from './prepare-terms.js'
import { liesWithin } from './span.js'
import { yieldSpread } from './yield-spread.js'

export function termLoanFigures(
  loan: TermLoan,
  currency: string,
  timing: DefaultTiming,
  terms: PreparedTerms,
  path: string,
): FacilityFigures {
  const { balance, rate, transferRate } = loan
  const firstDay = dayNumber(balance.kind === 'regular' ? balance.from : balance.schedule.from)
  const borrowed: Borrowed = { currency, firstDay, rate, transferRate, path }
  const stake = creditStake(loan, { perBalance: 1, beside: 0 }, timing, terms, path)
  const profile = profileOf(loan, borrowed, terms)
  if (!liesWithin(profile, terms.window)) return idleFigures(loan, firstDay, stake.timing, terms)
  const accrual = accrue(profile, 1, stake, terms, floatingOf(borrowed, terms))
  const locked = transferOf(borrowed, terms, curve => transferRateOf(profile, curve, terms.transferMethod))
  const items = yieldItemsOf(loan, terms)
  const spread = items && yieldSpread(items, profile, firstRate(borrowed, terms), stake.timing, terms, path)
  const { interest, funding, liquidity, transfer } = netInterest(borrowed, accrual, locked)
  const { fees, transactionCost } = feesAndCost(loan, { firstDay, years: accrual.years, spread }, stake.timing, terms)
  return figuresOf(
    loan,
    accrual,
    {
      interest,
      funding,
      liquidity,
      fees,
      transactionCost,
      transfer,
      expectedLoss: 0 - loan.lossGivenDefault * accrual.lossAtDefault,
    },
    terms,
  )
}

/** Level payments alone ask for a rate to be split by. */
function profileOf(
  { balance, dayCount = '30E/360' }: TermLoan,
  borrowed: Borrowed,
  terms: PreparedTerms,
): BalanceProfile {
  const { path } = borrowed
  if (balance.kind === 'schedule') return scheduleProfile(balance.schedule, dayCount, path)
  const rate = balance.repayment === 'annuity' ? firstRate(borrowed, terms) : 0
  return regularProfile(balance, rate, dayCount, path)
}
