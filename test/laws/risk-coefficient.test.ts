/** Laws of the coefficient of risk, over random clients, houses and scales. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CoefficientFigures, CoefficientOptions, RiskCoefficient } from '../../src/risk/index.js'
import {
  COEFFICIENT_WEIGHTS,
  coefficientOfPd,
  masterScale,
  pdOfCoefficient,
  riskCoefficient,
  riskCoefficients,
} from '../../src/risk/index.js'
import { directWeights } from '../../src/statistics/index.js'

const PARTS = ['creditRecord', 'fulfilment', 'financialHealth', 'rating', 'concentration'] as const

const share = fc.double({ min: 0, max: 1, noNaN: true })
/** Above the least of doubles, which have no digits to keep. */
const probability = share.map(value => (value < 1e-300 ? 0 : value))
const scales = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.double({ min: -9, max: -2, noNaN: true }))
  .map(([grades, power]) => masterScale.geometric({ grades, best: 10 ** power, worst: 0.2, defaultGrade: 'D' }))

const rules: fc.Arbitrary<CoefficientOptions> = fc
  .tuple(fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 }), scales, share)
  .map(([points, scale, assumed]) => ({
    weights: directWeights(Object.fromEntries(PARTS.map((name, i) => [name, points[i]!]))).weights,
    scale,
    assumed,
  }))

/** A number, a number with a range around it, or nothing. */
const figure = fc.oneof(
  share,
  fc.constant(null),
  fc.tuple(share, share, share).map(values => {
    const [lower = 0, value = 0, upper = 0] = values.toSorted((a, b) => a - b)
    return { value, lower, upper }
  }),
)
const clients: fc.Arbitrary<CoefficientFigures> = fc.record({
  creditRecord: figure,
  fulfilment: figure,
  financialHealth: figure,
  rating: figure,
  concentration: figure,
  probabilityOfDefault: figure,
})

const contains = (outer: RiskCoefficient, inner: RiskCoefficient): boolean =>
  outer.interval.lower <= inner.interval.lower + 1e-12 && outer.interval.upper >= inner.interval.upper - 1e-12

describe('a coefficient', () => {
  it('lies within its interval, and that within [0, 1]', () => {
    fc.assert(
      fc.property(clients, rules, (client, options) => {
        const { coefficient, interval } = riskCoefficient(client, options)
        expect(interval.lower).toBeGreaterThanOrEqual(0)
        expect(interval.lower).toBeLessThanOrEqual(coefficient)
        expect(interval.upper).toBeGreaterThanOrEqual(coefficient)
        expect(interval.upper).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is the sum of its contributions and the adjustment', () => {
    fc.assert(
      fc.property(clients, rules, (client, options) => {
        const { coefficient, contributions, adjustment, coverage, missing } = riskCoefficient(client, options)
        const parts = Object.values(contributions)
        const sum = parts.reduce((total, { contribution }) => total + contribution, 0)
        expect(sum + adjustment).toBeCloseTo(coefficient, 12)
        const known = parts.filter(({ isKnown }) => isKnown)
        expect(coverage).toBeCloseTo(
          known.reduce((total, { weight }) => total + weight, 0),
          12,
        )
        expect(missing).toHaveLength(parts.length - known.length)
      }),
    )
  })

  it('is surer, never less sure, the more is known: hiding a part widens the interval on both sides or leaves it', () => {
    fc.assert(
      fc.property(clients, rules, fc.constantFrom(...PARTS), (client, options, hidden) => {
        const [open, silent] = [
          riskCoefficient(client, options),
          riskCoefficient({ ...client, [hidden]: null }, options),
        ]
        expect(contains(silent, open)).toBe(true)
        expect(silent.coverage).toBeLessThanOrEqual(open.coverage)
      }),
    )
  })

  it('of an expert, is less sure by the very weight of an exact part that is hidden', () => {
    fc.assert(
      fc.property(clients, rules, fc.constantFrom(...PARTS), share, (client, options, hidden, value) => {
        const known = { ...client, [hidden]: value, probabilityOfDefault: null }
        const [open, silent] = [riskCoefficient(known, options), riskCoefficient({ ...known, [hidden]: null }, options)]
        const width = ({ interval }: RiskCoefficient): number => interval.upper - interval.lower
        expect(width(silent) - width(open)).toBeCloseTo(options.weights?.[hidden] ?? Number.NaN, 12)
      }),
    )
  })

  it('holds what it promised once an unknown part is known: the new coefficient lies in the old interval', () => {
    fc.assert(
      fc.property(clients, rules, fc.constantFrom(...PARTS), share, (client, options, learnt, value) => {
        const before = riskCoefficient({ ...client, [learnt]: null }, options)
        const after = riskCoefficient({ ...client, [learnt]: value }, options)
        expect(contains(before, after)).toBe(true)
        expect(after.coefficient).toBeGreaterThanOrEqual(before.interval.lower - 1e-12)
        expect(after.coefficient).toBeLessThanOrEqual(before.interval.upper + 1e-12)
      }),
    )
  })

  it('never falls where a part or the default probability gets worse', () => {
    fc.assert(
      fc.property(clients, rules, share, share, (client, options, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        for (const name of ['concentration', 'probabilityOfDefault'] as const) {
          const [better, worse] = [low, high].map(value => riskCoefficient({ ...client, [name]: value }, options))
          expect(worse?.coefficient).toBeGreaterThanOrEqual((better?.coefficient ?? Number.NaN) - 1e-15)
          expect(worse?.interval.upper).toBeGreaterThanOrEqual((better?.interval.upper ?? Number.NaN) - 1e-15)
        }
      }),
    )
  })

  it('of a row is that of the column, and parts may come in any order', () => {
    fc.assert(
      fc.property(fc.array(clients, { minLength: 1, maxLength: 6 }), rules, (all, options) => {
        const names = [...PARTS, 'probabilityOfDefault']
        const cells = (name: string, end: 'value' | 'lower' | 'upper') =>
          all.map(client => {
            const cell = client[name]
            if (typeof cell !== 'object') return cell ?? null
            return cell !== null && 'value' in cell ? cell[end] : null
          })
        const columns = Object.fromEntries(
          names
            .toReversed()
            .map(name => [
              name,
              { value: cells(name, 'value'), lower: cells(name, 'lower'), upper: cells(name, 'upper') },
            ]),
        )
        const together = riskCoefficients(columns, options)
        for (const [row, client] of all.entries()) {
          const alone = riskCoefficient(client, options)
          expect(together.coefficient[row]).toBe(alone.coefficient)
          expect([together.lower[row], together.upper[row]]).toEqual([alone.interval.lower, alone.interval.upper])
          expect(together.basis[row]).toBe(alone.basis)
          expect(together.contributions['rating']?.[row]).toBe(alone.contributions['rating']?.contribution)
        }
      }),
    )
  })
})

describe('the way from a default probability', () => {
  it('rises, meets each border at its step, and leads back', () => {
    fc.assert(
      fc.property(scales, fc.array(probability, { minLength: 2, maxLength: 10 }), (scale, probabilities) => {
        const ascending = probabilities.toSorted((a, b) => a - b)
        const coefficients = coefficientOfPd(scale, ascending)
        for (let i = 1; i < ascending.length; i++) {
          expect(coefficients[i]).toBeGreaterThanOrEqual(coefficients[i - 1]!)
          if (ascending[i]! > ascending[i - 1]! * (1 + 1e-9))
            expect(coefficients[i]).toBeGreaterThan(coefficients[i - 1]!)
        }
        for (const [i, pd] of ascending.entries()) {
          expect(pdOfCoefficient(scale, coefficients[i]!)).toBeCloseRelative(pd, 1e-9)
        }
        const { grades } = scale.params
        for (const [k, { upTo }] of grades.entries()) {
          expect(coefficientOfPd(scale, upTo)).toBeCloseTo((k + 1) / grades.length, 14)
        }
      }),
    )
  })
})

it('equal shares are the default', () => {
  expect(Object.values(COEFFICIENT_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 15)
})
