/**
 * Is building on time and on budget? Work planned, work done and money spent, in the same unit.
 *
 *   SV = EV - PV, SPI = EV / PV, CV = EV - AC, CPI = EV / AC       ES: when the work done was planned, SPI(t) = ES / AT
 *
 * SPI goes to 1 at the end however late; SPI(t) does not.
 *
 * @see Project Management Institute (2011), Practice Standard for Earned Value Management, 2nd ed., chapters 5 and 6; Lipke (2003),
 * Schedule is different, The Measurable News.
 * @module
 */
import { isoDate } from '../../money/index.js'
import type { Baseline } from './baseline.js'
import { DAYS_A_MONTH, earnedDays, plannedShareOn, readBaseline } from './baseline.js'
import type { Report } from './read-reports.js'
import { readReports } from './read-reports.js'
import type { ConstructionBaseline, CostOutlook, EarnedValue, EarnedValueRow, ProgressReport } from './types.js'

/**
 * Earned value and earned schedule on the day of each report.
 *
 * @param baseline what was planned; `constructionBaseline` makes it of a project's description.
 * @param reports by date, one a day, after the start; without `actualCost` what depends on it is absent.
 * @throws ClienteleError `OUT_OF_RANGE` for progress outside 0 to 1 or planned shares that fall; `OVERLAPPING_DATES` for days out of
 * order or given twice; `EMPTY_INPUT`, `INVALID_DATE`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { earnedValue } from 'clientele/project'
 * const baseline = { start: '2025-01-01', budget: 1000, points: [{ date: '2025-04-11', share: 0.25 }, { date: '2025-07-20', share: 1 }] }
 * const [row] = earnedValue(baseline, [{ date: '2025-04-11', progress: 0.2, actualCost: 250 }]).rows
 * row.scheduleVariance // => -50
 * row.costPerformance // => 0.8
 * row.outlook.atCostPerformance // => 1250
 * row.timePerformance // => 0.8
 */
export function earnedValue(baseline: ConstructionBaseline, reports: readonly ProgressReport[]): EarnedValue {
  const plan = readBaseline(baseline)
  const read = readReports(reports, plan)
  const last = read.reports.at(-1)!
  return {
    kind: 'earned-value',
    budget: plan.budget,
    plannedCompletion: isoDate(plan.end),
    rows: read.reports.map(report => rowOf(plan, report)),
    notes: [
      ...read.notes,
      ...(last.actualCost === undefined
        ? [
            {
              code: 'NO_COST',
              message: 'The last report has no cost: nothing is said of what the whole will cost.',
            } as const,
          ]
        : []),
    ],
  }
}

function rowOf(plan: Baseline, { day, progress, actualCost }: Report): EarnedValueRow {
  const { budget, start } = plan
  const plannedShare = plannedShareOn(plan, day)
  const [plannedValue, earned] = [budget * plannedShare, budget * progress]
  const actualTime = (day - start) / DAYS_A_MONTH
  const earnedSchedule = earnedDays(plan, progress) / DAYS_A_MONTH
  const schedulePerformance = plannedShare > 0 ? progress / plannedShare : undefined
  const costPerformance = actualCost !== undefined && actualCost > 0 ? earned / actualCost : undefined
  return {
    date: isoDate(day),
    plannedShare,
    progress,
    plannedValue,
    earnedValue: earned,
    ...(actualCost !== undefined && { actualCost, costVariance: earned - actualCost }),
    scheduleVariance: earned - plannedValue,
    ...(schedulePerformance !== undefined && { schedulePerformance }),
    ...(costPerformance !== undefined && { costPerformance }),
    actualTime,
    earnedSchedule,
    timeVariance: earnedSchedule - actualTime,
    timePerformance: earnedSchedule / actualTime,
    ...(actualCost !== undefined && {
      outlook: outlookOf(budget, earned, actualCost, costPerformance, schedulePerformance),
    }),
  }
}

function outlookOf(
  budget: number,
  earned: number,
  cost: number,
  costPerformance: number | undefined,
  schedulePerformance: number | undefined,
): CostOutlook {
  const atBudget = cost + budget - earned
  const required = { ...(budget > cost && { requiredPerformance: (budget - earned) / (budget - cost) }) }
  // Without work done there is no performance to go on with.
  const atCostPerformance = costPerformance === undefined ? Number.POSITIVE_INFINITY : budget / costPerformance
  if (costPerformance === undefined || !Number.isFinite(atCostPerformance)) return { atBudget, ...required }
  const atBothPerformances =
    schedulePerformance === undefined
      ? Number.POSITIVE_INFINITY
      : cost + (budget - earned) / (costPerformance * schedulePerformance)
  return {
    atBudget,
    atCostPerformance,
    ...(Number.isFinite(atBothPerformances) && { atBothPerformances }),
    toComplete: atCostPerformance - cost,
    varianceAtCompletion: budget - atCostPerformance,
    ...required,
  }
}
