/**
 * The figures that limits are about, where they are worst.
 *
 * @module
 */
import type { ReadBorrower, ReadCashFlow, ReadIncome } from './read-borrower.js'
import type { ReadLimits } from './read-limits.js'
import type { ServicePeriod } from './service-period.js'
import type { AffordabilityFigures } from './types.js'

/** Figures with a loan, or of other debt alone where there is no principal and periods have no debt service. */
export function figuresOf(
  borrower: ReadBorrower,
  limits: ReadLimits,
  principal: number,
  periods: readonly ServicePeriod[],
): AffordabilityFigures {
  const figures =
    borrower.kind === 'income' ? incomeFigures(borrower, principal, periods) : coverFigures(borrower, periods)
  const { loanToValue } = limits
  if (loanToValue === undefined || loanToValue.value === 0) return figures
  return { ...figures, loanToValue: (principal + loanToValue.priorCharges) / loanToValue.value }
}

function incomeFigures(
  borrower: ReadIncome,
  principal: number,
  periods: readonly ServicePeriod[],
): AffordabilityFigures {
  const { income, debtService, livingCost, debt, periodsPerYear } = borrower
  const heaviest = periods.reduce((worst, of) => (annual(of) > annual(worst) ? of : worst))
  const residualIncome = floorOf(
    BigInt(income - livingCost - debtService) * BigInt(heaviest.share) -
      BigInt(heaviest.debtService) * BigInt(heaviest.of),
    BigInt(heaviest.share * periodsPerYear),
  )
  if (income === 0) return { residualIncome }
  return {
    debtServiceToIncome: (debtService + annual(heaviest)) / income,
    debtToIncome: (debt + principal) / income,
    residualIncome,
  }
}

function annual({ debtService, share, of }: ServicePeriod): number {
  return (debtService * of) / share
}

function coverFigures(
  { cashFlows, debtService }: ReadCashFlow,
  periods: readonly ServicePeriod[],
): AffordabilityFigures {
  let cashFlowCover = Number.POSITIVE_INFINITY
  for (const [k, period] of periods.entries()) {
    const due = period.debtService + debtService[k]!
    if (due > 0) cashFlowCover = Math.min(cashFlowCover, cashFlows[k]! / due)
  }
  return cashFlowCover === Number.POSITIVE_INFINITY ? {} : { cashFlowCover }
}

/** Whole-number division towards minus infinity. */
function floorOf(numerator: bigint, divisor: bigint): number {
  const quotient = numerator / divisor
  return Number(numerator < 0n && quotient * divisor !== numerator ? quotient - 1n : quotient)
}
