/**
 * A plan in one line.
 *
 * @module
 */
import type { ComparedPlan, PlanRow } from './compare-types.js'
import type { LenderSide } from './lender-side.js'

export function planRow({ name, feasible, reasons, warnings, borrower, lender }: ComparedPlan): PlanRow {
  const { summary, cover } = borrower
  const { minimum, stressedMinimum } = cover
  const { effectiveInterestRate } = summary
  return {
    name,
    feasible,
    principal: summary.principal,
    instalments: summary.instalments,
    lastDue: summary.lastDue,
    averageLife: summary.averageLife,
    largestPayment: summary.largestPayment,
    totalInterest: summary.totalInterest,
    totalFees: summary.totalFees,
    ...(effectiveInterestRate !== undefined && { effectiveInterestRate }),
    ...(minimum !== undefined && { minimumCover: minimum.value, thinnestOn: minimum.to }),
    ...(stressedMinimum !== undefined && { stressedMinimumCover: stressedMinimum.value }),
    ...(lender !== undefined && lenderCells(lender)),
    reasons: reasons.map(({ message }) => message),
    warnings: warnings.map(({ code }) => code),
  }
}

function lenderCells({ firstTerms, life, price, relationship }: LenderSide): Partial<PlanRow> {
  const withPlan = relationship?.with
  return {
    ...(firstTerms.raroc !== undefined && { firstTermsRaroc: firstTerms.raroc }),
    ...(life.raroc !== undefined && { lifeRaroc: life.raroc }),
    lifeProfit: life.profit,
    lifeEconomicProfit: life.economicProfit,
    ...(price.status === 'priced' && { leastRate: price.least, rateGap: price.gap }),
    ...(withPlan !== undefined && { relationshipRaroc: withPlan }),
  }
}
