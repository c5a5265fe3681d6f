import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/bg-bb/likelihood.js'
import { opportunitiesOf } from '../../../src/lifetime/bg-bb/opportunities.js'
import { evaluation } from '../../../src/numeric/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromPatterns } from '../../../src/records/index.js'
import { donors } from './donations.js'
import { likelihood } from './reference.js'

const mixed = customerBaseFromPatterns(
  {
    frequency: [0, 0, 0, 1, 1, 3, 3, 3, 7, 20],
    recency: [0, 0, 0, 1, 9, 5, 8, 12, 7, 30],
    age: [0, 4, 12, 12, 12, 12, 12, 12, 40, 40],
    weight: [5, 3, 1.5, 2, 1, 4, 2, 1, 1, 2],
  },
  { timeUnit: 'week', observedUntil: '2024-06-30' },
)

const at = (base: CustomerBase, point: readonly number[]) => {
  const out = evaluation(4)
  createLogLikelihood(opportunitiesOf(base.patterns), base.patterns.weight).evaluate(Float64Array.from(point), out)
  return out
}

const POINTS = [
  [0, 0, 0, 0],
  [0.19, -0.29, -0.42, 1.02],
  [-3, 2, -4, 3],
  [3, -2, 2, -3],
  [9, 9.5, -9, 1],
] as const

describe('the log-likelihood', () => {
  it.each(POINTS)('is the sum over clients, at ln parameters %d %d %d %d', (...point) => {
    const [alpha, beta, gamma, delta] = point.map(Math.exp) as [number, number, number, number]
    const { times, frequency, recency, age, weight, size } = mixed.patterns
    let sum = 0
    for (let i = 0; i < size; i++) {
      const [last, n] = [times[recency[i]!]!, times[age[i]!]!]
      sum += weight[i]! * Math.log(likelihood({ alpha, beta, gamma, delta }, frequency[i]!, last, n))
    }
    expect(at(mixed, point).value).toBeCloseRelative(sum, 1e-10)
  })

  it.each(POINTS)('has the gradient and the Hessian that differences approach, at %d %d %d %d', (...point) => {
    const { gradient, hessian } = at(mixed, point)
    const step = 1e-5
    for (let i = 0; i < 4; i++) {
      const moved = (by: number) =>
        at(
          mixed,
          point.map((value, j) => value + (i === j ? by : 0)),
        )
      const [below, above] = [moved(-step), moved(step)]
      expect(gradient[i]).toBeCloseTo((above.value - below.value) / (2 * step), 5)
      for (let j = 0; j < 4; j++) {
        expect(hessian[i * 4 + j]).toBeCloseTo((above.gradient[j]! - below.gradient[j]!) / (2 * step), 5)
        expect(hessian[i * 4 + j]).toBe(hessian[j * 4 + i])
      }
    }
  })

  // mpmath, 60 digits: 1e-15 added to sums of beta functions, as elsewhere, makes -34.36 of the first.
  it.each([
    [50, 90, 104, -70.63425442963847],
    [25, 40, 52, -33.6770637886302],
    [15, 30, 52, -27.31850067752308],
  ])('has no floor: x %d, last %d, n %d', (x, last, n, expected) => {
    const one = customerBaseFromPatterns(
      { frequency: [x], recency: [last], age: [n], weight: [1] },
      { timeUnit: 'week', observedUntil: '2024-06-30' },
    )
    expect(at(one, [1.204, 0.75, 0.657, 2.783].map(Math.log)).value).toBeCloseRelative(expected, 1e-13)
  })

  it('is finite, and so are its derivatives, where weights overflow and at the ends of the range', () => {
    const long = customerBaseFromPatterns(
      { frequency: [0, 900, 5000], recency: [0, 900, 10_000], age: [100_000, 10_000, 10_000], weight: [1, 2, 3] },
      { timeUnit: 'day', observedUntil: '2024-06-30' },
    )
    const far = Math.log(1e12)
    for (const a of [-far, far]) {
      for (const b of [-far, far]) {
        for (const c of [-far, 0, far]) {
          const { value, gradient, hessian } = at(long, [a, b, c, -a])
          expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true)
          expect(value).toBeLessThanOrEqual(0)
        }
      }
    }
  })

  it('adds up the donors of the paper', () => {
    expect(at(donors, [1.203521, 0.749716, 0.656716, 2.783423].map(Math.log)).value).toBeCloseTo(-33_225.58127, 5)
  })
})
