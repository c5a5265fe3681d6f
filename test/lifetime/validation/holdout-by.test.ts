import { describe, expect, it } from 'vitest'
import * as bgNbd from '../../../src/lifetime/bg-nbd/index.js'
import { holdoutBy } from '../../../src/lifetime/validation/index.js'
import { customerBase } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { base, model, orders, period } from './orders.js'

const predicted = bgNbd.expectedPurchases(model, base, { horizon: 4 })

describe('holdoutBy', () => {
  it('has one row per frequency', () => {
    const { value, clients, meanActual, meanPredicted } = holdoutBy([bgNbd, model], base, { by: 'frequency' })
    expect([Array.from(value), Array.from(clients), Array.from(meanActual)]).toEqual([
      [0, 1, 2],
      [1, 1, 1],
      [0, 1, 2],
    ])
    expect(Array.from(meanPredicted)).toEqual([predicted[1], predicted[2], predicted[0]])
  })

  it('pools the last rows', () => {
    const rows = holdoutBy([bgNbd, model], base, { by: 'frequency', upTo: 1 })
    expect([Array.from(rows.value), Array.from(rows.clients), Array.from(rows.meanActual)]).toEqual([
      [0, 1],
      [1, 2],
      [0, 1.5],
    ])
    expect(rows.meanPredicted[1]).toBeCloseTo((predicted[0]! + predicted[2]!) / 2, 14)
  })

  it('knows the other figures of a history', () => {
    const by = (key: 'recency' | 'age' | 'timeSinceLastPurchase'): number[] =>
      Array.from(holdoutBy([bgNbd, model], base, { by: key }).value)
    expect(by('recency')).toEqual([0, 1, 2])
    expect(by('age')).toEqual([2, 3, 4])
    expect(by('timeSinceLastPurchase')).toEqual([1, 2, 3])
  })

  it('gathers clients by the day they were last seen, whatever the rounding of weeks', () => {
    const log = Array.from({ length: 50 }, (_, day) => [
      { client: day, date: new Date(86_400_000 * day) },
      { client: day, date: new Date(86_400_000 * 60) },
    ]).flat()
    const many = customerBase(log, { observedUntil: '1970-03-09', holdoutUntil: '1970-04-01', timeUnit: 'week' })
    const rows = holdoutBy([bgNbd, model], many, { by: 'timeSinceLastPurchase' })
    expect([Array.from(rows.value), Array.from(rows.clients)]).toEqual([[1], [50]])
  })

  it('refuses wrong options and a base without holdout', () => {
    const path = (options: unknown): string =>
      thrown(() => Reflect.apply(holdoutBy, undefined, [[bgNbd, model], base, options])).path
    expect(path({ by: 'spend' })).toBe('options.by')
    expect(path({ by: 'age', upTo: 0 })).toBe('options.upTo')
    expect(path({ by: 'age', upto: 1 })).toBe('options.upto')
    expect(path(undefined)).toBe('options')
    const without = customerBase(orders, { observedUntil: period.observedUntil, timeUnit: 'week' })
    expect(thrown(() => holdoutBy([bgNbd, model], without, { by: 'age' })).path).toBe('base.holdout')
  })
})
