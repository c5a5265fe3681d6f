import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { normalCdf, normalQuantile } from '../../../src/numeric/index.js'
import { accelerationOf, bootstrapInterval, drawNormal, quantiles } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const uniform = randomStream(8)
const replicates = Array.from({ length: 2000 }, () => Math.exp(0.5 * drawNormal(uniform)))

describe('a bootstrap interval', () => {
  it('by percentiles lies between two quantiles', () => {
    const interval = bootstrapInterval(replicates, { level: 0.9 })
    const [lower, upper] = quantiles(replicates, [0.05, 0.95])
    expect(interval).toEqual({ lower, upper, level: 0.9, kind: 'confidence', method: 'bootstrap' })
    expect(bootstrapInterval(replicates).level).toBe(0.95)
  })

  it('moves by twice as many deviations as the replicates lie to one side', () => {
    const [estimate = Number.NaN] = quantiles(replicates, [0.3])
    const interval = bootstrapInterval(replicates, { method: 'bias-corrected', estimate })
    const bias = normalQuantile(600 / 2000)
    const [lower, upper] = quantiles(replicates, [
      normalCdf(2 * bias - 1.959963984540054),
      normalCdf(2 * bias + 1.959963984540054),
    ])
    expect(interval.method).toBe('bootstrap-bias-corrected')
    expect(interval.lower).toBeCloseRelative(lower!, 1e-9)
    expect(interval.upper).toBeCloseRelative(upper!, 1e-9)
  })

  it('is that of percentiles where half lie on either side, ties counted by half', () => {
    const even = [1, 2, 3, 3, 3, 4, 5]
    const { lower, upper } = bootstrapInterval(even, { method: 'bias-corrected', estimate: 3 })
    const plain = bootstrapInterval(even)
    expect(lower).toBeCloseRelative(plain.lower, 1e-12)
    expect(upper).toBeCloseRelative(plain.upper, 1e-12)
  })

  it('reaches farther to the side where the error grows', () => {
    const options = { method: 'accelerated', estimate: 1 } as const
    const plain = bootstrapInterval(replicates, { ...options, acceleration: 0 })
    const corrected = bootstrapInterval(replicates, { method: 'bias-corrected', estimate: 1 })
    expect([plain.lower, plain.upper]).toEqual([corrected.lower, corrected.upper])
    const up = bootstrapInterval(replicates, { ...options, acceleration: 0.1 })
    expect(up.method).toBe('bootstrap-accelerated')
    expect(up.lower).toBeGreaterThan(plain.lower)
    expect(up.upper).toBeGreaterThan(plain.upper)
  })

  it('takes the shares of Efron', () => {
    const [bias, acceleration, z] = [normalQuantile(0.4), 0.05, normalQuantile(0.95)]
    const ladder = Array.from({ length: 1001 }, (_, i) => i)
    // 400 below and one half of one at the estimate.
    const exact = normalQuantile(400.5 / 1001)
    const { lower, upper } = bootstrapInterval(ladder, {
      method: 'accelerated',
      level: 0.9,
      estimate: 400,
      acceleration,
    })
    const share = (end: number): number => normalCdf(exact + (exact + end) / (1 - acceleration * (exact + end)))
    expect(lower).toBeCloseRelative(1000 * share(-z), 1e-9)
    expect(upper).toBeCloseRelative(1000 * share(z), 1e-9)
    expect(exact).toBeCloseTo(bias, 2)
  })

  it('stays among the replicates however far the estimate lies from them', () => {
    for (const estimate of [-1e6, 1e6]) {
      for (const acceleration of [-3, 0, 3]) {
        const { lower, upper } = bootstrapInterval(replicates, { method: 'accelerated', estimate, acceleration })
        expect(lower).toBeGreaterThanOrEqual(Math.min(...replicates))
        expect(upper).toBeLessThanOrEqual(Math.max(...replicates))
        expect(lower).toBeLessThanOrEqual(upper)
      }
    }
  })

  it.each([
    [[[1]], 'replicates: expected at least two numbers, received 1 [EMPTY_INPUT]'],
    [[[]], 'replicates: expected at least one number, received an array of 0 [EMPTY_INPUT]'],
    [[[1, Number.NaN]], 'replicates[1]: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [[[1, 2], { method: 'bias-corrected' }], 'options.estimate: expected a number, received undefined [MISSING_VALUE]'],
    [
      [[1, 2], { method: 'accelerated', estimate: 1 }],
      'options.acceleration: expected a number, received undefined [MISSING_VALUE]',
    ],
    [
      [[1, 2], { method: 'accelerated', estimate: Infinity }],
      'options.estimate: expected a finite number, received Infinity [OUT_OF_RANGE]',
    ],
    [
      [[1, 2], { method: 'bca' }],
      "options.method: expected one of 'percentile', 'bias-corrected', 'accelerated', received \"bca\" [OUT_OF_RANGE]",
    ],
    [
      [[1, 2], { seed: 1 }],
      'options.seed: expected only the options level, method, estimate, acceleration, received "seed" [UNKNOWN_OPTION]',
    ],
  ])('refuses %#', (args, message) => {
    expect(thrown(() => Reflect.apply(bootstrapInterval, undefined, args)).message).toBe(message)
  })
})

describe('the acceleration', () => {
  it('is a sixth of the skewness over √n', () => {
    const values = [1, 4, 2, 8, 5, 10]
    const mean = 5
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    const cubes = values.reduce((sum, value) => sum + (value - mean) ** 3, 0)
    expect(accelerationOf(values)).toBeCloseRelative(cubes / (6 * squares ** 1.5), 1e-12)
    expect(accelerationOf(values.map(value => 1000 - value))).toBeCloseRelative(-accelerationOf(values), 1e-9)
  })

  it('is none where all are alike', () => {
    expect(accelerationOf([3, 3, 3])).toBe(0)
    expect(thrown(() => accelerationOf([1, Infinity])).path).toBe('influences[1]')
  })
})
