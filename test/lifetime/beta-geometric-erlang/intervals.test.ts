import { describe, expect, it } from 'vitest'
import { intervalTerm, knowsIntervals } from '../../../src/lifetime/beta-geometric-erlang/intervals.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

const DATES = { timeUnit: 'week', observedUntil: '2024-06-30' } as const
const columns = { frequency: [2, 0, 1], recency: [3, 0, 5], age: [9, 9, 9] }
const logIntervals = [Math.log(1) + Math.log(2), 0, Math.log(5)]

describe('what times between purchases add', () => {
  it('is (k−1) Σ ln Δt − x ln Γ(k)', () => {
    const base = customerBaseFromSummary({ ...columns, logIntervals }, DATES)
    expect(intervalTerm(base, 3)).toBeCloseTo(2 * Math.log(10) - 3 * Math.log(2), 14)
    expect(intervalTerm({ frequency: 2, recency: 3, age: 9, logIntervals: Math.log(2) }, 4)).toBeCloseTo(
      3 * Math.log(2) - 2 * Math.log(6),
      14,
    )
  })

  it('is nothing for k = 1, and lacks the times where they are not known', () => {
    const base = customerBaseFromSummary(columns, DATES)
    expect(intervalTerm(base, 1)).toBe(0)
    expect(intervalTerm(base, 3)).toBeCloseTo(-3 * Math.log(2), 14)
    expect(intervalTerm({ frequency: 2, recency: 3, age: 9 }, 3)).toBeCloseTo(-2 * Math.log(2), 14)
  })

  it('is known where nobody came back', () => {
    expect(knowsIntervals(customerBaseFromSummary(columns, DATES))).toBe(false)
    expect(knowsIntervals(customerBaseFromSummary({ ...columns, logIntervals }, DATES))).toBe(true)
    const once = customerBaseFromSummary({ frequency: [0], recency: [0], age: [9] }, DATES)
    expect(knowsIntervals(once)).toBe(true)
  })

  it('is refused where it is no number, or a column of another base', () => {
    const wrong = { frequency: 2, recency: 3, age: 9, logIntervals: Number.NaN }
    expect(() => intervalTerm(wrong, 2)).toThrow('client.logIntervals')
    const base = customerBaseFromSummary(columns, DATES)
    expect(() => intervalTerm({ ...base, logIntervals: new Float64Array(2) }, 2)).toThrow('base.logIntervals')
  })
})
