import { describe, expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { testFutures } from '../simulate-future-suite.js'

const clients = [
  { frequency: 0, recency: 0, age: 6 },
  { frequency: 2, recency: 4, age: 6 },
  { frequency: 6, recency: 6, age: 6 },
  { frequency: 3, recency: 3, age: 12 },
  { frequency: 0, recency: 0, age: 0 },
  { frequency: 40, recency: 52, age: 52 },
]

testFutures(bgBb, [
  { params: { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, clients, horizon: 5 },
  { params: { alpha: 0.4, beta: 2, gamma: 0.3, delta: 9 }, clients, horizon: 40 },
  { params: { alpha: 12, beta: 3, gamma: 2, delta: 60 }, clients, horizon: 100 },
])

describe('simulateFuture', () => {
  const columns = { frequency: [2], recency: [4], age: [6] }
  const base = customerBaseFromSummary(columns, { timeUnit: 'year', observedUntil: '2001-12-31' })

  it('looks a million opportunities ahead in no time', () => {
    const faithful = bgBb.fromParams({ alpha: 3, beta: 2, gamma: 1e-12, delta: 1e12 })
    const [taken] = bgBb.simulateFuture(faithful, base, { horizon: 1e6, seed: 4 })
    expect(taken).toBeGreaterThan(1e5)
    expect(taken).toBeLessThan(1e6)
  })

  it('counts in opportunities', () => {
    const model = bgBb.fromParams({ alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 }, { timeUnit: 'year' })
    expect(thrown(() => bgBb.simulateFuture(model, base, { horizon: 2.5, seed: 1 })).path).toBe('options.horizon')
    const half = customerBaseFromSummary(
      { frequency: [0], recency: [0], age: [1.5] },
      { timeUnit: 'year', observedUntil: '2001-12-31' },
    )
    expect(thrown(() => bgBb.simulateFuture(model, half, { horizon: 2, seed: 1 })).path).toBe('base.age')
  })
})
