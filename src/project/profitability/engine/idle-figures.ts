/**
 * A facility that has ended before the window or begins after it: only what is paid on a day within counts.
 *
 * @module
 */

import type { DefaultTiming } from '../../../model/default-timing.js'
import type { DayNumber } from '../../../money/index.js'
import type { FacilityCommon } from '../types.js'
import type { Accrual } from './accrue.js'
import { feesAndCost, yieldItemsOf } from './fee-income.js'
import type { FacilityFigures } from './figures.js'
import { figuresOf } from './figures-of.js'
import type { PreparedTerms } from './prepare-terms.js'

const NOTHING: Accrual = {
  years: 0,
  countedYears: 0,
  interestBase: 0,
  fundedBase: 0,
  floatingInterest: 0,
  floatingFunding: 0,
  balanceYears: 0,
  averageBalance: 0,
  exposureAtDefault: 0,
  capital: 0,
  lossAtDefault: 0,
}

export function idleFigures(
  facility: FacilityCommon,
  firstDay: DayNumber,
  timing: DefaultTiming,
  terms: PreparedTerms,
): FacilityFigures {
  // What is spread over a life has none of it here.
  const spread = yieldItemsOf(facility, terms) && { fees: 0, transactionCost: 0 }
  const paid = feesAndCost(facility, { firstDay, years: 0, spread }, timing, terms)
  return figuresOf(facility, NOTHING, { interest: 0, funding: 0, liquidity: 0, expectedLoss: 0, ...paid }, terms)
}
