import { describe, expect, it } from 'vitest'
import { relationshipValue } from '../../../src/lifetime/index.js'
import type { Curve } from '../../../src/model/index.js'
import type { ContentRelationship, SatisfactionEffect } from '../../../src/satisfaction/value-link/index.js'
import { worthOfSatisfaction } from '../../../src/satisfaction/value-link/index.js'

const hazard = (values: readonly number[], times: readonly number[] = [0]): Curve => ({
  unit: 'year',
  times,
  values,
  between: 'step',
  quantity: 'hazard',
})
const direct = (estimate: number, standardError = 0): SatisfactionEffect => ({
  route: 'direct',
  logHazardPerPoint: { estimate, standardError },
})
const harbour: ContentRelationship = {
  client: 'harbour',
  leaving: hazard([0.2]),
  margins: [
    { time: 1, amount: 1000 },
    { time: 2, amount: 1000 },
  ],
}

describe('worth of satisfaction', () => {
  it('is the change of discounted margins that are still paid', () => {
    // By hand: 1000 (e^-0.2 / 1.1 + e^-0.4 / 1.21) and the same with a hazard of 0.2 e^-0.1.
    const ratio = Math.exp(-0.1)
    const now = 1000 * (Math.exp(-0.2) / 1.1 + Math.exp(-0.4) / 1.21)
    const then = 1000 * (Math.exp(-0.2 * ratio) / 1.1 + Math.exp(-0.4 * ratio) / 1.21)
    const { worth, valueNow, valueThen, interval } = worthOfSatisfaction([harbour], direct(-0.02), {
      annualDiscountRate: 0.1,
      points: 5,
    })
    expect(valueNow).toBeCloseTo(now, 9)
    expect(valueThen).toBeCloseTo(then, 9)
    expect(worth).toBeCloseTo(then - now, 9)
    expect(interval.lower).toBeCloseTo(worth, 9)
    expect(interval.upper).toBeCloseTo(worth, 9)
  })

  it('agrees with the value of a relationship whose hazard is multiplied', () => {
    const rates = [0.05, 0.3, 0.1]
    const times = [0, 1.5, 4]
    const others = hazard([0.02, 0.06], [0, 2])
    const days = [200, 365.25 * 2, 365.25 * 5].map(Math.round)
    const amounts = [500, 1200, 900]
    const worthAt = (ratio: number): number =>
      relationshipValue({
        valuationDate: '2025-01-01',
        until: '2033-01-01',
        margins: days.map((day, k) => ({
          source: 'interest',
          date: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
          amount: amounts[k]!,
        })),
        endings: [
          {
            name: 'refinanced',
            hazard: hazard(
              rates.map(rate => rate * ratio),
              times,
            ),
          },
          { name: 'default', hazard: others },
        ],
        discount: { kind: 'hurdle-rate', annualHurdleRate: 0.08 },
      }).value
    const { valueNow, valueThen } = worthOfSatisfaction(
      [
        {
          client: 'c',
          leaving: hazard(rates, times),
          otherEndings: others,
          margins: days.map((day, k) => ({ time: day / 365.25, amount: amounts[k]! })),
        },
      ],
      direct(-0.03),
      { annualDiscountRate: 0.08, points: 10 },
    )
    expect(valueNow).toBeCloseTo(worthAt(1), 6)
    expect(valueThen).toBeCloseTo(worthAt(Math.exp(-0.3)), 6)
  })

  it('carries what is unsure of every link, the same for all clients', () => {
    const effect: SatisfactionEffect = {
      route: 'through loyalty',
      loyaltyPerPoint: { estimate: 0.5, standardError: 0.1 },
      logHazardPerLoyaltyPoint: { estimate: -0.04, standardError: 0.01 },
    }
    const options = { annualDiscountRate: 0.1, draws: 40_000, seed: 7 }
    const one = worthOfSatisfaction([harbour], effect, options)
    const two = worthOfSatisfaction([harbour, { ...harbour, client: 'quay' }], effect, options)
    expect(two.worth).toBeCloseTo(2 * one.worth, 9)
    expect(two.interval.lower).toBeCloseTo(2 * one.interval.lower, 9)
    // (b sa)² against (a sb)²: 0.04·0.1 = 0.004 and 0.5·0.01 = 0.005.
    expect(one.varianceShares?.satisfactionToLoyalty).toBeCloseTo(16 / 41, 9)
    expect(one.varianceShares?.hazard).toBeCloseTo(25 / 41, 9)
    // To the first order the worth is that of a point times -θ, θ of standard deviation 0.0064.
    const perUnit = one.worth / 0.02
    expect(one.interval.upper).toBeGreaterThan(perUnit * (0.02 + 1.7 * 0.0064))
    expect(one.interval.upper).toBeLessThan(perUnit * (0.02 + 2.3 * 0.0064))
    expect(one.probabilityAboveZero).toBeGreaterThan(0.999)
  })

  it('of draws follows the covariance of two slopes of one fit', () => {
    const slopes = (covariance: number): SatisfactionEffect => ({
      route: 'through loyalty',
      loyaltyPerPoint: { estimate: 1, standardError: 0 },
      logHazardPerLoyaltyPoint: { estimate: -0.02, standardError: 0.01 },
      logHazardPerPoint: { estimate: -0.01, standardError: 0.01 },
      covariance,
    })
    const widthOf = (covariance: number): number => {
      const { interval } = worthOfSatisfaction([harbour], slopes(covariance), {
        annualDiscountRate: 0.1,
        draws: 20_000,
      })
      return interval.upper - interval.lower
    }
    expect(widthOf(-1e-4)).toBeLessThan(1e-6)
    expect(widthOf(0) / widthOf(1e-4)).toBeCloseTo(Math.SQRT1_2, 1)
  })

  it('has no more points than the scale has room for', () => {
    const { clients } = worthOfSatisfaction(
      [
        { ...harbour, index: 97 },
        { ...harbour, client: 'mill', index: 50 },
      ],
      direct(-0.02),
      { annualDiscountRate: 0.1, points: 5 },
    )
    expect(clients.map(({ points }) => points)).toEqual([3, 5])
    const falling = worthOfSatisfaction([{ ...harbour, index: 2 }], direct(-0.02), {
      annualDiscountRate: 0.1,
      points: -5,
    })
    expect(falling.clients[0]!.points).toBe(-2)
    expect(falling.worth).toBeLessThan(0)
  })

  it('stays a number where nobody leaves, everybody does, or a slope is absurd', () => {
    const options = { annualDiscountRate: 0.1 }
    const never = worthOfSatisfaction([{ ...harbour, leaving: hazard([0]) }], direct(-5, 1), options)
    expect(never.worth).toBe(0)
    const at = worthOfSatisfaction([{ ...harbour, leaving: hazard([1e6]) }], direct(-1e50, 1e50), options)
    expect(Number.isFinite(at.worth) && Number.isFinite(at.interval.upper)).toBe(true)
    const today = worthOfSatisfaction([{ ...harbour, margins: [{ time: 0, amount: 7 }] }], direct(800), options)
    expect([today.valueNow, today.worth]).toEqual([7, 0])
  })

  it('names what is wrong', () => {
    const ask = (relationship: object, effect: object = direct(-0.02), options: object = {}) => {
      return () =>
        worthOfSatisfaction([{ ...harbour, ...relationship }], effect as SatisfactionEffect, {
          annualDiscountRate: 0.1,
          ...options,
        })
    }
    expect(ask({ margins: [] })).toThrow(/relationships\[0\].margins: expected at least one margin/)
    expect(ask({ margins: [{ time: -1, amount: 2 }] })).toThrow(/margins\[0\].time/)
    expect(
      ask({
        margins: [
          { time: 1, amount: 1.7e308 },
          { time: 1, amount: 1.7e308 },
        ],
      }),
    ).toThrow(/relationships of harbour/)
    expect(ask({ leaving: { ...hazard([0.1]), quantity: 'rate' } })).toThrow(/leaving.quantity/)
    expect(ask({ otherEndings: { ...hazard([0.1]), unit: 'day' } })).toThrow(/UNIT_MISMATCH/)
    expect(ask({ index: 101 })).toThrow(/relationships\[0\].index/)
    expect(ask({ surprise: 1 })).toThrow(/UNKNOWN_OPTION/)
    expect(ask({}, { route: 'sideways' })).toThrow(/effect.route/)
    expect(ask({}, { route: 'direct' })).toThrow(/effect.logHazardPerPoint/)
    expect(ask({}, { route: 'direct', logHazardPerPoint: { estimate: 1, standardError: -1 } })).toThrow(/standardError/)
    expect(ask({}, direct(-0.02), { draws: 10 })).toThrow(/options.draws/)
    expect(ask({}, direct(-0.02), { annualDiscountRate: -1 })).toThrow(/annualDiscountRate/)
    expect(() => worthOfSatisfaction([], direct(0), { annualDiscountRate: 0 })).toThrow(/EMPTY_INPUT/)
    expect(() => worthOfSatisfaction([harbour, harbour], direct(0), { annualDiscountRate: 0 })).toThrow(
      /DUPLICATE_CLIENT/,
    )
    expect(
      ask(
        {},
        {
          route: 'through loyalty',
          loyaltyPerPoint: { estimate: 1, standardError: 1 },
          logHazardPerLoyaltyPoint: { estimate: 1, standardError: 1 },
          covariance: 2,
        },
      ),
    ).toThrow(/effect.covariance/)
  })
})
