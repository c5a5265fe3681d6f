import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/pareto-nbd-dynamic/likelihood.js'
import { dataOf } from '../../../src/lifetime/pareto-nbd-dynamic/problem.js'
import type { Effects } from '../../../src/model/index.js'
import { evaluateAt } from '../gamma-poisson/fit-bases.js'
import { drawnBase, EFFECTS } from './dynamic-bases.js'

const base = drawnBase(60, 5)
const ofAll = createLogLikelihood(dataOf(base, EFFECTS))

function expectDerivatives(effects: Effects, point: readonly number[], step = 1e-5, tolerance = 1e-6): void {
  const objective = createLogLikelihood(dataOf(base, effects))
  const { value, gradient, hessian } = evaluateAt(objective, point)
  const n = point.length
  const scale = Math.abs(value)
  for (let i = 0; i < n; i++) {
    const beside = (by: number) =>
      evaluateAt(
        objective,
        point.map((x, j) => (i === j ? x + by : x)),
      )
    const [up, down] = [beside(step), beside(-step)]
    expect(Math.abs((up.value - down.value) / (2 * step) - gradient[i]!)).toBeLessThan(tolerance * scale)
    for (let j = 0; j < n; j++) {
      const slope = (up.gradient[j]! - down.gradient[j]!) / (2 * step)
      expect(Math.abs(slope - hessian[i * n + j]!)).toBeLessThan(tolerance * scale)
      expect(hessian[i * n + j]).toBe(hessian[j * n + i])
    }
  }
}

describe('the likelihood of dynamic rates', () => {
  it('has the gradient and the Hessian of its differences', () => {
    const anywhere = fc.double({ min: -1.5, max: 1.5, noNaN: true })
    fc.assert(
      fc.property(
        fc.tuple(anywhere, anywhere, anywhere, anywhere),
        fc.tuple(anywhere, anywhere, anywhere, anywhere),
        (p, e) => {
          expectDerivatives(EFFECTS, [p[0], 3 + p[1], p[2], 3 + p[3], ...e])
        },
      ),
      { numRuns: 12 },
    )
  })

  it('has them where effects are equal, and where one rate is not moved', () => {
    const equal = { purchase: { season: 0, gender: 0 }, dropout: { gender: 0 }, equal: ['gender'] }
    expectDerivatives(equal, [0.2, 3.1, -0.3, 3.5, 0.6, 0.2])
    expectDerivatives({ purchase: { season: 0 } }, [0.2, 3.1, -0.3, 3.5, 0.6])
    expectDerivatives({ dropout: { season: 0, gender: 0 } }, [0.2, 3.1, -0.3, 3.5, 0.6, -0.4])
  })

  it('has no value where an effect is none of a covariate', () => {
    expect(evaluateAt(ofAll, [0, 3, 0, 3, 101, 0, 0, 0]).value).toBeNaN()
    expect(evaluateAt(ofAll, [0, 3, 0, 3, 0, 0, -101, 0]).value).toBeNaN()
    expect(evaluateAt(ofAll, [0, 3, 0, 3, 99, 0, -99, 0]).value).toBeLessThan(0)
  })

  it('is finite wherever parameters may lie', () => {
    for (const [r, alpha, s, beta] of [
      [1e-12, 1e-100, 1e-12, 1e-100],
      [1e12, 1e100, 1e12, 1e100],
      [1e-12, 1e100, 1e12, 1e-100],
      [1e12, 1e-100, 1e-12, 1e100],
      [1, 1e-9, 1, 1e9],
    ] as const) {
      const point = [r, alpha, s, beta].map(Math.log)
      const { value, gradient, hessian } = evaluateAt(ofAll, [...point, 2, -1, 1, 3])
      expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true)
    }
  })

  it('counts clients by their weights', () => {
    const twice = createLogLikelihood(dataOf({ ...base, weight: new Float64Array(base.size).fill(2) }, EFFECTS))
    const point = [0.2, 3.1, -0.3, 3.5, 0.6, 0.2, 0.1, 0.3]
    const [one, two] = [evaluateAt(ofAll, point), evaluateAt(twice, point)]
    expect(two.value).toBeCloseRelative(2 * one.value, 1e-13)
    two.hessian.forEach((cell, i) => void expect(cell).toBeCloseTo(2 * one.hessian[i]!, 8))
  })
})
