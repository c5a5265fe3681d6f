import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/beta-geometric/likelihood.js'
import { evaluation } from '../../../src/numeric/index.js'
import { customerBaseFromPatterns, customerBaseFromSummary } from '../../../src/records/index.js'
import { simulatedBase } from './bases.js'
import { naiveLogLikelihood } from './naive.js'

const DATES = { timeUnit: 'week', observedUntil: '2024-06-30' } as const

const points = [
  { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  { r: 5, alpha: 0.01, a: 300, b: 2 },
  { r: 0.001, alpha: 100, a: 0.01, b: 0.02 },
  { r: 700, alpha: 900, a: 40, b: 4000 },
]

/** Long runs of one frequency (tables), gaps between frequencies (gamma functions), weights of all kinds. */
const mixed = customerBaseFromPatterns(
  {
    frequency: [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 40, 1000, 90_000],
    recency: [0, 0, 1, 2, 3, 4, 1, 2, 3, 4, 3, 1, 4, 2, 4],
    age: [3, 4, 4, 4, 4, 4, 3, 3, 3, 5, 4, 4, 5, 3, 4],
    weight: [500, 20, 1, 2, 3.5, 1, 1, 2, 7, 1, 1, 2, 1, 1, 1],
  },
  DATES,
)

function valueAt(logLikelihood: ReturnType<typeof createLogLikelihood>, point: ArrayLike<number>) {
  const out = evaluation(4)
  logLikelihood.evaluate(Float64Array.from(point), out)
  return out
}

function logs({ r, alpha, a, b }: (typeof points)[number]): number[] {
  return [r, alpha, a, b].map(Math.log)
}

describe.each([0, 1] as const)('the log-likelihood with %i chances to leave at first', first => {
  it.each(points)('is what the papers write, at $r $alpha $a $b', point => {
    const rows = {
      frequency: Array.from(mixed.frequency),
      recency: Array.from(mixed.recency),
      age: Array.from(mixed.age),
    }
    const unweighted = customerBaseFromSummary(rows, DATES)
    const fast = valueAt(createLogLikelihood(unweighted.patterns, first), logs(point)).value
    expect(fast).toBeCloseRelative(naiveLogLikelihood(point, first, unweighted), 1e-11)
    const base = simulatedBase(5000, 11)
    expect(valueAt(createLogLikelihood(base.patterns, first), logs(point)).value).toBeCloseRelative(
      naiveLogLikelihood(point, first, base),
      1e-11,
    )
  })

  it('counts a weight as that many clients', () => {
    const pair = { frequency: [2, 2, 1], recency: [1, 1, 2], age: [3, 3, 3] }
    const twice = customerBaseFromSummary(pair, DATES)
    const weighted = customerBaseFromPatterns(
      { frequency: [2, 1], recency: [1, 2], age: [3, 3], weight: [2, 1] },
      DATES,
    )
    const point = logs(points[0]!)
    expect(valueAt(createLogLikelihood(weighted.patterns, first), point)).toEqual(
      valueAt(createLogLikelihood(twice.patterns, first), point),
    )
  })

  it.each(points)('has the gradient and Hessian that differences show, at $r $alpha $a $b', point => {
    const logLikelihood = createLogLikelihood(mixed.patterns, first)
    const here = logs(point)
    const exact = valueAt(logLikelihood, here)
    const scale = Math.abs(exact.value)
    for (let j = 0; j < 4; j++) {
      const step = 1e-4
      const up = valueAt(
        logLikelihood,
        here.map((p, i) => p + (i === j ? step : 0)),
      )
      const down = valueAt(
        logLikelihood,
        here.map((p, i) => p - (i === j ? step : 0)),
      )
      expect(Math.abs((up.value - down.value) / (2 * step) - exact.gradient[j]!)).toBeLessThan(1e-6 * scale)
      for (let i = 0; i < 4; i++) {
        const difference = (up.gradient[i]! - down.gradient[i]!) / (2 * step)
        expect(Math.abs(difference - exact.hessian[4 * i + j]!)).toBeLessThan(1e-6 * scale)
        expect(exact.hessian[4 * i + j]).toBe(exact.hessian[4 * j + i])
      }
    }
  })

  it('stays finite where odds pass the range of a double', () => {
    const heavy = customerBaseFromSummary({ frequency: [1_000_000], recency: [1], age: [1000] }, DATES)
    const out = valueAt(createLogLikelihood(heavy.patterns, first), logs(points[0]!))
    expect([out.value, ...out.gradient, ...out.hessian].every(Number.isFinite)).toBe(true)
    expect(out.value).toBeCloseRelative(naiveLogLikelihood(points[0]!, first, heavy), 1e-11)
  })
})
