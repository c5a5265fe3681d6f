import { describe, expect, it } from 'vitest'
import { minimizeBfgs } from '../../src/numeric/bfgs.js'
import type { GradientObjective } from '../../src/numeric/index.js'
import { valley } from './objectives.js'

/** Ten coordinates whose curvatures span six orders of magnitude. */
const longBowl: GradientObjective = {
  evaluate(point, out) {
    out.value = 3
    for (let i = 0; i < point.length; i++) {
      const curvature = 10 ** (i * 0.6)
      out.value += (curvature * (point[i]! - i) ** 2) / 2
      out.gradient[i] = curvature * (point[i]! - i)
    }
  },
}

describe('minimizeBfgs', () => {
  it('descends a curved valley', () => {
    const found = minimizeBfgs(valley, [-1.2, 1])
    expect(found).toMatchObject({ converged: true, reason: 'the gradient vanished' })
    expect(found.point[0]).toBeCloseRelative(1, 1e-7)
    expect(found.point[1]).toBeCloseRelative(1, 1e-7)
    expect(found.evaluations).toBeLessThan(80)
    expect(found.gradientNorm).toBeLessThanOrEqual(1e-9)
  })

  it('descends a bowl of many scales', () => {
    const found = minimizeBfgs(longBowl, new Float64Array(10))
    expect(found.converged).toBe(true)
    for (let i = 0; i < 10; i++) expect(Math.abs(found.point[i]! - i)).toBeLessThan(1e-6)
    expect(found.value).toBeCloseRelative(3, 1e-12)
  })

  it('comes back from where the function has no value', () => {
    const log: GradientObjective = {
      evaluate([x = 0], out) {
        out.value = x - Math.log(x)
        out.gradient[0] = 1 - 1 / x
      },
    }
    const found = minimizeBfgs(log, [3], { maxStep: 50 })
    expect(found.converged).toBe(true)
    expect(found.point[0]).toBeCloseRelative(1, 1e-8)
  })

  it('leaves the start alone', () => {
    const start = Float64Array.of(-1.2, 1)
    minimizeBfgs(valley, start)
    expect([...start]).toEqual([-1.2, 1])
  })

  it('says in words why it ended', () => {
    expect(minimizeBfgs(valley, [-1.2, 1], { maxEvaluations: 9 })).toMatchObject({
      converged: false,
      evaluations: 9,
      reason: 'no minimum found in 9 evaluations',
    })
    const nothing: GradientObjective = { evaluate: () => undefined }
    expect(minimizeBfgs(nothing, [0]).reason).toBe('the function has no value at the start')
    const steep: GradientObjective = {
      evaluate: (_, out) => {
        out.value = 0
        out.gradient[0] = Infinity
      },
    }
    expect(minimizeBfgs(steep, [0]).reason).toBe('the gradient is not finite at the start')
    const liar: GradientObjective = {
      evaluate: ([x = 0], out) => {
        out.value = x
        out.gradient[0] = -1
      },
    }
    expect(minimizeBfgs(liar, [0])).toMatchObject({
      converged: false,
      reason: 'no step along the descent direction improves the value',
    })
  })

  it('rejects wrong options and starts', () => {
    expect(() => minimizeBfgs(valley, [0, Infinity])).toThrow(/^start\[1\]: expected a finite number/)
    expect(() => minimizeBfgs(valley, [0, 0], { maxStep: 0 })).toThrow(/^options.maxStep/)
    expect(() => minimizeBfgs(valley, [0, 0], { gradientTolerance: 0 })).toThrow(/^options.gradientTolerance/)
    expect(() => minimizeBfgs(valley, [0, 0], { maxEvaluations: 0 })).toThrow(/^options.maxEvaluations/)
  })
})
