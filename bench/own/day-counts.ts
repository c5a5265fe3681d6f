/**
 * Parts of a year for columns of day numbers, and schedules of periods. By itself: `npm run build`, then
 * `node --import ./scripts/typescript.mjs bench/own/day-counts.ts`.
 *
 * @module
 */
import type { DayCount } from 'clientele/money'
import { dayCounter, periodSchedule } from 'clientele/money'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

const PAIRS = 1_000_000
const MEASURED: readonly DayCount[] = ['actual/365', '30/360', 'actual/actual ISDA', 'actual/actual ICMA']
const OPTIONS = { couponPeriod: { start: '2024-01-15', end: '2024-07-15' }, couponsPerYear: 2 } as const
const SCHEDULES = 1000
const PERIODS = 360

/** A million pairs of days within 70 years, and schedules of 30 years by month. */
export function measureDayCounts(): readonly TaskRow[] {
  const starts = Int32Array.from({ length: PAIRS }, (_, i) => (i * 7919) % 20_000)
  const ends = Int32Array.from({ length: PAIRS }, (_, i) => starts[i]! + ((i * 104_729) % 5000))
  const sumOf = (yearFraction: (start: number, end: number) => number): number => {
    let sum = 0
    for (let i = 0; i < PAIRS; i++) sum += yearFraction(starts[i]!, ends[i]!)
    return sum
  }
  const counts = MEASURED.map(name => {
    const { yearFraction } = dayCounter(name, OPTIONS)
    return { task: name, seconds: warmSeconds(() => sumOf(yearFraction), { warmUp: 2 }), per: 'pair', count: PAIRS }
  })
  const schedules = () =>
    Array.from({ length: SCHEDULES }, (_, i) =>
      periodSchedule({
        from: { year: 2024, month: 1, day: 1 + (i % 31) },
        every: { value: 1, unit: 'month' },
        count: PERIODS,
      }),
    )
  const seconds = warmSeconds(schedules, { warmUp: 2 })
  return [...counts, { task: '1000 schedules of 360 months', seconds, per: 'period', count: SCHEDULES * PERIODS }]
}

if (isMain(import.meta.url)) {
  for (const { task, seconds, count } of measureDayCounts()) {
    console.log(`${task}: ${duration(seconds)}, ${duration(seconds / count)} each`)
  }
}
