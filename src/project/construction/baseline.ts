/**
 * The planned S-curve: how much should be done by when.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber, isoDate } from '../../money/index.js'
import type { ProjectDescription } from '../../records/core.js'
import { operatingColumns } from '../operations/operating-columns.js'
import { projectGrid } from '../operations/project-grid.js'
import type { ConstructionBaseline } from './types.js'

/** A checked baseline; day and share of each point, the first at the start. */
export interface Baseline {
  readonly start: DayNumber
  readonly end: DayNumber
  readonly budget: number
  readonly days: readonly number[]
  readonly shares: readonly number[]
}

/** Days of a month, on the mean. */
export const DAYS_A_MONTH: number = 365.25 / 12

/** How far sums of shares may be from 1. */
const ROUNDING = 1e-9

/**
 * The S-curve that a project's description plans: cumulative capital cost by month, escalation included.
 *
 * @throws ClienteleError `NOT_APPLICABLE` for a project that is built on the day of close, or costs nothing; the errors of
 * `operatingColumns`.
 * @example
 * import { constructionBaseline } from 'clientele/project'
 * const { budget, points } = constructionBaseline({
 *   name: 'Depot',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 2, operationMonths: 12, periodMonths: 1 },
 *   revenues: [{ kind: 'yearly', name: 'Rent', amounts: [50] }],
 *   capex: [{ name: 'Works', amount: 400, draw: { kind: 'even' } }],
 *   financing: {},
 * })
 * budget // => 400
 * points[1] // => { date: '2025-01-31', share: 0.5 }
 */
export function constructionBaseline(description: ProjectDescription): ConstructionBaseline {
  const grid = projectGrid(description)
  const { capexSpend } = operatingColumns(description, grid)
  const months = grid.constructionMonths
  const spent = Array.from(capexSpend.subarray(0, months + 1))
  const budget = spent.reduce((sum, value) => sum + value, 0)
  if (months === 0)
    reject('NOT_APPLICABLE', 'description.timeline.constructionMonths', 'months of construction', months)
  if (!(budget > 0)) reject('NOT_APPLICABLE', 'description.capex', 'a cost of construction', budget)
  let done = 0
  const points = spent.map((value, month) => {
    done += value
    return { date: isoDate(grid.monthEnds[month]!), share: month === months ? 1 : Math.min(1, done / budget) }
  })
  return { start: isoDate(grid.close), budget, points }
}

/** A baseline, checked. */
export function readBaseline(baseline: ConstructionBaseline): Baseline {
  expectKnownKeys(baseline, ['start', 'budget', 'points'], 'baseline')
  const start = dayNumber(baseline.start, 'baseline.start')
  const budget = expectPositive(baseline.budget, 'baseline.budget')
  const [days, shares]: [number[], number[]] = [[start], [0]]
  for (let i = 0; i < expectList(baseline.points, 'baseline.points').length; i++) {
    const path = `baseline.points[${i}]`
    expectKnownKeys(expectObject(baseline.points[i], path), ['date', 'share'], path)
    const day = dayNumber(baseline.points[i]!.date, `${path}.date`)
    const share = expectFinite(baseline.points[i]!.share, `${path}.share`)
    const [lastDay, lastShare] = [days.at(-1)!, shares.at(-1)!]
    if (i === 0 && day === start) {
      shares[0] = within(share, 0, `${path}.share`)
      continue
    }
    if (day <= lastDay) reject('OVERLAPPING_DATES', `${path}.date`, `a day after ${isoDate(lastDay)}`, isoDate(day))
    days.push(day)
    shares.push(within(share, lastShare, `${path}.share`))
  }
  const last = shares.at(-1)!
  if (days.length < 2 || last < 1 - ROUNDING)
    reject('OUT_OF_RANGE', 'baseline.points', 'points that end at a share of 1', last)
  shares[shares.length - 1] = 1
  const end = days[shares.findIndex(share => share >= 1)]!
  return { start, end, budget, days, shares }
}

function within(share: number, least: number, path: string): number {
  return share >= least && share <= 1 + ROUNDING
    ? Math.min(1, share)
    : reject('OUT_OF_RANGE', path, `a share from ${least} to 1, as what is done stays done`, share)
}

/** Share planned by a day. */
export function plannedShareOn({ days, shares }: Baseline, day: number): number {
  if (day >= days.at(-1)!) return 1
  if (day <= days[0]!) return day < days[0]! ? 0 : shares[0]!
  const next = days.findIndex(point => point > day)
  const part = (day - days[next - 1]!) / (days[next]! - days[next - 1]!)
  return shares[next - 1]! + part * (shares[next]! - shares[next - 1]!)
}

/**
 * Days from the start after which a share was planned to be done: Lipke's earned schedule, N + (EV - PV(N)) / (PV(N+1) - PV(N)).
 * Where nothing was planned for a while, the end of that time; the whole is planned when it first is.
 */
export function earnedDays({ start, end, days, shares }: Baseline, progress: number): number {
  if (progress >= 1) return end - start
  const next = shares.findIndex(share => share > progress)
  if (next <= 0) return 0
  const part = (progress - shares[next - 1]!) / (shares[next]! - shares[next - 1]!)
  return days[next - 1]! - start + part * (days[next]! - days[next - 1]!)
}
