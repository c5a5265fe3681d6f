/**
 * The figures of one year, from those of all years until its end and until its begin.
 *
 * Default runs from the first day of the terms, and floating rates are those of that day's curve: a window that began later would
 * start both anew. Balance, interest, fees and losses of a year are therefore what the longer window has more than the shorter; what
 * depends on the year's own income or capital is counted from these.
 *
 * @module
 */
import type { FacilityFigures } from '../engine/figures.js'
import { linesFrom } from '../engine/lines-from.js'
import { operatingCostOf } from '../engine/operating-cost.js'
import type { PreparedTerms } from '../engine/prepare-terms.js'
import type { OperatingCost } from '../types.js'

/** Figures from the first day of the terms, and for how many days. */
export interface FiguresUntil {
  readonly figures: FacilityFigures
  readonly days: number
}

/** What the longer of two windows has more, as figures of one year. */
export function yearFigures(
  until: FiguresUntil,
  before: FiguresUntil | undefined,
  cost: OperatingCost | undefined,
  { capital: { annualReturn }, taxRate }: PreparedTerms,
): FacilityFigures {
  const added = linesFrom(line => until.figures.lines[line] - (before === undefined ? 0 : before.figures.lines[line]))
  const mean = (of: 'averageBalance' | 'exposureAtDefault' | 'capital'): number => meanOfYear(until, before, of)
  const capital = mean('capital')
  const income = added.interest + added.funding + added.liquidity + added.fees
  const operatingCost =
    cost?.kind === 'share-of-income'
      ? operatingCostOf(cost, { years: 1, balanceYears: 0, income })
      : added.operatingCost
  const capitalReturn = annualReturn * capital
  const beforeTax = income + added.transactionCost + operatingCost + added.expectedLoss + capitalReturn
  const { transfer, interestBase } = until.figures
  return {
    lines: { ...added, operatingCost, capitalReturn, tax: -taxRate * beforeTax },
    years: 1,
    averageBalance: mean('averageBalance'),
    exposureAtDefault: mean('exposureAtDefault'),
    capital,
    interestBase: interestBase - (before === undefined ? 0 : before.figures.interestBase),
    ...(transfer !== undefined && isLocked(until, before) && { transfer }),
  }
}

/** Sums that differ by rounding alone differ by nothing. */
const ROUNDING = 1e-12

/** Means are over the days of their windows, so that sums over days can be subtracted. */
function meanOfYear(
  until: FiguresUntil,
  before: FiguresUntil | undefined,
  of: 'averageBalance' | 'exposureAtDefault' | 'capital',
): number {
  if (before === undefined) return until.figures[of]
  const all = until.figures[of] * until.days
  const added = all - before.figures[of] * before.days
  return added > ROUNDING * all ? added / (until.days - before.days) : 0
}

/** A floating rate is charged at another transfer rate in each year; one that is locked in is the same. */
function isLocked({ figures }: FiguresUntil, before: FiguresUntil | undefined): boolean {
  if (before === undefined) return true
  const [now, then] = [figures.transfer, before.figures.transfer]
  return now !== undefined && then !== undefined && now.base === then.base && now.liquidity === then.liquidity
}
