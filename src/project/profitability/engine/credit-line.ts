/**
 * What a line earns on what is drawn and on what is not.
 *
 * @module
 */

import type { DefaultTiming } from '../../../model/default-timing.js'
import { curveOf } from '../../transfer-pricing/curves.js'
import { transferRateOf } from '../../transfer-pricing/transfer-rate-of.js'
import type { BalanceProfile, TransferRate } from '../../transfer-pricing/types.js'
import type { CreditLine } from '../types.js'
import { accrue } from './accrue.js'
import { creditStake } from './client.js'
import { evenly, feesAndCost, yieldItemsOf } from './fee-income.js'
import type { FacilityFigures } from './figures.js'
import { figuresOf } from './figures-of.js'
import { idleFigures } from './idle-figures.js'
import type { Borrowed } from './money-price.js'
import { floatingOf, netInterest, transferOf } from './money-price.js'
import type { PreparedTerms } from './prepare-terms.js'
import { spanOf } from './span.js'

export function creditLineFigures(
  line: CreditLine,
  currency: string,
  timing: DefaultTiming,
  terms: PreparedTerms,
  path: string,
): FacilityFigures {
  const { rate, months, dayCount = 'actual/360', commitmentFee = 0, conversionFactor, transferRate } = line
  const drawn = line.drawn.minorUnits
  const undrawn = line.limit.minorUnits - drawn
  const stake = creditStake(line, { perBalance: 1, beside: conversionFactor * undrawn }, timing, terms, path)
  const everyMonths = rate.kind === 'floating' ? rate.resetMonths : 1
  const { firstDay, profile, counts } = spanOf(line.from, { months, everyMonths, dayCount }, terms.window, path)
  if (!counts) return idleFigures(line, firstDay, stake.timing, terms)
  const borrowed: Borrowed = { currency, firstDay, rate, transferRate, path }
  const accrual = accrue(profile, drawn, stake, terms, floatingOf(borrowed, terms))
  const locked = transferOf(borrowed, terms, curve => transferRateOf(profile, curve, terms.transferMethod))
  const money = netInterest(borrowed, accrual, locked)
  const spread = evenly(yieldItemsOf(line, terms), (accrual.years * 12) / months)
  const paid = feesAndCost(line, { firstDay, years: accrual.years, spread }, stake.timing, terms)
  return figuresOf(
    line,
    accrual,
    {
      interest: money.interest,
      funding: money.funding,
      liquidity: money.liquidity - reserveRate(line, borrowed, locked, profile, terms) * undrawn * accrual.countedYears,
      fees: paid.fees + commitmentFee * undrawn * accrual.countedYears,
      transactionCost: paid.transactionCost,
      expectedLoss: 0 - line.lossGivenDefault * accrual.lossAtDefault,
      transfer: money.transfer,
    },
    terms,
  )
}

/** The cost of liquid assets for what is not drawn: the curve's, whatever the treasury agreed for what is. */
function reserveRate(
  { liquidityReserve = 0 }: CreditLine,
  { currency, firstDay, transferRate, path }: Borrowed,
  locked: TransferRate,
  profile: BalanceProfile,
  { curves, transferMethod }: PreparedTerms,
): number {
  if (liquidityReserve === 0) return 0
  if (transferRate === undefined) return liquidityReserve * locked.liquidity
  const curve = curveOf(curves, currency, firstDay, `${path}.liquidityReserve`)
  return liquidityReserve * transferRateOf(profile, curve, transferMethod).liquidity
}
