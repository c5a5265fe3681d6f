import { describe, expect, it } from 'vitest'
import { digamma, logGamma, trigamma } from '../../src/numeric/gamma.js'
import type { Objective } from '../../src/numeric/index.js'
import { maximizeNewton } from '../../src/numeric/newton.js'
import { counted, gammaLikelihood, ridge } from './objectives.js'

const likelihood = gammaLikelihood(1000, 2, 0.5, { logGamma, digamma, trigamma })

const wave: Objective = {
  evaluate([x = 0], out) {
    out.value = Math.sin(x)
    out.gradient[0] = Math.cos(x)
    out.hessian[0] = -Math.sin(x)
  },
}

describe('maximizeNewton', () => {
  it('climbs a likelihood in few evaluations and hands out the last one', () => {
    const objective = counted(likelihood)
    const found = maximizeNewton(objective, [0, 0])
    expect(found).toMatchObject({ converged: true, reason: 'the gradient vanished', atBound: [] })
    expect(found.evaluations).toBe(objective.calls)
    expect(found.evaluations).toBeLessThanOrEqual(8)
    const [u = 0, v = 0] = found.point
    // At the maximum shape = rate · mean, and ln shape - ψ(shape) = ln mean - mean ln.
    expect(Math.exp(u)).toBeCloseRelative(2 * Math.exp(v), 1e-12)
    expect(u - digamma(Math.exp(u))).toBeCloseRelative(Math.log(2) - 0.5, 1e-12)
    expect(found.gradientNorm).toBeLessThanOrEqual(1e-9 * Math.abs(found.value))
    expect(found.hessian[3]).toBeCloseRelative(-1000 * Math.exp(u), 1e-9)
  })

  it('evaluates into two rooms, however long it takes', () => {
    const objective = counted(ridge)
    expect(maximizeNewton(objective, [-1.2, 1]).converged).toBe(true)
    expect(objective.calls).toBeGreaterThan(10)
    expect(objective.rooms.size).toBe(2)
  })

  it('does not take for a peak what rounding of large terms adds to a value near 0', () => {
    const lucky = 0.3001
    const rounded: Objective = {
      evaluate([x = 0], out) {
        out.value = 1 - Math.cosh(x - 0.3) + (x === lucky ? 1e-7 : 0)
        out.gradient[0] = -Math.sinh(x - 0.3)
        out.hessian[0] = -Math.cosh(x - 0.3)
      },
    }
    expect(maximizeNewton(rounded, [lucky]).converged).toBe(false)
    expect(maximizeNewton(rounded, [lucky], { scale: 1e9 }).converged).toBe(true)
  })

  it('follows a curved ridge where the Hessian is not negative definite', () => {
    const { converged, point } = maximizeNewton(ridge, [-1.2, 3])
    expect(converged).toBe(true)
    expect(point[0]).toBeCloseRelative(1, 1e-7)
    expect(point[1]).toBeCloseRelative(1, 1e-7)
  })

  it('leaves a trough uphill', () => {
    const { converged, point } = maximizeNewton(wave, [-1.5])
    expect(converged).toBe(true)
    expect(Math.sin(point[0]!)).toBeCloseRelative(1, 1e-15)
  })

  it('caps every step', () => {
    const seen: number[] = []
    const line: Objective = {
      evaluate([x = 0], out) {
        seen.push(x)
        out.value = -((x - 100) ** 2)
        out.gradient[0] = -2 * (x - 100)
        out.hessian[0] = -2
      },
    }
    expect(maximizeNewton(line, [0], { maxStep: 5 }).point[0]).toBe(100)
    for (let i = 1; i < seen.length; i++) expect(Math.abs(seen[i]! - seen[i - 1]!)).toBeLessThanOrEqual(5)
  })

  it('halves steps that leave the domain', () => {
    const log: Objective = {
      evaluate([x = 0], out) {
        out.value = Math.log(x) - x
        out.gradient[0] = 1 / x - 1
        out.hessian[0] = -1 / x ** 2
      },
    }
    const { converged, point } = maximizeNewton(log, [3])
    expect(converged).toBe(true)
    expect(point[0]).toBeCloseRelative(1, 1e-8)
  })

  it('stops on a bound, and reports it', () => {
    const found = maximizeNewton(ridge, [-1.2, 1], { upper: [0.5, 9] })
    expect(found).toMatchObject({ converged: true, atBound: [0] })
    expect(found.point[0]).toBe(0.5)
    expect(found.point[1]).toBeCloseRelative(0.25, 1e-9)
  })

  it('leaves a bound it starts on when the function grows inward', () => {
    const found = maximizeNewton(likelihood, [0, -3], { lower: [-5, -3] })
    expect(found).toMatchObject({ converged: true, atBound: [] })
  })

  it('holds every coordinate in a corner', () => {
    const found = maximizeNewton(likelihood, [-1, 2], { lower: [-1, 2], upper: [-1, 2] })
    expect(found).toMatchObject({ converged: true, evaluations: 1, gradientNorm: 0, atBound: [0, 1] })
  })

  it('converges where rounding hides the last step', () => {
    const noisy: Objective = {
      evaluate(point, out) {
        likelihood.evaluate(point, out)
        out.value += 1e9
        out.gradient[0] = out.gradient[0]! + 1e-5 * Math.sin(1e12 * point[0]!)
      },
    }
    const found = maximizeNewton(noisy, [0, 0], { gradientTolerance: 1e-20 })
    expect(found).toMatchObject({ converged: true, reason: 'what is left to gain is below rounding' })
    expect(found.evaluations).toBeLessThan(15)
  })

  it.each<[string, Objective, string]>([
    ['no value at the start', { evaluate: () => undefined }, 'the function has no value at the start'],
    [
      'no Hessian',
      {
        evaluate: (_, out) => {
          out.value = 0
          out.gradient[0] = 1
          out.hessian[0] = Number.NaN
        },
      },
      'the gradient or the Hessian is not finite',
    ],
    [
      'no gradient',
      {
        evaluate: (_, out) => {
          out.value = 0
          out.gradient[0] = Infinity
        },
      },
      'the gradient or the Hessian is not finite',
    ],
    [
      'the bottom of a valley',
      {
        evaluate: ([x = 0], out) => {
          out.value = x * x
          out.gradient[0] = 2 * x
          out.hessian[0] = 2
        },
      },
      'the gradient vanished at a point that is not a maximum',
    ],
    [
      'a gradient that lies',
      {
        evaluate: ([x = 0], out) => {
          out.value = -x
          out.gradient[0] = 1
          out.hessian[0] = -1
        },
      },
      'no step along the ascent direction improves the value',
    ],
  ])('says in words what is wrong: %s', (_, objective, reason) => {
    expect(maximizeNewton(objective, [0])).toMatchObject({ converged: false, reason })
  })

  it('takes a flat function as it is: every point is a maximum', () => {
    const flat: Objective = {
      evaluate(_, out) {
        out.value = 1
      },
    }
    expect(maximizeNewton(flat, [0, 3])).toMatchObject({ converged: true, reason: 'the gradient vanished' })
  })

  it('walks a ridge that never ends until there is nothing left to gain', () => {
    // Rises towards 5 as x and y grow together; across, x - y = 1 is best.
    const endless: Objective = {
      evaluate([x = 0, y = 0], out) {
        const across = x - y - 1
        const fall = Math.exp(-x)
        out.value = 5 - fall - 1e6 * across * across
        out.gradient.set([fall - 2e6 * across, 2e6 * across])
        out.hessian.set([-fall - 2e6, 2e6, 2e6, -2e6])
      },
    }
    const free = maximizeNewton(endless, [0, 0])
    expect(free).toMatchObject({ converged: true, reason: 'what is left to gain is below rounding' })
    expect(free.evaluations).toBeLessThan(45)
    const boxed = maximizeNewton(endless, [0, 0], { upper: [Infinity, 7.3] })
    expect(boxed).toMatchObject({ converged: true, atBound: [1] })
    expect(boxed.point[0]).toBeCloseRelative(8.3, 1e-9)
    expect(boxed.evaluations).toBeLessThan(20)
  })

  it('leaves a saddle along the direction that rises', () => {
    const saddle: Objective = {
      evaluate([x = 0, y = 0], out) {
        out.value = x * x - x ** 4 - 3 * y * y
        out.gradient.set([2 * x - 4 * x ** 3, -6 * y])
        out.hessian.set([2 - 12 * x * x, 0, 0, -6])
      },
    }
    const { converged, point } = maximizeNewton(saddle, [1e-3, 1])
    expect(converged).toBe(true)
    expect(point[0]).toBeCloseRelative(Math.SQRT1_2, 1e-9)
    expect(Math.abs(point[1] ?? 1)).toBeLessThan(1e-9)
  })

  it('gives up after so many evaluations', () => {
    expect(maximizeNewton(ridge, [-1.2, 1], { maxEvaluations: 5 })).toMatchObject({
      converged: false,
      evaluations: 5,
      reason: 'no maximum found in 5 evaluations',
    })
  })

  it('is done at once at the maximum', () => {
    expect(maximizeNewton(ridge, [1, 1])).toMatchObject({ converged: true, evaluations: 1, iterations: 0 })
  })
})
