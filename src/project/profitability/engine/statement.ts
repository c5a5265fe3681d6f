/**
 * Figures as a statement: each line rounded to whole minor units, and every sum the sum of rounded lines.
 *
 * @module
 */

import type { ProfitLine, ProfitStatement } from '../result-types.js'
import type { FacilityFigures } from './figures.js'
import { linesFrom } from './lines-from.js'

/** Lines of profit in their order. */
export const PROFIT_LINES: readonly ProfitLine[] = [
  'interest',
  'funding',
  'liquidity',
  'fees',
  'transactionCost',
  'operatingCost',
  'expectedLoss',
  'capitalReturn',
  'tax',
]

/** Profit after tax, unrounded. */
export function profitOf({ lines }: Pick<FacilityFigures, 'lines'>): number {
  let profit = 0
  for (const line of PROFIT_LINES) profit += lines[line]
  return profit
}

/** Profit after tax over capital × years; `undefined` where there is no capital. */
export function rarocOf(figures: Pick<FacilityFigures, 'lines' | 'capital' | 'years'>): number | undefined {
  const { capital, years } = figures
  return returnOnCapital(profitOf(figures), capital * years)
}

/** Absent where there is no capital, or so little that no double holds the quotient. */
export function returnOnCapital(profit: number, capitalYears: number): number | undefined {
  const raroc = profit / capitalYears
  return capitalYears > 0 && Number.isFinite(raroc) ? raroc : undefined
}

/** A statement of one facility. */
export function statementOf(
  figures: FacilityFigures,
  { annualHurdleRate }: { readonly annualHurdleRate: number },
): ProfitStatement {
  const { lines, averageBalance, exposureAtDefault, capital, years } = figures
  const raroc = rarocOf(figures)
  return withSums(
    linesFrom(line => wholeUnits(lines[line])),
    {
      capitalCharge: wholeUnits(annualHurdleRate * capital * years),
      averageBalance: wholeUnits(averageBalance),
      exposureAtDefault: wholeUnits(exposureAtDefault),
      capital: wholeUnits(capital),
      ...(raroc !== undefined && { raroc }),
    },
  )
}

/** The sum of statements, line by line; return on capital from figures before they were rounded. */
export function totalOf(statements: readonly ProfitStatement[], figures: readonly FacilityFigures[]): ProfitStatement {
  const sum = (of: (statement: ProfitStatement) => number): number =>
    statements.reduce((total, statement) => total + of(statement), 0)
  const profit = figures.reduce((total, each) => total + profitOf(each), 0)
  const capitalYears = figures.reduce((total, { capital, years }) => total + capital * years, 0)
  const raroc = returnOnCapital(profit, capitalYears)
  return withSums(
    linesFrom(line => sum(({ lines }) => lines[line])),
    {
      capitalCharge: sum(({ capitalCharge }) => capitalCharge),
      averageBalance: sum(({ averageBalance }) => averageBalance),
      exposureAtDefault: sum(({ exposureAtDefault }) => exposureAtDefault),
      capital: sum(({ capital }) => capital),
      ...(raroc !== undefined && { raroc }),
    },
  )
}

type Beside = Pick<ProfitStatement, 'capitalCharge' | 'averageBalance' | 'exposureAtDefault' | 'capital' | 'raroc'>

function withSums(lines: Readonly<Record<ProfitLine, number>>, beside: Beside): ProfitStatement {
  const netInterestIncome = lines.interest + lines.funding + lines.liquidity
  const profit = profitOf({ lines })
  return {
    lines,
    netInterestIncome,
    income: netInterestIncome + lines.fees,
    profitBeforeTax: profit - lines.tax,
    profit,
    economicProfit: profit - beside.capitalCharge,
    ...beside,
  }
}

/** To the nearest whole minor unit, ties to the even one; never -0. */
export function wholeUnits(amount: number): number {
  const floor = Math.floor(amount)
  const rest = amount - floor
  if (rest < 0.5 || (rest === 0.5 && floor % 2 === 0)) return floor + 0
  return floor + 1
}
