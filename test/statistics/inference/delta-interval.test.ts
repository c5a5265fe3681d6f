import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../src/numeric/index.js'
import { deltaInterval, deltaIntervals } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const Z = normalQuantile(0.975)
const COVARIANCE = [
  [0.04, -0.01, 0.002],
  [-0.01, 0.09, 0.004],
  [0.002, 0.004, 0.01],
]
const POINT = [0.3, -1, 2]

/** √(∇qᵀ C ∇q). */
function errorOf(gradient: readonly number[], covariance: readonly (readonly number[])[] = COVARIANCE): number {
  return Math.sqrt(
    covariance.reduce((sum, row, i) => sum + row.reduce((s, c, j) => s + c * gradient[i]! * gradient[j]!, 0), 0),
  )
}

describe('standard errors by the delta method', () => {
  const [x, y, z] = POINT as [number, number, number]
  const CASES: readonly (readonly [string, (p: Float64Array) => number, readonly number[]])[] = [
    ['a linear form', ([a, b, c]) => 3 * a! - 2 * b! + c!, [3, -2, 1]],
    ['a product of powers', ([a, b]) => Math.exp(2 * a! - b!), [2 * Math.exp(2 * x - y), -Math.exp(2 * x - y), 0]],
    ['a sine', ([a, , c]) => Math.sin(a! * c!), [z * Math.cos(x * z), 0, x * Math.cos(x * z)]],
    [
      'a logistic',
      ([a, b]) => 1 / (1 + Math.exp(-a! - b!)),
      [1, 1, 0].map(k => (k * Math.exp(-x - y)) / (1 + Math.exp(-x - y)) ** 2),
    ],
  ]

  it.each(CASES)('of %s are those of its derivatives', (_, quantity, gradient) => {
    const { value, standardError, derivativeError } = deltaInterval(quantity, POINT, COVARIANCE)
    expect(value).toBe(quantity(Float64Array.from(POINT)))
    expect(standardError).toBeCloseRelative(errorOf(gradient), 1e-7)
    expect(derivativeError).toBeLessThan(1e-3)
  })

  it('come for a whole column at once, also where each call writes into the same one', () => {
    const out = new Float64Array(CASES.length)
    const columns = deltaIntervals(
      point => {
        for (const [i, [, quantity]] of CASES.entries()) out[i] = quantity(point)
        return out
      },
      POINT,
      COVARIANCE,
    )
    expect(columns).toMatchObject({ level: 0.95, kind: 'confidence', method: 'delta' })
    for (const [i, [, quantity]] of CASES.entries()) {
      const one = deltaInterval(quantity, POINT, COVARIANCE)
      expect(columns.value[i]).toBe(one.value)
      expect(columns.standardError[i]).toBe(one.standardError)
      expect(columns.lower[i]).toBe(one.interval.lower)
      expect(columns.upper[i]).toBe(one.interval.upper)
    }
  })

  it('take four evaluations per independent direction and one at the point', () => {
    const asked = (covariance: readonly (readonly number[])[]): number => {
      let calls = 0
      const counted = (point: Float64Array): number => {
        calls++
        return point[0]!
      }
      deltaInterval(counted, [1, 1], covariance)
      return calls
    }
    expect(
      asked([
        [1, 0.5],
        [0.5, 2],
      ]),
    ).toBe(9)
    expect(
      asked([
        [1, 1],
        [1, 1],
      ]),
    ).toBe(5)
    expect(
      asked([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(1)
  })

  it('do not step farther than a thirty-second where hardly anything is known', () => {
    let [farthest, most] = [0, 0]
    deltaInterval(
      ([a, b]) => {
        farthest = Math.max(farthest, Math.abs(a!), Math.abs(b!))
        most = Math.max(most, Math.abs(a! - b!))
        return a!
      },
      [0, 0],
      [
        [1e6, 1e6],
        [1e6, 1e6 + 1e-6],
      ],
    )
    expect(farthest).toBeCloseRelative(1 / 32, 1e-9)
    expect(most).toBeLessThan(1e-4)
  })

  it('say by how much derivatives disagree, as a share of the error', () => {
    // A standard deviation spans ten turns of the sine.
    const rough = deltaInterval(([a]) => Math.sin(300 * a!), [0.1], [[0.04]])
    expect(rough.derivativeError).toBeGreaterThan(0.05)
    expect(deltaInterval(([a]) => a! * a!, [3], [[0.04]]).derivativeError).toBeLessThan(1e-9)
  })
})

describe('intervals by the delta method', () => {
  const one = (value: number, error: number, range: 'positive' | 'probability' | 'any', level = 0.95) =>
    deltaInterval(([a]) => value + a!, [0], [[error * error]], { range, level }).interval

  it('are plain, on the logarithm or on the log-odds', () => {
    expect(one(2, 0.5, 'any').upper).toBeCloseRelative(2 + Z * 0.5, 1e-9)
    expect(one(2, 0.5, 'positive').upper).toBeCloseRelative(2 * Math.exp((Z * 0.5) / 2), 1e-9)
    expect(one(2, 0.5, 'positive').lower).toBeCloseRelative(2 * Math.exp((-Z * 0.5) / 2), 1e-9)
    const { lower, upper } = one(0.2, 0.05, 'probability', 0.9)
    const logit = (p: number): number => Math.log(p / (1 - p))
    expect(logit(upper) - logit(0.2)).toBeCloseRelative((normalQuantile(0.95) * 0.05) / 0.16, 1e-9)
    expect(logit(0.2) - logit(lower)).toBeCloseRelative((normalQuantile(0.95) * 0.05) / 0.16, 1e-9)
  })

  it('hold the value and stay within the range, however little is known', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
        (value, error) => {
          const rate = deltaInterval(([a]) => value * Math.exp(a!), [0], [[error]], { range: 'positive' })
          expect(rate.interval.lower).toBeGreaterThanOrEqual(0)
          expect(rate.interval.lower).toBeLessThanOrEqual(value)
          expect(rate.interval.upper).toBeGreaterThanOrEqual(value)
          const steep = deltaInterval(([a]) => 1 / (1 + Math.exp(-error * a!)), [0], [[1]], { range: 'probability' })
          expect(steep.interval.lower).toBeGreaterThanOrEqual(0)
          expect(steep.interval.upper).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('have no width where nothing changes, at the edges too', () => {
    for (const [value, range] of [
      [1, 'probability'],
      [0, 'probability'],
      [0, 'positive'],
      [5, 'any'],
    ] as const) {
      const { interval, standardError } = deltaInterval(() => value, POINT, COVARIANCE, { range })
      expect([interval.lower, interval.upper, standardError]).toEqual([value, value, 0])
    }
  })
})

describe('the delta method refuses', () => {
  const q = ([a]: Float64Array): number => a!
  it.each([
    [
      [q, [1], [[1, 0]], { range: 'money' }],
      "options.range: expected one of 'positive', 'probability', 'any', received \"money\" [OUT_OF_RANGE]",
    ],
    [
      [q, [1], [[1]], { sure: 1 }],
      'options.sure: expected only the options level, range, received "sure" [UNKNOWN_OPTION]',
    ],
    [
      [q, [1], [[1]], { level: 0 }],
      'options.level: expected a number between 0 and 1, received 0. Write 95 % as 0.95 [OUT_OF_RANGE]',
    ],
    [[q, [Number.NaN], [[1]]], 'point[0]: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [[q, [1], []], 'covariance: expected 1 rows, like the point, received 0 [LENGTH_MISMATCH]'],
    [[q, [1], [[Number.NaN]]], 'covariance[0][0]: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [[q, [1], [[-1]]], 'covariance: expected a covariance, whose eigenvalues are >= 0, received -1 [OUT_OF_RANGE]'],
    [[() => Number.NaN, [1], [[1]]], 'quantity[0]: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [
      [([a]: Float64Array) => (a! > 1 ? Number.NaN : 1), [1], [[1]]],
      'quantity[0]: expected a finite number, received NaN [OUT_OF_RANGE]',
    ],
    [['q', [1], [[1]]], 'quantity: expected a function, received "q" [INVALID_TYPE]'],
  ])('%#', (args, message) => {
    expect(thrown(() => Reflect.apply(deltaInterval, undefined, args)).message).toBe(message)
  })

  it('a column that changes its length', () => {
    const growing = ([a]: Float64Array): number[] => (a! > 1 ? [1, 2] : [1])
    expect(thrown(() => deltaIntervals(growing, [1], [[1]])).message).toBe(
      'quantity: expected 1 numbers, as at the point itself, received 2 [LENGTH_MISMATCH]',
    )
    expect(thrown(() => Reflect.apply(deltaIntervals, undefined, [1])).path).toBe('quantities')
  })

  it.each([
    ['positive', -1, "quantity[0]: expected a number >= 0, as options.range is 'positive', received -1"],
    ['probability', 2, "quantity[0]: expected a number from 0 to 1, as options.range is 'probability', received 2"],
  ] as const)('a figure that is not %s', (range, value, message) => {
    expect(thrown(() => deltaInterval(() => value, [1], [[1]], { range })).message).toContain(message)
  })
})
