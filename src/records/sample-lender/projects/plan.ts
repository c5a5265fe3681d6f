/**
 * What a project costs, earns and owes, half-year by half-year: as planned at close, and as it came.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import type { Dice } from '../dice.js'
import type { Firm } from '../firm.js'
import { numbered } from '../firm.js'
import { cents } from '../lending/cents.js'
import type { Loan } from '../lending/plan.js'
import { scheduleOfShares } from '../lending/schedule.js'
import type { ClientTraits } from '../traits.js'
import type { TroubleKind } from '../troubles.js'
import type { Window } from '../window.js'
import { monthsOn, yearOf } from '../window.js'
import type { HalfYear } from './half-years.js'
import { operationOf } from './half-years.js'
import { sculptedShares } from './sculpted.js'
import type { ProjectTimeline } from './timeline.js'
import { worksOn } from './timeline.js'

/** A project whose financing was agreed. */
export interface ProjectPlan {
  readonly id: string
  readonly timeline: ProjectTimeline
  /** As planned. */
  readonly cost: number
  readonly debt: number
  readonly annualRate: number
  readonly planned: readonly HalfYear[]
  /** Up to the end of the window and a year beyond, as it came and will come. */
  readonly actual: readonly HalfYear[]
  readonly loan: Loan
}

/** Debt, of cost; years in which it is repaid. */
export const GEARING = 0.7
const REPAYMENTS = 30

export function projectPlanOf(
  firm: Firm,
  traits: ClientTraits,
  timeline: ProjectTimeline,
  window: Window,
  dice: Dice,
  trouble: TroubleKind | undefined,
): ProjectPlan {
  const step = 1e5
  const cost = Math.max(step, Math.round((2.5 * traits.sales) / firm.place.yuan / step) * step)
  const margin = Math.round(1e4 * (0.024 + 0.002 * dice.normal())) / 1e4
  const annualRate = Math.round(1e4 * (firm.place.fundingRate + margin)) / 1e4
  const debt = cents(GEARING * cost)
  const terms = { cost, debt, annualRate, sector: firm.projectSector }
  const shares = sculptedShares(terms, REPAYMENTS)
  const dues = Array.from({ length: REPAYMENTS }, (_, i) => monthsOn(timeline.planned, 6 * (i + 1)))
  const instalments = scheduleOfShares({ amount: debt, annualRate, paymentMonths: 6, dues }, shares)
  const service = instalments.map(({ principal, interest }) => cents(principal + interest))
  const performance = (end: DayNumber): number =>
    trouble === 'covenant-breach' && end > window.until - 400
      ? 0.62
      : 1 + 0.04 * traits.quality[yearOf(window, end)]! + 0.03 * dice.normal()
  const { projectSector, index } = firm
  const horizon = window.until + 366
  return {
    id: `J-${numbered(index, 4)}`,
    timeline,
    cost,
    debt,
    annualRate,
    planned: operationOf({ ...terms, start: timeline.planned, dues, service, horizon: horizon + 4 * 365 }, () => 1),
    actual: operationOf({ ...terms, start: timeline.completion, dues, service, horizon }, performance),
    loan: {
      id: `F-${numbered(index, 4)}-1`,
      project: `J-${numbered(index, 4)}`,
      product: 'project-loan',
      kind: 'term-loan',
      limit: debt,
      drawn: cents(debt * worksOn(timeline, window.until).done),
      signedOn: timeline.close,
      maturity: dues[REPAYMENTS - 1] ?? monthsOn(timeline.planned, 6 * projectSector.operationYears),
      annualRate,
      margin,
      rateKind: 'floating',
      repayment: 'sculpted',
      paymentMonths: 6,
      instalments,
    },
  }
}
