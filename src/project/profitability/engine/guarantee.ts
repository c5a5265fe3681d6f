/**
 * What a promise to pay for the client earns: no money is lent, so that there is nothing to fund.
 *
 * @module
 */

import type { DefaultTiming } from '../../../model/default-timing.js'
import type { GuaranteeIssued } from '../types.js'
import { accrue } from './accrue.js'
import { creditStake } from './client.js'
import { evenly, feesAndCost, yieldItemsOf } from './fee-income.js'
import type { FacilityFigures } from './figures.js'
import { figuresOf } from './figures-of.js'
import { idleFigures } from './idle-figures.js'
import type { PreparedTerms } from './prepare-terms.js'
import { spanOf } from './span.js'

export function guaranteeFigures(
  guarantee: GuaranteeIssued,
  timing: DefaultTiming,
  terms: PreparedTerms,
  path: string,
): FacilityFigures {
  const { amount, months, annualFee, conversionFactor = 1 } = guarantee
  const stake = creditStake(guarantee, { perBalance: conversionFactor, beside: 0 }, timing, terms, path)
  // Where lines are weighed by survival they are weighed month by month.
  const everyMonths = terms.lines === 'expected' ? 1 : months
  const term = { months, everyMonths, dayCount: '30E/360' } as const
  const { firstDay, profile, counts } = spanOf(guarantee.from, term, terms.window, path)
  if (!counts) return idleFigures(guarantee, firstDay, stake.timing, terms)
  const accrual = accrue(profile, amount.minorUnits, stake, terms)
  const spread = evenly(yieldItemsOf(guarantee, terms), (accrual.years * 12) / months)
  const paid = feesAndCost(guarantee, { firstDay, years: accrual.years, spread }, stake.timing, terms)
  return figuresOf(
    guarantee,
    { ...accrual, interestBase: 0 },
    {
      interest: 0,
      funding: 0,
      liquidity: 0,
      fees: paid.fees + annualFee * accrual.balanceYears,
      transactionCost: paid.transactionCost,
      expectedLoss: 0 - guarantee.lossGivenDefault * accrual.lossAtDefault,
    },
    terms,
  )
}
