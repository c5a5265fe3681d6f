/**
 * When will building be done, and at what cost, if it goes on as it went?
 *
 *   completion = today + (planned duration - ES) / SPI(t)       cost = BAC / CPI
 *
 * with intervals from futures drawn by the times between reports. They take those times as independent and the rest of the work as
 * no harder than what was done.
 *
 * @see Lipke (2009), Earned Schedule; Project Management Institute (2011), Practice Standard for Earned Value Management, 2nd ed.
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import { LARGEST_SEED, randomStream } from '../../model/index.js'
import type { DateInput } from '../../money/index.js'
import { dayNumber, isoDate } from '../../money/index.js'
import { quantiles } from '../../statistics/index.js'
import type { Baseline } from './baseline.js'
import { DAYS_A_MONTH, earnedDays, readBaseline } from './baseline.js'
import type { Futures, Interval } from './progress-futures.js'
import { drawFutures } from './progress-futures.js'
import type { Report } from './read-reports.js'
import { readReports } from './read-reports.js'
import type {
  CompletionForecast,
  ConstructionBaseline,
  ConstructionNote,
  CostForecast,
  ProgressReport,
} from './types.js'

/** Which intervals. */
export interface CompletionOptions {
  /** Nominal probability, within (0, 1); 0.9 by default. */
  readonly level?: number
  /** 1 by default. */
  readonly seed?: number
  /** Futures drawn; 4,000 by default, at most 100,000. */
  readonly paths?: number
  /** A day by which all must be done, such as lenders set. */
  readonly longStop?: DateInput
}

/** Futures longer than so many planned durations count as never ending. */
const LONGEST = 50

/**
 * Forecasts the day of completion and the cost at completion from progress so far.
 *
 * One report gives a day but no interval; work that never moved gives `status: 'never'` and no day.
 *
 * @param baseline what was planned.
 * @param reports by date, one a day, after the start.
 * @throws ClienteleError as `earnedValue`, and for options.
 * @example
 * import { forecastCompletion } from 'clientele/project'
 * const baseline = { start: '2025-01-01', budget: 1000, points: [{ date: '2026-01-01', share: 1 }] }
 * const reports = [{ date: '2025-04-01', progress: 0.2 }, { date: '2025-07-01', progress: 0.4 }, { date: '2025-10-01', progress: 0.6 }]
 * const { expected, delayMonths, status } = forecastCompletion(baseline, reports)
 * status // => 'forecast'
 * expected // => '2026-04-01'
 * delayMonths.toFixed(1) // => '3.0'
 */
export function forecastCompletion(
  baseline: ConstructionBaseline,
  reports: readonly ProgressReport[],
  options: CompletionOptions = {},
): CompletionForecast {
  expectKnownKeys(options, ['level', 'seed', 'paths', 'longStop'], 'options')
  const { level: askedLevel = 0.9, seed = 1, paths: askedPaths = 4000 } = options
  const level = expectFinite(askedLevel, 'options.level')
  if (!(level > 0 && level < 1)) reject('OUT_OF_RANGE', 'options.level', 'a number between 0 and 1', level)
  const uniform = randomStream(expectInteger(seed, 'options.seed', 0, LARGEST_SEED))
  const paths = expectInteger(askedPaths, 'options.paths', 100, 100_000)
  const longStop = options.longStop === undefined ? undefined : dayNumber(options.longStop, 'options.longStop')
  const plan = readBaseline(baseline)
  const read = readReports(reports, plan)
  const last = read.reports.at(-1)!
  const known = { kind: 'completion-forecast', asOf: isoDate(last.day), plannedCompletion: isoDate(plan.end) } as const
  // Work that was undone is done when it is done again.
  const done = read.reports[read.reports.findLastIndex(({ progress }) => progress < 1) + 1]
  const cost = expectedCost(plan, last)
  if (last.progress >= 1 && done !== undefined) {
    return {
      ...known,
      status: 'completed',
      expected: isoDate(done.day),
      delayMonths: (done.day - plan.end) / DAYS_A_MONTH,
      ...(cost && { cost }),
      notes: read.notes,
    }
  }
  const earned = earnedDays(plan, last.progress)
  const left = plan.end - plan.start - earned
  const pace = earned / (last.day - plan.start)
  const intervals = intervalsOf(plan, read.reports)
  if (!(pace > 0)) {
    const message = 'No work was done beyond what was planned for the first day: no day of completion can be given.'
    return { ...known, status: 'never', completes: 0, notes: [...read.notes, { code: 'NO_PROGRESS', message }] }
  }
  const expected = dayWithin(last.day + left / pace)
  if (expected === undefined) {
    const message = 'At the pace so far building would end beyond the year 9999.'
    return { ...known, status: 'never', completes: 0, notes: [...read.notes, { code: 'NO_PROGRESS', message }] }
  }
  const forecast = {
    ...known,
    status: 'forecast',
    expected: isoDate(expected),
    delayMonths: (last.day + left / pace - plan.end) / DAYS_A_MONTH,
  } as const
  if (intervals.length < 2) {
    const message = 'One report tells the pace but not how it varies: there is no interval.'
    return { ...forecast, ...(cost && { cost }), notes: [...read.notes, { code: 'ONE_REPORT', message }] }
  }
  const futures = drawFutures(intervals, left, LONGEST * (plan.end - plan.start), paths, uniform)
  return {
    ...forecast,
    ...endsOf(futures, plan, last, level, longStop),
    ...(cost && { cost: withInterval(cost, futures, last, intervals, level) }),
    notes: [...read.notes, ...neverNote(futures)],
  }
}

function intervalsOf(plan: Baseline, reports: readonly Report[]): readonly Interval[] {
  const begin: Report = { day: plan.start, progress: plan.shares[0]!, actualCost: 0 }
  return reports.map((report, i) => {
    const before = i === 0 ? begin : reports[i - 1]!
    const costKnown = report.actualCost !== undefined && before.actualCost !== undefined
    // What was done on the first day belongs to the first interval, work and cost.
    const progress = report.progress - (i === 0 ? 0 : before.progress)
    return {
      days: report.day - before.day,
      earned: earnedDays(plan, report.progress) - earnedDays(plan, before.progress),
      progress,
      ...(costKnown && { cost: report.actualCost - before.actualCost }),
    }
  })
}

function endsOf(
  { days }: Futures,
  plan: Baseline,
  last: Report,
  level: number,
  longStop: number | undefined,
): Pick<CompletionForecast, 'interval' | 'onTime' | 'byLongStop' | 'completes'> {
  const sorted = Float64Array.from(days).sort()
  const share = (limit: number): number =>
    days.reduce((sum, time) => sum + (last.day + time <= limit ? 1 : 0), 0) / days.length
  const at = (p: number): number => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!
  const lower = dayWithin(last.day + at((1 - level) / 2))
  const upper = dayWithin(last.day + at((1 + level) / 2))
  return {
    ...(lower !== undefined && {
      interval: {
        lower: isoDate(lower),
        ...(upper !== undefined && { upper: isoDate(upper) }),
        level,
        kind: 'predictive',
        method: 'simulation',
      },
    }),
    onTime: share(plan.end),
    ...(longStop !== undefined && { byLongStop: share(longStop) }),
    completes: days.reduce((sum, time) => sum + (time < Number.POSITIVE_INFINITY ? 1 : 0), 0) / days.length,
  }
}

/** BAC / CPI, where there is a CPI. */
function expectedCost({ budget }: Baseline, { progress, actualCost }: Report): CostForecast | undefined {
  if (actualCost === undefined || !(actualCost > 0) || !(progress > 0)) return undefined
  const expected = actualCost / progress
  if (!Number.isFinite(expected)) return undefined
  return { expected, overrun: expected / budget - 1 }
}

function withInterval(
  cost: CostForecast,
  { days, costRates }: Futures,
  { progress, actualCost }: Report,
  intervals: readonly Interval[],
  level: number,
): CostForecast {
  if (actualCost === undefined || intervals.some(one => one.cost === undefined)) return cost
  const totals = Array.from(costRates, rate => actualCost + (1 - progress) * rate).filter(
    (_, path) => days[path]! < Number.POSITIVE_INFINITY && costRates[path]! < Number.POSITIVE_INFINITY,
  )
  if (totals.length === 0) return cost
  const [lower = cost.expected, upper = cost.expected] = quantiles(totals, [(1 - level) / 2, (1 + level) / 2])
  return { ...cost, interval: { lower, upper, level, kind: 'predictive', method: 'simulation' } }
}

function neverNote({ days }: Futures): readonly ConstructionNote[] {
  const never = days.reduce((sum, time) => sum + (time === Number.POSITIVE_INFINITY ? 1 : 0), 0) / days.length
  if (never === 0) return []
  return [
    {
      code: 'MAY_NEVER_COMPLETE',
      message: `${(100 * never).toFixed(1)} % of futures do not end within ${LONGEST} planned durations.`,
    },
  ]
}

/** Whole days, rounded up; nothing beyond the calendar. */
function dayWithin(day: number): number | undefined {
  // Rounding of a quotient adds no day.
  const whole = Math.ceil(day - 1e-6)
  return whole <= 2_932_896 ? whole : undefined
}
