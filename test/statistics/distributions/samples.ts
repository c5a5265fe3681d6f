import fc from 'fast-check'
import type { Distribution } from '../../../src/statistics/index.js'

const NUMBER = fc.double({ min: -1e3, max: 1e3, noNaN: true })
const SPREAD = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
const SHARE = fc.double({ min: 0, max: 1, noNaN: true })
const SHAPE = fc.double({ min: 0.5, max: 50, noNaN: true })

/** Distributions without steps, of every kind. */
export const smooth: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ mean: NUMBER, deviation: SPREAD }).map(of => ({ kind: 'normal' as const, ...of })),
  fc
    .record({
      mean: NUMBER,
      deviation: SPREAD,
      from: fc.double({ min: -3, max: 2, noNaN: true }),
      width: fc.double({ min: 0.5, max: 6, noNaN: true }),
    })
    .map(({ mean, deviation, from, width }) => ({
      kind: 'normal' as const,
      mean,
      deviation,
      lower: mean + from * deviation,
      upper: mean + (from + width) * deviation,
    })),
  fc
    .record({ median: SPREAD, logDeviation: fc.double({ min: 0.01, max: 2, noNaN: true }) })
    .map(of => ({ kind: 'log-normal' as const, ...of })),
  fc
    .record({ lower: NUMBER, width: SPREAD })
    .map(({ lower, width }) => ({ kind: 'uniform' as const, lower, upper: lower + width })),
  fc.record({ lower: NUMBER, width: SPREAD, share: SHARE }).map(({ lower, width, share }) => ({
    kind: 'triangular' as const,
    lower,
    mode: Math.min(lower + width, lower + share * width),
    upper: lower + width,
  })),
  fc
    .record({ lower: NUMBER, width: SPREAD, share: SHARE, weight: fc.double({ min: 1, max: 10, noNaN: true }) })
    .map(({ lower, width, share, weight }) => ({
      kind: 'pert' as const,
      lower,
      mode: Math.min(lower + width, lower + share * width),
      upper: lower + width,
      weight,
    })),
  fc
    .record({ a: SHAPE, b: SHAPE, lower: NUMBER, width: SPREAD })
    .map(({ a, b, lower, width }) => ({ kind: 'beta' as const, a, b, lower, upper: lower + width })),
)

/** Distributions of steps. */
export const stepped: fc.Arbitrary<Distribution> = fc.oneof(
  NUMBER.map(value => ({ kind: 'point' as const, value })),
  fc.array(NUMBER, { minLength: 1, maxLength: 20 }).map(values => ({ kind: 'empirical' as const, values })),
  fc
    .uniqueArray(fc.record({ value: fc.integer({ min: -50, max: 50 }), weight: SPREAD }), {
      selector: step => step.value,
      minLength: 1,
      maxLength: 8,
    })
    .map(steps => {
      const total = steps.reduce((sum, { weight }) => sum + weight, 0)
      return {
        kind: 'discrete' as const,
        values: steps.map(({ value }) => value),
        probabilities: steps.map(({ weight }) => weight / total),
      }
    }),
)
