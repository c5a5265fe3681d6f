import { expect, it } from 'vitest'
import { observedRetention } from '../../src/charts/observed-retention.js'
import { tenureCounts, tenuresFromCohorts } from '../../src/records/index.js'

it('is the share of clients left, where everybody was seen to the end', () => {
  const remaining = [1000, 631, 468, 382]
  const seen = observedRetention(tenuresFromCohorts([{ remaining }]), 10)
  expect(seen.map(({ period }) => period)).toEqual([1, 2, 3])
  for (const { period, due, survival, retention } of seen) {
    expect(due).toBe(remaining[period - 1])
    expect(survival).toBeCloseTo((remaining[period] ?? 0) / 1000, 12)
    expect(retention).toBeCloseTo((remaining[period] ?? 0) / (remaining[period - 1] ?? 1), 12)
  }
})

it('counts clients for as long as they were observed', () => {
  const counts = tenureCounts({ tenure: [1, 2, 4], lost: [10, 0, 5], active: [40, 20, 25] })
  expect(observedRetention(counts, 10)).toEqual([
    { period: 1, due: 100, retention: 0.9, survival: 0.9 },
    { period: 2, due: 50, retention: 1, survival: 0.9 },
    { period: 3, due: 30, retention: 1, survival: 0.9 },
    { period: 4, due: 30, retention: 1 - 5 / 30, survival: 0.9 * (1 - 5 / 30) },
  ])
})

it('ends where it is told', () => {
  expect(observedRetention(tenureCounts({ tenure: [3], lost: [1], active: [1] }), 2)).toHaveLength(2)
})
