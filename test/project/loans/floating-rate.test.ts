import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import type { FloatingRate } from '../../../src/project/loans/floating/types.js'
import { floatingRates } from '../../../src/project/loans/floating-rate.js'
import type { InterestPeriod } from '../../../src/project/loans/types.js'

const STARTS = ['2024-01-20', '2024-04-20', '2024-07-20', '2024-10-20', '2025-01-20']

const periods: readonly InterestPeriod[] = STARTS.slice(0, -1).map((start, k) => {
  const [from, to] = [dayNumber(start), dayNumber(STARTS[k + 1]!)]
  return { start: from, end: to, due: to, days: to - from, basis: 360 }
})

/** The one-year LPR as the National Interbank Funding Center published it. */
const lpr = {
  name: 'LPR 1Y',
  fixings: [
    { on: '2024-07-22', rate: 0.0335 },
    { on: '2023-08-21', rate: 0.0345 },
    { on: '2024-10-21', rate: 0.031 },
  ],
}
const rate = (more: Partial<FloatingRate> = {}): FloatingRate => ({
  kind: 'floating',
  index: lpr,
  margin: 0.005,
  ...more,
})
const rates = (more?: Partial<FloatingRate>) => floatingRates(rate(more), periods, 'loan.rate')

describe('floatingRates', () => {
  it('takes the last fixing on or before the first day of each period, and adds the margin as decimals', () => {
    expect(rates()).toEqual([0.0395, 0.0395, 0.0395, 0.0385])
    expect(rates({ margin: -0.001 })).toEqual([0.0335, 0.0335, 0.0335, 0.0325])
  })

  it('keeps a fixing for as many periods as it is reset after', () => {
    const moved = { name: 'x', fixings: STARTS.slice(0, 4).map((on, k) => ({ on, rate: (k + 1) / 100 })) }
    expect(rates({ index: moved, margin: 0 })).toEqual([0.01, 0.02, 0.03, 0.04])
    expect(rates({ index: moved, margin: 0, resetEvery: 2 })).toEqual([0.01, 0.01, 0.03, 0.03])
    expect(rates({ index: moved, margin: 0, resetEvery: 9 })).toEqual([0.01, 0.01, 0.01, 0.01])
  })

  it('caps and floors the sum, or the index before the margin', () => {
    expect(rates({ cap: 0.039, floor: 0.0388 })).toEqual([0.039, 0.039, 0.039, 0.0388])
    expect(rates({ indexCap: 0.034, indexFloor: 0.0338 })).toEqual([0.039, 0.039, 0.039, 0.0388])
    expect(rates({ indexFloor: 0.05, cap: 0.052 })).toEqual([0.052, 0.052, 0.052, 0.052])
    const negative = { name: 'EURIBOR 3M', fixings: [{ on: '2020-01-02', rate: -0.0038 }] }
    expect(rates({ index: negative, indexFloor: 0 })).toEqual([0.005, 0.005, 0.005, 0.005])
    expect(rates({ index: negative })).toEqual([0.0012, 0.0012, 0.0012, 0.0012])
  })

  it('looks back for its fixing', () => {
    expect(rates({ lookback: { days: 5 } })).toEqual([0.0395, 0.0395, 0.0395, 0.0385])
    const index = { name: 'x', fixings: [...lpr.fixings, { on: '2024-07-18', rate: 0.09 }] }
    expect(rates({ index, lookback: { days: 2 } })[2]).toBe(0.095)
    expect(rates({ index, lookback: { days: 3 } })[2]).toBe(0.0395)
  })

  it('refuses a day before the first fixing, and names both', () => {
    const index = { name: 'LPR 1Y', fixings: [{ on: '2024-02-20', rate: 0.0345 }] }
    expect(() => rates({ index })).toThrow(
      'loan.rate.index.fixings: expected a fixing of LPR 1Y on 2024-01-20 or before, received "2024-02-20"',
    )
    expect(() => rates({ index })).toThrow(expect.objectContaining({ code: 'MISSING_VALUE' }))
  })

  it('refuses floors above caps, what is no rate, and options it does not know', () => {
    const out = { code: 'OUT_OF_RANGE' }
    expect(() => rates({ floor: 0.05, cap: 0.04 })).toThrow(
      expect.objectContaining({ ...out, path: 'loan.rate.floor' }),
    )
    expect(() => rates({ indexFloor: 0.05, indexCap: 0.04 })).toThrow(
      expect.objectContaining({ ...out, path: 'loan.rate.indexFloor' }),
    )
    expect(() => rates({ margin: -2 })).toThrow(expect.objectContaining({ ...out, path: 'loan.rate.margin' }))
    expect(() => rates({ margin: Number.NaN })).toThrow(expect.objectContaining(out))
    expect(() => rates({ resetEvery: 0 })).toThrow(expect.objectContaining(out))
    const misspelt = { ...rate(), spread: 0.1 }
    expect(() => floatingRates(misspelt, periods, 'loan.rate')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION', path: 'loan.rate.spread' }),
    )
  })
})
