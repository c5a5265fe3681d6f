/**
 * From what a facility earns and costs before tax to all lines of its profit.
 *
 * @module
 */
import type { TransferRate } from '../../transfer-pricing/types.js'
import type { FacilityCommon } from '../types.js'
import type { Accrual } from './accrue.js'
import type { FeesAndCost } from './fee-income.js'
import type { FacilityFigures } from './figures.js'
import { operatingCostOf } from './operating-cost.js'
import type { PreparedTerms } from './prepare-terms.js'

/** Lines that differ by kind of facility; minor units with the signs of a statement. */
export interface Earned extends FeesAndCost {
  readonly interest: number
  readonly funding: number
  readonly liquidity: number
  readonly expectedLoss: number
  readonly transfer?: TransferRate | undefined
}

/** All lines. Losses save tax. */
export function figuresOf(
  { operatingCost: cost }: FacilityCommon,
  accrual: Accrual,
  earned: Earned,
  { window: { years }, capital: { annualReturn }, taxRate }: PreparedTerms,
): FacilityFigures {
  const { interest, funding, liquidity, fees, transactionCost, expectedLoss, transfer } = earned
  const income = interest + funding + liquidity + fees
  const operatingCost = operatingCostOf(cost, { years: accrual.years, balanceYears: accrual.balanceYears, income })
  const capitalReturn = annualReturn * accrual.capital * years
  const beforeTax = income + transactionCost + operatingCost + expectedLoss + capitalReturn
  return {
    lines: {
      interest,
      funding,
      liquidity,
      fees,
      transactionCost,
      operatingCost,
      expectedLoss,
      capitalReturn,
      tax: -taxRate * beforeTax,
    },
    years,
    averageBalance: accrual.averageBalance,
    exposureAtDefault: accrual.exposureAtDefault,
    capital: accrual.capital,
    interestBase: accrual.interestBase,
    transfer,
  }
}
