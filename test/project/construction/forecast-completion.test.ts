import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { addMonths, dayNumber } from '../../../src/money/index.js'
import type { ProgressReport } from '../../../src/project/index.js'
import { forecastCompletion } from '../../../src/project/index.js'
import { drawNormal } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const YEAR = { start: '2025-01-01', budget: 1000, points: [{ date: '2026-01-01', share: 1 }] }
const uneven = [
  { date: '2025-04-01', progress: 0.2, actualCost: 250 },
  { date: '2025-07-01', progress: 0.3, actualCost: 400 },
  { date: '2025-10-01', progress: 0.6, actualCost: 700 },
]

describe('forecastCompletion', () => {
  it('is today and what is left at the pace so far', () => {
    const { expected, delayMonths, cost, status } = forecastCompletion(YEAR, uneven)
    // 273 days for 0.6 of 365: 0.4 more take 182 days from October 1.
    expect([status, expected]).toEqual(['forecast', '2026-04-01'])
    expect(delayMonths).toBeCloseTo((273 / 0.6 - 365) / 30.4375, 9)
    expect(cost).toMatchObject({ expected: expect.closeTo(700 / 0.6, 9), overrun: expect.closeTo(1 / 6, 9) })
  })

  it('has an interval from how uneven progress was, the same for a seed', () => {
    const one = forecastCompletion(YEAR, uneven, { seed: 3, longStop: '2026-06-30' })
    expect(forecastCompletion(YEAR, uneven, { seed: 3, longStop: '2026-06-30' })).toEqual(one)
    expect(dayNumber(one.interval!.lower)).toBeLessThan(dayNumber(one.expected!))
    expect(dayNumber(one.interval!.upper!)).toBeGreaterThan(dayNumber(one.expected!))
    expect(one.cost?.interval?.lower).toBeLessThan(one.cost!.expected)
    expect(one.cost?.interval?.upper).toBeGreaterThan(one.cost!.expected)
    expect(one.onTime).toBeLessThan(0.2)
    expect(one.completes).toBeGreaterThan(0.99)
    expect(one.byLongStop).toBeGreaterThan(0.6)
    expect(one.byLongStop).toBeLessThan(1)
  })

  it('has a day but no interval of one report', () => {
    const { expected, notes, ...rest } = forecastCompletion(YEAR, uneven.slice(0, 1))
    expect(expected).toBe('2026-03-27')
    expect(rest).not.toHaveProperty('interval')
    expect(notes.map(({ code }) => code)).toEqual(['ONE_REPORT'])
  })

  it('gives no day to work that does not move, in words', () => {
    for (const reports of [
      [{ date: '2025-04-01', progress: 0, actualCost: 10 }],
      [
        { date: '2025-04-01', progress: 0 },
        { date: '2025-07-01', progress: 0 },
      ],
    ]) {
      const never = forecastCompletion(YEAR, reports)
      expect(never).toMatchObject({ status: 'never', completes: 0, notes: [{ code: 'NO_PROGRESS' }] })
      expect(never).not.toHaveProperty('expected')
      expect(JSON.parse(JSON.stringify(never))).toEqual(never)
    }
    expect(forecastCompletion(YEAR, [{ date: '2025-04-01', progress: 1e-9 }]).status).toBe('never')
  })

  it('says that it may never end where it stood still more often than not', () => {
    const stalled: ProgressReport[] = [
      { date: '2025-02-01', progress: 0.1 },
      ...Array.from({ length: 8 }, (_, i) => ({ date: `2025-${String(i + 3).padStart(2, '0')}-01`, progress: 0.1 })),
    ]
    const { completes, notes, status } = forecastCompletion(YEAR, stalled, { level: 0.99 })
    expect(status).toBe('forecast')
    expect(completes).toBeLessThan(1)
    expect(notes.map(({ code }) => code)).toContain('MAY_NEVER_COMPLETE')
  })

  it('knows what is done', () => {
    const done = [
      ...uneven,
      { date: '2026-02-01', progress: 1, actualCost: 1100 },
      { date: '2026-03-01', progress: 1, actualCost: 1150 },
    ]
    expect(forecastCompletion(YEAR, done)).toMatchObject({
      status: 'completed',
      expected: '2026-02-01',
      delayMonths: expect.closeTo(31 / 30.4375, 9),
      cost: { expected: 1150 },
    })
  })

  it('covers where months differ by chance', () => {
    const plan = { start: '2025-01-01', budget: 1, points: [{ date: '2027-01-01', share: 1 }] }
    let held = 0
    const runs = 200
    for (let seed = 1; seed <= runs; seed++) {
      const uniform = randomStream(seed)
      const reports: ProgressReport[] = []
      let [done, month] = [0, 0]
      while (done < 1) {
        month++
        done = Math.min(1, done + 0.035 * Math.exp(0.4 * drawNormal(uniform)))
        reports.push({ date: addMonths('2025-01-01', month), progress: done })
      }
      const { interval } = forecastCompletion(plan, reports.slice(0, 10), { paths: 500, seed })
      const truth = dayNumber(reports.at(-1)!.date)
      // Months are reported whole: the end lies somewhere within the last.
      if (
        interval?.upper !== undefined &&
        dayNumber(interval.lower) <= truth &&
        dayNumber(interval.upper) >= truth - 30
      )
        held++
    }
    expect(held / runs).toBeGreaterThan(0.86)
    expect(held / runs).toBeLessThan(0.97)
  })

  it('names wrong options', () => {
    const refusal = (options: object) =>
      thrown(() => Reflect.apply(forecastCompletion, undefined, [YEAR, uneven, options])).path
    expect(refusal({ level: 1 })).toBe('options.level')
    expect(refusal({ seed: 0.5 })).toBe('options.seed')
    expect(refusal({ paths: 10 })).toBe('options.paths')
    expect(refusal({ longStop: 'soon' })).toBe('options.longStop')
    expect(refusal({ confidence: 1 })).toBe('options.confidence')
  })

  it('is done when work that was undone is done again', () => {
    const undone = [1, 0.9, 1, 1].map((progress, i) => ({ date: `2025-0${i + 5}-01`, progress }))
    expect(forecastCompletion(YEAR, undone)).toMatchObject({ status: 'completed', expected: '2025-07-01' })
  })
})
