import { describe, expect, it } from 'vitest'
import * as bgNbd from '../../../src/lifetime/bg-nbd/index.js'
import type { HorizonOptions } from '../../../src/lifetime/contract.js'
import { tracking } from '../../../src/lifetime/validation/index.js'
import { isoDate } from '../../../src/money/index.js'
import { customerBaseFromPatterns, purchasesByPeriod } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { base, model, orders, period } from './orders.js'

const expected = (days: number): number => bgNbd.expectedPurchasesOfNewClient(model, { horizon: days / 7 })
const fortnights = purchasesByPeriod(orders, {
  period: { days: 14 },
  observedUntil: '2024-02-26',
  clientsUntil: '2024-01-29',
})

describe('tracking', () => {
  it('sums up what is expected of each client since its first purchase', () => {
    const {
      lastDays,
      expectedCumulative,
      expected: increments,
      calibrationPeriods,
    } = tracking([bgNbd, model], base, fortnights)
    expect(Array.from(lastDays, isoDate)).toEqual([
      '2024-01-14',
      '2024-01-28',
      '2024-02-11',
      '2024-02-25',
      '2024-02-26',
    ])
    expect(expectedCumulative[0]).toBeCloseTo(expected(13) + expected(6), 12)
    expect(expectedCumulative[2]).toBeCloseTo(expected(41) + expected(34) + expected(27), 12)
    expect(increments[0]).toBe(expectedCumulative[0])
    expect(increments[2]).toBe(expectedCumulative[2]! - expectedCumulative[1]!)
    expect(calibrationPeriods).toBe(2)
  })

  it('carries the actual counts along', () => {
    const { actual, actualCumulative } = tracking([bgNbd, model], base, fortnights)
    expect(Array.from(actual ?? [])).toEqual([1, 2, 1, 2, 0])
    expect(Array.from(actualCumulative ?? [])).toEqual([1, 3, 4, 6, 6])
  })

  it('expects at the end of observation what new clients of these ages promise', () => {
    const { expectedCumulative } = tracking([bgNbd, model], base, { period: 'day', until: '2024-01-29' })
    expect(expectedCumulative.at(-1)).toBeCloseTo(expected(28) + expected(21) + expected(14), 12)
  })

  it('goes to the end of the holdout, or of the observation, unless told', () => {
    const last = (of: typeof base, options: object = {}): string =>
      isoDate(tracking([bgNbd, model], of, { period: 'month', ...options }).lastDays.at(-1) ?? -1)
    expect(last(base)).toBe(period.holdoutUntil)
    const { holdout, ...without } = base
    expect([holdout?.duration, last(without)]).toEqual([4, period.observedUntil])
    expect(last(base, { until: '2030-12-31' })).toBe('2030-12-31')
    expect('actual' in tracking([bgNbd, model], base, { period: 'month' })).toBe(false)
  })

  it('counts a period that ends on the last day observed as calibration, and may begin and end on the first day', () => {
    const until = (day: string): number =>
      tracking([bgNbd, model], base, { period: 'day', until: day }).calibrationPeriods
    expect([until('2024-01-01'), until('2024-01-29'), until('2024-01-30')]).toEqual([1, 29, 29])
  })

  it('takes weighted clients whose ages are no whole days', () => {
    const columns = { frequency: [0, 1], recency: [0, 2], age: [4.123, 4.123], weight: [3, 7] }
    const weighted = customerBaseFromPatterns(columns, { timeUnit: 'week', observedUntil: '2024-01-29' })
    const { expectedCumulative, lastDays } = tracking([bgNbd, model], weighted, { period: 'day' })
    expect(expectedCumulative.at(-1)).toBeCloseTo(10 * expected(7 * 4.123), 12)
    expect([lastDays.length, expectedCumulative[0]]).toEqual([30, 0])
  })

  it('asks for each number of days once', () => {
    let asked = 0
    const counting = {
      expectedPurchasesOfNewClient: (document: typeof model, options: HorizonOptions) => {
        asked++
        return bgNbd.expectedPurchasesOfNewClient(document, options)
      },
    }
    tracking([counting, model], base, { period: 'day' })
    expect(asked).toBe(56)
  })

  it('refuses counts of other clients', () => {
    const all = purchasesByPeriod(orders, { period: 'week', observedUntil: '2024-02-26' })
    expect(thrown(() => tracking([bgNbd, model], base, all)).message).toBe(
      'actual.newClients: expected the 3 clients of the base, received 4. Count with clientsUntil: the last day observed of the base [LENGTH_MISMATCH]',
    )
  })

  it('takes counts that end before all clients have come', () => {
    const early = purchasesByPeriod(orders, { period: 'week', observedUntil: '2024-01-10' })
    expect(Array.from(tracking([bgNbd, model], base, early).actual ?? [])).toEqual([0, 1])
    const onTheDay = purchasesByPeriod(orders, { period: 'week', observedUntil: '2024-01-15' })
    expect(Array.from(tracking([bgNbd, model], base, onTheDay).actual ?? [])).toEqual([0, 1, 1])
  })

  it('refuses wrong options, no base, and another unit', () => {
    const path = (options: object): string =>
      thrown(() => Reflect.apply(tracking, undefined, [[bgNbd, model], base, options])).path
    expect(path({ period: 'decade' })).toBe('options.period')
    expect(path({ period: 'day', until: '2023-12-31' })).toBe('options.until')
    expect(path({ period: 'day', untl: '2024-12-31' })).toBe('options.untl')
    expect(thrown(() => Reflect.apply(tracking, undefined, [[bgNbd, model], {}, {}])).path).toBe('base.kind')
    const days = bgNbd.fromParams(model.params, { timeUnit: 'day' })
    expect(thrown(() => tracking([bgNbd, days], base, { period: 'day' })).code).toBe('UNIT_MISMATCH')
  })
})
