import { describe, expect, it } from 'vitest'
import type { Family } from '../../../src/statistics/regression/family.js'
import { LOGISTIC, POISSON } from '../../../src/statistics/regression/family.js'
import type { Problem } from '../../../src/statistics/regression/objective.js'
import { evaluatorOf } from '../../../src/statistics/regression/objective.js'
import { designed } from './designs.js'
import { simulated } from './simulated.js'

const { columns, events, counts } = simulated(700, 0.2, [0.5, -1], 1)

function problemOf(family: Family, firth: boolean): Problem {
  const outcomes = family === LOGISTIC ? events : counts
  const weights = Float64Array.from(outcomes, (_, i) => 1 + (i % 3))
  return {
    design: designed(columns, outcomes, { weights }),
    family,
    firth,
    penalties: Float64Array.of(0, firth ? 0 : 2, 0),
  }
}

describe('evaluatorOf', () => {
  it.each([
    [LOGISTIC, false],
    [LOGISTIC, true],
    [POISSON, false],
    [POISSON, true],
  ] as const)('has the gradient of its value (%#)', (family, firth) => {
    const evaluate = evaluatorOf(problemOf(family, firth))
    const at = Float64Array.of(0.1, 0.3, -0.2)
    const { gradient } = evaluate(at, true)
    at.forEach((_, j) => {
      const step = (by: number): number =>
        evaluate(
          at.map((value, k) => (k === j ? value + by : value)),
          true,
        ).value
      expect(gradient[j]).toBeCloseRelative((step(1e-5) - step(-1e-5)) / 2e-5, 1e-6)
    })
  })

  it('has the information as the slope of the gradient, without the penalty', () => {
    const problem = problemOf(LOGISTIC, false)
    const evaluate = evaluatorOf(problem)
    const at = Float64Array.of(0.1, 0.3, -0.2)
    const { information } = evaluate(at, true)
    const far = evaluate(
      at.map((value, k) => (k === 1 ? value + 1e-5 : value)),
      false,
    ).gradient
    const near = evaluate(
      at.map((value, k) => (k === 1 ? value - 1e-5 : value)),
      false,
    ).gradient
    expect((near[0]! - far[0]!) / 2e-5).toBeCloseRelative(information?.[1] ?? Number.NaN, 1e-6)
    expect((near[1]! - far[1]!) / 2e-5 - 2).toBeCloseRelative(information?.[4] ?? Number.NaN, 1e-6)
  })

  it('tells how far predictors moved, and sums every other tile where asked', () => {
    const problem = problemOf(LOGISTIC, false)
    const evaluate = evaluatorOf(problem)
    expect(evaluate(new Float64Array(3), false).moved).toBe(Infinity)
    expect(evaluate(Float64Array.of(0.25, 0, 0), false).moved).toBeCloseTo(0.25, 14)
    const part = evaluatorOf(problem, 2)(new Float64Array(3), true)
    const weight = problem.design.weights.reduce((sum, w, i) => sum + (Math.floor(i / 256) % 2 === 0 ? w : 0), 0)
    expect(part.information?.[0]).toBeCloseRelative(weight / 4, 1e-12)
  })

  it('has no value under Firth where the information is none', () => {
    const twice = designed({ a: [1, 2, 3], b: [2, 4, 6] }, [0, 1, 0])
    const evaluate = evaluatorOf({ design: twice, family: LOGISTIC, firth: true, penalties: new Float64Array(3) })
    expect(evaluate(Float64Array.of(0, 800, 800), true).value).toBe(-Infinity)
  })
})
