/** Laws of expected credit losses and of losses given default, over random facilities of six orders of magnitude. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Curve } from '../../src/model/index.js'
import { scenario } from '../../src/model/index.js'
import type { CreditLossFacility, CreditLossOptions } from '../../src/risk/index.js'
import {
  expectedCreditLoss,
  expectedCreditLosses,
  exposureAtDefault,
  haircutShare,
  securedLossGivenDefault,
  stageOf,
  workoutLossGivenDefault,
} from '../../src/risk/index.js'

/** Above the least of doubles, which have no digits to keep. */
const share = fc.double({ min: 0, max: 1, noNaN: true }).map(value => (value < 1e-300 ? 0 : value))
const amount = fc.double({ min: -3, max: 9, noNaN: true }).map(power => 10 ** power)
const maturity = fc.double({ min: 0.01, max: 20, noNaN: true })
const rate = fc.double({ min: 0, max: 0.5, noNaN: true })

/** Probabilities to have defaulted by each year until 20. */
const termStructure: fc.Arbitrary<Curve> = fc
  .array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 20, maxLength: 20 })
  .map(hazards => {
    let survival = 1
    const values = hazards.map(hazard => {
      survival *= Math.exp(-hazard)
      return survival
    })
    return { unit: 'year', times: values.map((_, i) => i + 1), values, between: 'linear', quantity: 'survival' }
  })

const facility: fc.Arbitrary<CreditLossFacility> = fc.record({
  exposure: fc.oneof(
    amount,
    fc.tuple(amount, amount).map(([now, later]) => ({
      unit: 'year' as const,
      times: [0, 20],
      values: [now, Math.min(now, later)],
      between: 'linear' as const,
    })),
  ),
  probabilityOfDefault: fc.oneof(share, termStructure),
  lossGivenDefault: fc.double({ min: 0, max: 1.2, noNaN: true }).map(value => (value < 1e-300 ? 0 : value)),
  maturity,
  annualDiscountRate: rate,
  stage: fc.constantFrom(1, 2, 3),
})
const options: fc.Arbitrary<CreditLossOptions> = fc.record({
  periodsPerYear: fc.constantFrom(1, 2, 4, 12),
  timing: fc.constantFrom('mid-period', 'end-of-period'),
})

const atMost = (value: number, bound: number): void => expect(value).toBeLessThanOrEqual(bound * (1 + 1e-12) + 1e-300)
const close = (value: number, other: number, scale = Math.abs(other)): void =>
  expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-11 * scale + 1e-290)
const still = (name: string) =>
  scenario({
    name,
    factors: { creditCycle: { unit: 'year', times: [0], values: [0], between: 'step', quantity: 'factor' } },
  })

describe('an expected credit loss', () => {
  it('is at least that of twelve months over the life, and at most its undiscounted self and all that is owed', () => {
    fc.assert(
      fc.property(facility, options, (given, cut) => {
        const found = expectedCreditLoss({ ...given, stage: given.stage }, cut)
        atMost(found.twelveMonth, found.lifetime)
        atMost(found.lifetime, found.undiscountedLifetime)
        atMost(found.undiscountedLifetime, found.exposure * 1.2)
        expect(found.twelveMonth).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('adds up: periods to the lifetime, stories to the whole, S h LGD EAD DF to each period', () => {
    fc.assert(
      fc.property(facility, options, (given, cut) => {
        const found = expectedCreditLoss({ ...given, stage: 2 }, cut)
        close(
          found.periods.reduce((sum, { loss }) => sum + loss, 0),
          found.lifetime,
        )
        for (const period of found.scenarios[0]?.periods ?? []) {
          const { survival, conditionalProbabilityOfDefault, lossGivenDefault, exposure, discountFactor, loss } = period
          close(survival * conditionalProbabilityOfDefault * lossGivenDefault * exposure * discountFactor, loss)
        }
      }),
    )
  })

  it('is linear in what is owed, nothing where nobody defaults or nothing is lost', () => {
    fc.assert(
      fc.property(facility, options, amount, (given, cut, factor) => {
        const scaled = (by: number) => {
          const { exposure } = given
          return typeof exposure === 'number'
            ? exposure * by
            : { ...exposure, values: exposure.values.map(value => value * by) }
        }
        const once = expectedCreditLoss(given, cut)
        close(expectedCreditLoss({ ...given, exposure: scaled(factor) }, cut).lifetime, factor * once.lifetime)
        expect(expectedCreditLoss({ ...given, lossGivenDefault: 0 }, cut).lifetime).toBe(0)
        const safe = { ...given, probabilityOfDefault: 0, stage: 2 } as const
        expect(expectedCreditLoss(safe, cut).lifetime).toBe(0)
      }),
    )
  })

  it('never falls with the probability of default at one level of debt, nor with the share lost', () => {
    fc.assert(
      fc.property(share, share, share, share, maturity, options, (one, other, low, high, years, cut) => {
        const base = { exposure: 1, maturity: years, annualDiscountRate: 0.05, stage: 2 } as const
        const [small, large] = [Math.min(one, other), Math.max(one, other)]
        const [little, much] = [Math.min(low, high), Math.max(low, high)]
        const of = (probabilityOfDefault: number, lossGivenDefault: number) =>
          expectedCreditLoss({ ...base, probabilityOfDefault, lossGivenDefault }, cut).lifetime
        atMost(of(small, little), of(large, little))
        atMost(of(small, little), of(small, much))
      }),
    )
  })

  it('grows with the weight of the worse story, between the two', () => {
    fc.assert(
      fc.property(facility, options, share, fc.integer({ min: 1, max: 9 }), (given, cut, factor, weight) => {
        const of = (bad: number) =>
          expectedCreditLoss(
            { ...given, stage: 2 },
            {
              ...cut,
              scenarios: [
                { scenario: still('base'), weight: 10 - bad },
                { scenario: still('bad'), weight: bad },
              ],
              underScenario: { base: { lossGivenDefault: 0.5 * factor }, bad: { lossGivenDefault: 0.5 } },
            },
          )
        const found = of(weight)
        const [base, bad] = found.scenarios
        atMost(base?.lifetime ?? Number.NaN, found.lifetime)
        atMost(found.lifetime, bad?.lifetime ?? Number.NaN)
        if (weight < 9) atMost(found.lifetime, of(weight + 1).lifetime)
      }),
    )
  })

  it('hardly depends on how time is cut, less and less the finer the cut', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), maturity, rate, (probability, years, interest) => {
        const of = (periodsPerYear: number) =>
          expectedCreditLoss(
            {
              exposure: 1,
              probabilityOfDefault: probability,
              lossGivenDefault: 1,
              maturity: years,
              annualDiscountRate: interest,
              stage: 2,
            },
            { periodsPerYear },
          ).lifetime
        const hazard = -Math.log1p(-probability)
        const force = Math.log1p(interest)
        const limit = (hazard / (hazard + force)) * -Math.expm1(-(hazard + force) * years)
        // The middle of a period is right to the second order in its length.
        expect(Math.abs(of(365) / limit - 1)).toBeLessThan(1e-5)
        atMost(Math.abs(of(12) / limit - 1), Math.abs(of(1) / limit - 1) + 1e-12)
      }),
      { numRuns: 40 },
    )
  })

  it('of a portfolio is the sum of its facilities, in any order, and of its stages', () => {
    const row = fc.record({
      exposure: amount,
      probabilityOfDefault: share,
      lossGivenDefault: share,
      maturity,
      stage: fc.constantFrom(1, 2, 3),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), options, rate, (rows, cut, annualDiscountRate) => {
        const column = (name: keyof (typeof rows)[number]) => rows.map(one => one[name])
        const columns = (order: readonly number[]) => ({
          exposure: order.map(i => rows[i]!.exposure),
          probabilityOfDefault: order.map(i => rows[i]!.probabilityOfDefault),
          lossGivenDefault: order.map(i => rows[i]!.lossGivenDefault),
          maturity: order.map(i => rows[i]!.maturity),
          stage: order.map(i => rows[i]!.stage),
        })
        const { periodsPerYear = 12, timing = 'mid-period' } = cut
        const settings = { periodsPerYear, timing, annualDiscountRate }
        const found = expectedCreditLosses(columns([...rows.keys()]), settings)
        const alone = rows.map(
          one =>
            expectedCreditLoss(
              { ...one, stage: one.stage === 1 ? 1 : one.stage === 2 ? 2 : 3, annualDiscountRate },
              cut,
            ).expectedCreditLoss,
        )
        const scale = column('exposure').reduce((sum, value) => sum + value, 0)
        close(
          found.total.expectedCreditLoss,
          alone.reduce((sum, loss) => sum + loss, 0),
        )
        const turned = expectedCreditLosses(columns([...rows.keys()].toReversed()), settings)
        close(turned.total.expectedCreditLoss, found.total.expectedCreditLoss)
        expect([...turned.expectedCreditLoss].toReversed()).toEqual([...found.expectedCreditLoss])
        close(
          found.byStage.reduce((sum, total) => sum + total.exposure, 0),
          scale,
        )
      }),
    )
  })
})

describe('a stage', () => {
  it('never gets better with days past due, nor with a rise of risk', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), share, share, share, (days, more, then, now, later) => {
        const of = (daysPastDue: number, risk: number) =>
          stageOf({ daysPastDue, lifetimeProbabilityAtRecognition: then, lifetimeProbabilityOfDefault: risk }).stage
        expect(of(days + more, now)).toBeGreaterThanOrEqual(of(days, now))
        expect(of(days, Math.max(now, later))).toBeGreaterThanOrEqual(of(days, now))
      }),
    )
  })
})

describe('a loss given default', () => {
  it('falls with collateral and with guarantees, within [0, what is lost without]', () => {
    fc.assert(
      fc.property(amount, amount, share, share, share, (exposure, value, haircut, lost, part) => {
        const plain = { exposure, unsecuredLossGivenDefault: lost }
        const secured = securedLossGivenDefault({ ...plain, collateral: [{ value, volatilityHaircut: haircut }] })
        const shared = securedLossGivenDefault({ ...plain, guarantees: [{ sharing: 'pari-passu', share: part }] })
        for (const found of [secured, shared]) {
          expect(found.lossGivenDefault).toBeGreaterThanOrEqual(0)
          atMost(found.lossGivenDefault, lost)
        }
        close(shared.lossGivenDefault, (1 - part) * lost, lost)
        const [piece] = secured.collateral
        close((piece?.secured ?? Number.NaN) + secured.unsecured, exposure)
      }),
    )
  })

  it('leaves within [0, 1] of a value, the less the larger the haircut', () => {
    fc.assert(
      fc.property(share, share, maturity, maturity, (one, other, protection, years) => {
        const of = (volatilityHaircut: number) =>
          haircutShare({ volatilityHaircut, residualMaturity: protection }, { maturity: years })
        expect(of(Math.max(one, other))).toBeLessThanOrEqual(of(Math.min(one, other)))
        expect(of(one)).toBeGreaterThanOrEqual(0)
        expect(of(one)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('of a workout rises with the rate of interest and falls with recoveries, whatever the unit of money', () => {
    fc.assert(
      fc.property(amount, share, rate, rate, amount, (exposure, recovered, one, other, unit) => {
        const of = (scale: number, part: number, annualDiscountRate: number) =>
          workoutLossGivenDefault(
            {
              defaultedOn: '2020-01-01',
              exposureAtDefault: exposure * scale,
              flows: [{ date: '2021-06-30', amount: part * exposure * scale }],
              outcome: 'closed',
            },
            { annualDiscountRate },
          ).lossGivenDefault ?? Number.NaN
        atMost(of(1, recovered, Math.min(one, other)), of(1, recovered, Math.max(one, other)))
        atMost(of(1, recovered, one), of(1, recovered / 2, one))
        expect(Math.abs(of(unit, recovered, one) - of(1, recovered, one))).toBeLessThan(1e-12)
      }),
    )
  })
})

describe('an exposure at default', () => {
  it('is at least what is drawn, and at most the limit where that is not overdrawn and a factor is a share', () => {
    fc.assert(
      fc.property(amount, amount, share, (drawn, limit, conversionFactor) => {
        const { exposure } = exposureAtDefault({ drawn, limit, conversionFactor })
        expect(exposure).toBeGreaterThanOrEqual(drawn)
        atMost(exposure, Math.max(drawn, limit))
      }),
    )
  })
})
