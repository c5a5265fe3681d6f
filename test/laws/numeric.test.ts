/**
 * Laws of the special functions and optimisers over arguments of many orders of magnitude: a finite number for every
 * valid argument, and the identities that tie the functions together.
 */
import stdlibHyp2f1 from '@stdlib/math-base-special-hyp2f1'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Objective } from '../../src/numeric/index.js'
import {
  betaI,
  betaIComplement,
  betaIComplementInverse,
  betaIInverse,
  chiSquareQuantile,
  choleskyFactor,
  choleskyInverse,
  compensatedSum,
  digamma,
  erf,
  erfc,
  findRoot,
  fQuantile,
  gammaP,
  gammaPInverse,
  gammaQ,
  gammaQInverse,
  gaussLegendre,
  log1mExp,
  log1pExp,
  logBeta,
  logDoubleDouble,
  logGamma,
  logHyp2f1,
  logSumExp,
  maximizeNewton,
  minimizeBfgs,
  minimizeScalar,
  normalCdf,
  normalQuantile,
  normalSurvival,
  normalUpperQuantile,
  studentTQuantile,
  symmetricEigenvalues,
  trigamma,
} from '../../src/numeric/index.js'
import { magnitude } from './arbitrary.js'

const RUNS = { numRuns: 2000 }

/** Within (0, 1), tiny, plain or next to 1. */
const probability = fc.oneof(
  magnitude(1e-300, 0.5),
  fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  magnitude(1e-15, 0.5).map(rest => 1 - rest),
)
const number = (most: number): fc.Arbitrary<number> => fc.double({ min: -most, max: most, noNaN: true })

function close(ours: number, expected: number, tolerance: number): void {
  expect(ours).toBeCloseRelative(expected, tolerance)
}

function check<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  law: (...values: T) => unknown,
  runs: fc.Parameters<T> = RUNS,
): void {
  fc.assert(
    fc.property(...arbitraries, (...values: T) => {
      law(...values)
    }),
    runs,
  )
}

describe('the gamma family', () => {
  it('is finite wherever a double can hold it', () => {
    check([magnitude(1e-307, 1e305)], x => {
      expect(logGamma(x)).toSatisfy(Number.isFinite)
      expect(digamma(x)).toSatisfy(Number.isFinite)
    })
    check([magnitude(1e-153, 1e307)], x => expect(trigamma(x)).toBeGreaterThan(0))
    check([magnitude(1e-300, 1e300), magnitude(1e-300, 1e300)], (a, b) =>
      expect(logBeta(a, b)).toSatisfy(Number.isFinite),
    )
  })

  it('obeys the recursions Γ(x+1) = x Γ(x) and their derivatives', () => {
    check([magnitude(1e-6, 1e6)], x => {
      expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-14 * (20 + Math.abs(logGamma(x))))
      expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThan(1e-14 * (10 + 1 / x))
      expect(Math.abs(trigamma(x + 1) - trigamma(x) + x ** -2)).toBeLessThan(1e-14 * (10 + x ** -2))
    })
  })

  it('has a symmetric beta with B(a, b) = B(a+1, b) + B(a, b+1)', () => {
    check([magnitude(1e-3, 1e5), magnitude(1e-3, 1e5)], (a, b) => {
      expect(logBeta(a, b)).toBe(logBeta(b, a))
      const total = logSumExp([logBeta(a + 1, b), logBeta(a, b + 1)])
      expect(Math.abs(total - logBeta(a, b))).toBeLessThan(1e-10)
    })
  })

  it('has digamma and trigamma that grow and fall with x', () => {
    check([magnitude(1e-6, 1e6), fc.double({ min: 1e-6, max: 10, noNaN: true })], (x, share) => {
      expect(digamma(x * (1 + share))).toBeGreaterThan(digamma(x))
      expect(trigamma(x * (1 + share))).toBeLessThan(trigamma(x))
    })
  })
})

describe('the normal distribution', () => {
  it('complements and reflects', () => {
    check([number(40)], x => {
      close(normalCdf(x) + normalSurvival(x), 1, 1e-15)
      expect(normalCdf(-x)).toBe(normalSurvival(x))
      close(erf(x) + erfc(x), 1, 1e-15)
    })
  })

  it('grows', () => {
    check([number(37), fc.double({ min: 1e-6, max: 1, noNaN: true })], (x, step) => {
      expect(normalCdf(x + step)).toBeGreaterThanOrEqual(normalCdf(x))
      expect(normalSurvival(x + step)).toBeLessThanOrEqual(normalSurvival(x))
    })
  })

  it('is undone by its quantile, in both tails', () => {
    check([probability], p => {
      const x = normalQuantile(p)
      const sensitivity = 1 + x * x
      if (p <= 0.5) close(normalCdf(x), p, 2e-13 * sensitivity)
      else close(normalSurvival(x), 1 - p, 2e-13 * sensitivity)
      expect(normalUpperQuantile(p)).toBe(0 - x)
    })
  })
})

describe('the incomplete gamma functions', () => {
  const shape = magnitude(1e-3, 1e7)
  const near = fc.oneof(magnitude(1e-4, 1e4), fc.double({ min: 0.5, max: 2, noNaN: true }))

  it('are probabilities for any positive arguments', () => {
    check([magnitude(1e-300, 1e300), magnitude(1e-300, 1e300)], (a, x) => {
      for (const value of [gammaP(a, x), gammaQ(a, x)]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    })
  })

  it('complement each other', () => {
    check([shape, near], (a, share) => close(gammaP(a, a * share) + gammaQ(a, a * share), 1, 1e-12))
  })

  it('grow and fall with x', () => {
    check([shape, near, fc.double({ min: 1e-3, max: 1, noNaN: true })], (a, share, more) => {
      const x = a * share
      expect(gammaP(a, x * (1 + more))).toBeGreaterThanOrEqual(gammaP(a, x) * (1 - 1e-12))
      expect(gammaQ(a, x * (1 + more))).toBeLessThanOrEqual(gammaQ(a, x) * (1 + 1e-12))
    })
  })

  it('obey P(a, x) = P(a+1, x) + xᵃ e⁻ˣ / Γ(a+1), also where the method changes', () => {
    check([fc.oneof(magnitude(0.1, 3000), fc.double({ min: 58, max: 62, noNaN: true })), near], (a, share) => {
      const x = a * share
      const density = Math.exp(a * Math.log(x) - x - logGamma(a + 1))
      const rounding = 1e-14 * (30 + a * Math.max(1, Math.abs(Math.log(x))) + x)
      expect(Math.abs(gammaP(a, x) - gammaP(a + 1, x) - density)).toBeLessThanOrEqual(rounding * gammaP(a, x))
    })
  })

  it('are undone by their inverses', () => {
    check([probability, magnitude(0.05, 1e5)], (p, a) => {
      const sensitivity = 10 + Math.sqrt(a) - Math.log(Math.min(p, 1 - p))
      const x = gammaPInverse(p, a)
      const y = gammaQInverse(p, a)
      if (x > 1e-300) close(p <= 0.5 ? gammaP(a, x) : gammaQ(a, x), Math.min(p, 1 - p), 1e-13 * sensitivity)
      if (y > 1e-300) close(p <= 0.5 ? gammaQ(a, y) : gammaP(a, y), Math.min(p, 1 - p), 1e-13 * sensitivity)
    })
  })

  it('have finite inverses', () => {
    check([probability, magnitude(1e-8, 1e8)], (p, a) => {
      expect(gammaPInverse(p, a)).toSatisfy(Number.isFinite)
      expect(gammaQInverse(p, a)).toSatisfy(Number.isFinite)
    })
  })
})

describe('the incomplete beta function', () => {
  const shape = magnitude(1e-3, 1e3)

  it('is a probability for any positive arguments', () => {
    check([probability, magnitude(1e-8, 1e8), magnitude(1e-8, 1e8)], (x, a, b) => {
      for (const value of [betaI(x, a, b), betaIComplement(x, a, b)]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    })
  })

  it('complements and reflects', () => {
    check([probability, shape, shape], (x, a, b) => {
      close(betaI(x, a, b) + betaIComplement(x, a, b), 1, 1e-12)
      if (x >= 0.5) close(betaI(x, a, b), betaIComplement(1 - x, b, a), 1e-11)
    })
  })

  it('grows with x', () => {
    check([probability, probability, shape, shape], (x, y, a, b) => {
      expect(betaI(Math.max(x, y), a, b)).toBeGreaterThanOrEqual(betaI(Math.min(x, y), a, b) * (1 - 1e-12))
    })
  })

  it('is undone by its inverse', () => {
    check([probability, magnitude(0.05, 1e3), magnitude(0.05, 1e3)], (p, a, b) => {
      const x = betaIInverse(p, a, b)
      const sensitivity = 10 + a + b - Math.log(Math.min(p, 1 - p))
      if (x > 1e-300 && x < 0.9) {
        close(p <= 0.5 ? betaI(x, a, b) : betaIComplement(x, a, b), Math.min(p, 1 - p), 1e-13 * sensitivity)
      }
      const y = betaIComplementInverse(p, a, b)
      if (y > 1e-300 && y < 0.9) {
        close(p <= 0.5 ? betaIComplement(y, a, b) : betaI(y, a, b), Math.min(p, 1 - p), 1e-13 * sensitivity)
      }
    })
  })

  it('has inverses within [0, 1]', () => {
    check([probability, magnitude(1e-6, 1e6), magnitude(1e-6, 1e6)], (p, a, b) => {
      for (const x of [betaIInverse(p, a, b), betaIComplementInverse(p, a, b)]) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(1)
      }
    })
  })
})

describe('quantiles', () => {
  it('are finite and grow with p', () => {
    check([probability, probability, magnitude(1, 1e5), magnitude(1, 1e5)], (p, q, df1, df2) => {
      const [low, high] = [Math.min(p, q), Math.max(p, q)]
      for (const quantile of [
        (level: number) => studentTQuantile(level, df1),
        (level: number) => chiSquareQuantile(level, df1),
        (level: number) => fQuantile(level, df1, 2 * df2),
      ]) {
        const [left, right] = [quantile(low), quantile(high)]
        expect(left).toSatisfy(Number.isFinite)
        expect(right - left).toBeGreaterThanOrEqual(-1e-11 * Math.abs(left))
      }
    })
  })

  it('of Student are symmetric, and squared those of F', () => {
    check([fc.double({ min: 0.501, max: 0.9999, noNaN: true }), magnitude(0.5, 1e4)], (p, df) => {
      const t = studentTQuantile(p, df)
      close(studentTQuantile(1 - p, df), -t, 1e-10)
      close(t * t, fQuantile(2 * p - 1, 1, df), 1e-10)
    })
  })
})

describe('logHyp2f1', () => {
  const argument = fc.oneof(
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    magnitude(1e-12, 1),
    magnitude(1e-9, 0.5).map(rest => 1 - rest),
  )
  const size = magnitude(1e-3, 1e3)

  it('is finite, not negative and symmetric for positive parameters', () => {
    check(
      [size, size, size, argument.filter(z => z < 1)],
      (a, b, c, z) => {
        const value = logHyp2f1(a, b, c, z)
        expect(value).toSatisfy(Number.isFinite)
        expect(value).toBeGreaterThanOrEqual(-1e-12)
        expect(Math.abs(value - logHyp2f1(b, a, c, z))).toBeLessThanOrEqual(1e-12 * (1 + value))
      },
      { numRuns: 500 },
    )
  })

  it('is finite for a million purchases', () => {
    const count = magnitude(1, 1e6).map(Math.floor)
    const share = magnitude(1e-2, 1e2)
    check(
      [count, share, share, share, argument.filter(z => z < 1)],
      (x, r, a, b, z) => {
        expect(logHyp2f1(r + x, b + x, a + b + x, z)).toSatisfy(Number.isFinite)
        expect(logHyp2f1(r + a + x, a + 1, r + a + x + 1, z)).toSatisfy(Number.isFinite)
      },
      { numRuns: 300 },
    )
  })

  it('agrees with @stdlib where that is right', () => {
    const modest = magnitude(0.05, 30)
    check(
      [modest, modest, modest, fc.double({ min: 0.001, max: 0.89, noNaN: true })],
      (a, b, c, z) => {
        const theirs = stdlibHyp2f1(a, b, c, z)
        if (theirs < 1e300) expect(Math.abs(logHyp2f1(a, b, c, z) - Math.log(theirs))).toBeLessThan(1e-10)
      },
      { numRuns: 1000 },
    )
  })

  it('obeys Euler: F(a, b; c; z) = (1 - z)^(c-a-b) F(c-a, c-b; c; z)', () => {
    const within = fc.double({ min: 0, max: 1, noNaN: true })
    check(
      [within, within, size, argument.filter(z => z < 1)],
      (shareA, shareB, c, z) => {
        const [a, b] = [shareA * c, shareB * c]
        const ours = logHyp2f1(a, b, c, z)
        const euler = (c - a - b) * Math.log1p(-z) + logHyp2f1(c - a, c - b, c, z)
        expect(Math.abs(ours - euler)).toBeLessThan(1e-12 * (10 + c * Math.abs(Math.log1p(-z))))
      },
      { numRuns: 500 },
    )
  })

  it('obeys Gauss: (c-a) F(a-1) + (2a - c + (b-a) z) F(a) + a (z-1) F(a+1) = 0, close to z = 1 too', () => {
    const modest = magnitude(0.1, 100)
    check(
      [modest, modest, modest, argument.filter(z => z < 1)],
      (shift, b, c, z) => {
        const a = 1 + shift
        const middle = logHyp2f1(a, b, c, z)
        const parts = [
          (c - a) * Math.exp(logHyp2f1(a - 1, b, c, z) - middle),
          2 * a - c + (b - a) * z,
          a * (z - 1) * Math.exp(logHyp2f1(a + 1, b, c, z) - middle),
        ]
        const largest = Math.max(...parts.map(Math.abs), a, c, b)
        expect(Math.abs(compensatedSum(parts))).toBeLessThan(1e-12 * largest * (10 + middle))
      },
      { numRuns: 500 },
    )
  })

  it('grows with z', () => {
    check(
      [size, size, size, argument.filter(z => z < 1), argument.filter(z => z < 1)],
      (a, b, c, y, z) => {
        const [low, high] = [logHyp2f1(a, b, c, Math.min(y, z)), logHyp2f1(a, b, c, Math.max(y, z))]
        expect(high - low).toBeGreaterThanOrEqual(-1e-12 * (1 + low))
      },
      { numRuns: 500 },
    )
  })
})

describe('sums in logarithms', () => {
  it('logSumExp moves with its values and ignores their order', () => {
    check([fc.array(number(700), { minLength: 1, maxLength: 20 }), number(1e5)], (values, shift) => {
      const sum = logSumExp(values)
      expect(sum).toBeGreaterThanOrEqual(Math.max(...values))
      expect(sum).toBeLessThanOrEqual(Math.max(...values) + Math.log(values.length) + 1e-12)
      close(logSumExp(values.toReversed()), sum, 1e-14)
      expect(Math.abs(logSumExp(values.map(value => value + shift)) - sum - shift)).toBeLessThan(1e-9)
    })
  })

  it('log1mExp undoes itself, log1pExp is a sum of two', () => {
    check([magnitude(1e-300, 700).map(x => -x)], x => expect(log1mExp(x)).toBeLessThan(0))
    check([magnitude(1e-3, 30).map(x => -x)], x => close(log1mExp(log1mExp(x)), x, 1e-12 * Math.exp(-x)))
    check([number(1e5)], x => close(log1pExp(x), logSumExp([0, x]), 1e-12 * Math.max(1, Math.exp(-x))))
  })

  it('compensatedSum does not depend on order', () => {
    check(
      [
        fc.array(
          fc.integer().map(x => x * 2 ** 20 + 0.1),
          { maxLength: 200 },
        ),
      ],
      values => {
        expect(Math.abs(compensatedSum(values) - compensatedSum(values.toSorted((a, b) => a - b)))).toBeLessThanOrEqual(
          Math.abs(compensatedSum(values)) * 1e-15,
        )
      },
    )
  })

  it('logDoubleDouble turns products into sums', () => {
    const high = new Float64Array(3)
    const low = new Float64Array(3)
    const whole = fc.integer({ min: 1, max: 2 ** 26 })
    check([whole, whole, fc.integer({ min: -400, max: 400 })], (a, b, power) => {
      const scale = 2 ** power
      ;[a * scale, b, a * b * scale].forEach((x, i) => {
        logDoubleDouble(x, 0, high, low, i)
      })
      const difference = compensatedSum([high[0]!, high[1]!, -high[2]!, low[0]!, low[1]!, -low[2]!])
      expect(Math.abs(difference)).toBeLessThan(1e-28)
    })
  })
})

describe('optimisers and roots', () => {
  const curvature = fc.array(magnitude(1e-3, 1e3), { minLength: 1, maxLength: 6 })

  it('find the bottom of any bowl, from anywhere', () => {
    check(
      [curvature, number(50)],
      (curvatures, centre) => {
        const bowl: Objective = {
          evaluate(point, out) {
            out.value = 0
            out.hessian.fill(0)
            for (const [i, k] of curvatures.entries()) {
              const distance = point[i]! - centre
              out.value -= k * Math.log(Math.cosh(distance))
              out.gradient[i] = -k * Math.tanh(distance)
              out.hessian[i * curvatures.length + i] = -k / Math.cosh(distance) ** 2
            }
          },
        }
        const newton = maximizeNewton(bowl, new Float64Array(curvatures.length))
        expect(newton.converged).toBe(true)
        for (const x of newton.point) expect(Math.abs(x - centre)).toBeLessThan(1e-4)
        const upsideDown = {
          evaluate(point: Float64Array, out: { value: number; readonly gradient: Float64Array }) {
            const full = { value: 0, gradient: out.gradient, hessian: new Float64Array(point.length ** 2) }
            bowl.evaluate(point, full)
            out.value = -full.value
            for (let i = 0; i < point.length; i++) out.gradient[i] = -out.gradient[i]!
          },
        }
        const bfgs = minimizeBfgs(upsideDown, new Float64Array(curvatures.length))
        for (const x of bfgs.point) expect(Math.abs(x - centre)).toBeLessThan(0.01)
      },
      { numRuns: 200 },
    )
  })

  it('find the root and the minimum of any monotone or convex function', () => {
    check([number(1e3), magnitude(1e-3, 1e3)], (at, steepness) => {
      const { root, converged } = findRoot(x => Math.tanh(steepness * (x - at)) + (x - at) / 1e3, -2e3, 2.1e3)
      expect(converged).toBe(true)
      expect(Math.abs(root - at)).toBeLessThan(1e-9 * Math.max(1, Math.abs(at)))
      const least = minimizeScalar(x => steepness * (x - at) ** 2, -2e3, 2.1e3)
      expect(Math.abs(least.point - at)).toBeLessThan(1e-4 * Math.max(1, Math.abs(at)))
    })
  })

  it('Cholesky inverts what it factors, and eigenvalues add up to the trace', () => {
    check([fc.array(fc.array(number(2), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 })], rows => {
      const matrix = new Float64Array(16)
      for (let i = 0; i < 4; i++) {
        for (let j = 0; j < 4; j++) {
          matrix[i * 4 + j] = rows.reduce((sum, row) => sum + row[i]! * row[j]!, i === j ? 0.1 : 0)
        }
      }
      const factor = new Float64Array(16)
      expect(choleskyFactor(matrix, 4, factor)).toBe(true)
      const inverse = choleskyInverse(factor, 4)
      let trace = 0
      for (let i = 0; i < 4; i++) for (let k = 0; k < 4; k++) trace += matrix[i * 4 + k]! * inverse[k * 4 + i]!
      close(trace, 4, 1e-10)
      const values = symmetricEigenvalues(matrix, 4)
      close(compensatedSum(values), matrix[0]! + matrix[5]! + matrix[10]! + matrix[15]!, 1e-13)
      const inverseValues = symmetricEigenvalues(inverse, 4)
      close(1 / inverseValues[3]!, values[0]!, 1e-9)
    })
  })

  it('Gauss-Legendre integrates any polynomial of degree 2n - 1', () => {
    check([fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 119 })], (n, power) => {
      const { nodes, weights } = gaussLegendre(n)
      const exact = power % 2 === 1 ? 0 : 2 / (power + 1)
      const sum = compensatedSum(Array.from(nodes, (x, i) => weights[i]! * x ** power))
      if (power < 2 * n) expect(Math.abs(sum - exact)).toBeLessThan(2e-15)
    })
  })
})
