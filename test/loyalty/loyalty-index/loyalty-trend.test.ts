import { describe, expect, it } from 'vitest'
import { loyaltyTrend } from '../../../src/loyalty/loyalty-index/index.js'
import { theilSen } from '../../../src/statistics/theil-sen.js'
import { thrown } from '../../errors/thrown.js'

function readings(indices: readonly number[]) {
  return indices.map((index, i) => ({ date: { year: 2020 + i, month: 6, day: 30 }, index }))
}

describe('the trend of an index', () => {
  it('is in points a year', () => {
    const days = [0, 365, 730, 1095, 1461, 1826]
    const { slope, interval, pValue } = theilSen(
      days.map(day => day / 365.25),
      [71, 69, 70, 64, 61, 58],
    )
    const trend = loyaltyTrend(readings([71, 69, 70, 64, 61, 58]))
    expect(trend.perYear).toBeCloseTo(slope, 12)
    expect(trend.interval!.lower).toBeCloseTo(interval!.lower, 12)
    expect(trend.pValue).toBe(pValue)
    expect(trend).toMatchObject({ direction: 'falling', readings: 6, from: '2020-06-30', to: '2025-06-30' })
    expect(trend.text).toMatch(/^falling by 2\.\d points a year \(\d\.\d to \d\.\d\)$/)
  })

  it('says the other words', () => {
    expect(loyaltyTrend(readings([1, 3, 5, 7, 9]), { language: 'zh' })).toMatchObject({ direction: 'rising' })
    expect(loyaltyTrend(readings([1, 3, 5, 7, 9]), { language: 'zh' }).text).toMatch(/^上升，每年 2\.0 分/)
    expect(loyaltyTrend(readings([5, 3, 5, 4, 5, 4])).direction).toBe('steady')
    expect(loyaltyTrend(readings([5, 5, 5, 5, 5]))).toMatchObject({ direction: 'steady', perYear: 0 })
    const short = loyaltyTrend(readings([5, 3]))
    expect(short).toMatchObject({ direction: 'unknown', pValue: 1 })
    expect(short).not.toHaveProperty('interval')
    expect(short.text).toContain('too few readings')
  })

  it('does not hang on the order of readings, nor on one wild one', () => {
    const given = readings([50, 52, 54, 56, 58, 60, 62])
    expect(loyaltyTrend(given.toReversed())).toEqual(loyaltyTrend(given))
    const wild = loyaltyTrend(readings([50, 52, 54, 0, 58, 60, 62]))
    expect(wild.perYear).toBeCloseTo(2, 1)
  })

  it.each([
    ['[]', 'TOO_FEW_POINTS', 'readings'],
    ['[{ "date": "2024-01-01", "index": 3 }]', 'TOO_FEW_POINTS', 'readings'],
    ['[{ "date": "2024-01-01", "index": 101 }]', 'OUT_OF_RANGE', 'readings[0].index'],
    ['[{ "date": "2024-02-30", "index": 1 }]', 'INVALID_DATE', 'readings[0].date'],
    ['[{ "date": "2024-02-20", "index": 1, "x": 1 }]', 'UNKNOWN_OPTION', 'readings[0].x'],
    [
      '[{ "date": "2024-01-01", "index": 3 }, { "date": "20240101", "index": 4 }]',
      'CONFLICTING_OPTIONS',
      'readings[1].date',
    ],
    ['[null]', 'INVALID_TYPE', 'readings[0]'],
  ])('refuses %s', (given, code, path) => {
    expect(thrown(() => loyaltyTrend(JSON.parse(given)))).toMatchObject({ code, path })
  })

  it('refuses a language it has not', () => {
    const options = JSON.parse('{ "language": "fr" }')
    expect(thrown(() => loyaltyTrend(readings([1, 2]), options))).toMatchObject({ path: 'options.language' })
  })
})
