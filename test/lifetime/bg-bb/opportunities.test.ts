import { describe, expect, it } from 'vitest'
import { opportunitiesAhead, opportunitiesOf } from '../../../src/lifetime/bg-bb/opportunities.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const DATES = { timeUnit: 'week', observedUntil: '2024-06-30' } as const

describe('opportunitiesOf', () => {
  it('reads whole numbers of a client or a base', () => {
    expect(opportunitiesOf(historyOf({ frequency: 2, recency: 4, age: 6 }))).toEqual({
      size: 1,
      frequency: Int32Array.of(2),
      recency: Int32Array.of(4),
      age: Int32Array.of(6),
    })
    const { patterns } = customerBaseFromSummary({ frequency: [2, 0], recency: [4, 0], age: [6, 3] }, DATES)
    expect(opportunitiesOf(patterns)).toEqual({
      size: 2,
      frequency: Int32Array.of(0, 2),
      recency: Int32Array.of(0, 4),
      age: Int32Array.of(3, 6),
    })
  })

  it.each([
    [{ frequency: 2, recency: 4.5, age: 6 }, 'OUT_OF_RANGE', 'recency'],
    [{ frequency: 2, recency: 4, age: 6.25 }, 'OUT_OF_RANGE', 'age'],
    [{ frequency: 2, recency: 4, age: 1e6 + 1 }, 'OUT_OF_RANGE', 'age'],
    [{ frequency: 5, recency: 4, age: 6 }, 'INCONSISTENT_HISTORY', 'frequency'],
    [{ frequency: 1, recency: 0, age: 6 }, 'INCONSISTENT_HISTORY', 'frequency'],
  ])('refuses %o and says how to count in periods', (client, code, field) => {
    const one = thrown(() => opportunitiesOf(historyOf(client)))
    expect(one).toMatchObject({ code, path: `client.${field}` })
    const { frequency, recency, age } = client
    const base = customerBaseFromSummary({ frequency: [frequency], recency: [recency], age: [age] }, DATES)
    const all = thrown(() => opportunitiesOf(base.patterns))
    expect(all).toMatchObject({ code, path: `base.${field}` })
    expect(all.hint).toContain('customerBaseOfPeriods')
  })
})

describe('opportunitiesAhead', () => {
  const months = { timeUnit: 'month' } as const

  it('reads a whole number, or one in another unit', () => {
    expect(opportunitiesAhead({}, 5)).toBe(5)
    expect(opportunitiesAhead(months, { value: 3, unit: 'year' })).toBe(36)
    expect(opportunitiesAhead(months, 1e6)).toBe(1e6)
  })

  it.each([0.5, 2.5, 1e6 + 1, { value: 1, unit: 'week' } as const])('refuses %o', horizon => {
    expect(thrown(() => opportunitiesAhead(months, horizon))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.horizon',
      expected: 'a whole number of opportunities from 1 to 1000000',
      received: typeof horizon === 'number' ? String(horizon) : '0.2299794661190965',
    })
  })
})
