import { describe, expect, it } from 'vitest'
import type { Curve } from '../../../../src/model/index.js'
import { scenario } from '../../../../src/model/index.js'
import type { CreditLossFacility } from '../../../../src/risk/index.js'
import { expectedCreditLoss, migrationByPowers, pdTermStructure } from '../../../../src/risk/index.js'
import { transitionMatrix } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const FACILITY: CreditLossFacility = {
  exposure: 1_000_000,
  probabilityOfDefault: 0.02,
  lossGivenDefault: 0.45,
  maturity: 3,
  annualDiscountRate: 0.05,
  stage: 2,
}
const YEARLY = { periodsPerYear: 1, timing: 'end-of-period' } as const
const still = (name: string, value: number) =>
  scenario({
    name,
    factors: { creditCycle: { unit: 'year', times: [0], values: [value], between: 'step', quantity: 'factor' } },
  })
const SCENARIOS = [
  { scenario: still('base', 0), weight: 3 },
  { scenario: still('adverse', -2), weight: 1 },
]

describe('expectedCreditLoss', () => {
  it('is Σ S h LGD EAD DF, by hand: 2 % of those left in each of three years, 45 % lost, discounted at 5 %', () => {
    const found = expectedCreditLoss(FACILITY, YEARLY)
    const byHand = [1, 2, 3].map(year => (0.98 ** (year - 1) * 0.02 * 0.45 * 1e6) / 1.05 ** year)
    for (const [i, period] of found.periods.entries()) expect(period.loss).toBeCloseRelative(byHand[i]!, 1e-14)
    expect(found.lifetime).toBeCloseRelative(
      byHand.reduce((sum, loss) => sum + loss, 0),
      1e-14,
    )
    expect(found.expectedCreditLoss).toBe(found.lifetime)
    expect(found.twelveMonth).toBe(found.periods[0]?.loss)
    expect(found.undiscountedLifetime).toBeCloseRelative(0.45 * 1e6 * (1 - 0.98 ** 3), 1e-14)
    const [only] = found.scenarios
    expect(only).toMatchObject({ name: 'given', weight: 1, expectedCreditLoss: found.lifetime })
    expect(only?.periods[1]).toMatchObject({ from: 1, to: 2, exposure: 1e6, lossGivenDefault: 0.45 })
    expect(only?.periods[1]?.survival).toBeCloseRelative(0.98, 1e-15)
    expect(only?.periods[1]?.conditionalProbabilityOfDefault).toBeCloseRelative(0.02, 1e-14)
  })

  it('recognises twelve months, the whole life, or what is lost already', () => {
    const of = (stage: 1 | 2 | 3) => expectedCreditLoss({ ...FACILITY, stage })
    expect([1, 2, 3].map(stage => of(stage === 1 ? 1 : stage === 2 ? 2 : 3).basis)).toEqual([
      'twelve-month',
      'lifetime',
      'credit-impaired',
    ])
    expect(of(1).expectedCreditLoss).toBe(of(2).twelveMonth)
    expect(of(2).expectedCreditLoss).toBe(of(1).lifetime)
    expect(of(3)).toMatchObject({ expectedCreditLoss: 450_000, twelveMonth: 450_000, lifetime: 450_000, periods: [] })
    const best = { ...FACILITY, stage: 3, bestEstimateLossGivenDefault: 1.1 } as const
    expect(expectedCreditLoss(best).expectedCreditLoss).toBe(1_100_000)
  })

  it('agrees with IFRS 9, illustrative example 9: 12-month losses of two groups by loss rates', () => {
    // IE53 to IE57: default is known by count; discounting is left out there. 4 and 2 defaults of 1,000 clients of 200 and 300;
    // present values of losses are 600 and 450, so that 150 and 225 are lost per default.
    const groups = [
      { clients: 1000, amount: 200, defaults: 4, lost: 600 },
      { clients: 1000, amount: 300, defaults: 2, lost: 450 },
    ]
    const rates = groups.map(({ clients, amount, defaults, lost }) => {
      const group = {
        ...FACILITY,
        stage: 1,
        exposure: clients * amount,
        probabilityOfDefault: defaults / clients,
        lossGivenDefault: lost / defaults / amount,
        annualDiscountRate: 0,
      } as const
      return expectedCreditLoss(group, YEARLY).expectedCreditLoss / group.exposure
    })
    expect(rates[0]).toBeCloseRelative(0.003, 1e-12)
    expect(rates[1]).toBeCloseRelative(0.0015, 1e-12)
  })

  it('agrees with IFRS 9, illustrative example 8 (IE49 to IE52): 0.5 % of CU 1,000,000 with 25 % lost is 1,250', () => {
    const loan = {
      ...FACILITY,
      stage: 1,
      probabilityOfDefault: 0.005,
      lossGivenDefault: 0.25,
      annualDiscountRate: 0,
    } as const
    expect(expectedCreditLoss(loan, YEARLY).expectedCreditLoss).toBeCloseRelative(1250, 1e-13)
  })

  it('follows a curve of defaults, a schedule, a path of losses and early repayment, by hand', () => {
    const found = expectedCreditLoss(
      {
        ...FACILITY,
        exposure: { unit: 'year', times: [0, 1, 2], values: [300, 200, 100], between: 'step' },
        probabilityOfDefault: {
          unit: 'year',
          times: [1, 2, 3],
          values: [0.01, 0.03, 0.06],
          between: 'linear',
          quantity: 'probability',
        },
        lossGivenDefault: {
          unit: 'year',
          times: [0, 1, 2],
          values: [0.5, 0.4, 0.3],
          between: 'step',
          quantity: 'rate',
        },
        prepaymentSurvival: { unit: 'year', times: [0, 3], values: [1, 0.7], between: 'linear', quantity: 'survival' },
      },
      YEARLY,
    )
    const byHand = [0.01 * 300 * 0.9 * 0.5, 0.02 * 200 * 0.8 * 0.4, 0.03 * 100 * 0.7 * 0.3]
    for (const [i, period] of found.periods.entries()) {
      expect(period.undiscountedLoss).toBeCloseRelative(byHand[i]!, 1e-12)
      expect(period.loss).toBeCloseRelative(byHand[i]! / 1.05 ** (i + 1), 1e-12)
    }
    expect(found.exposure).toBe(300)
    const [only] = found.scenarios
    expect(only?.periods[2]?.survival).toBeCloseRelative(0.97, 1e-14)
    expect(only?.periods[2]?.conditionalProbabilityOfDefault).toBeCloseRelative(0.03 / 0.97, 1e-12)
  })

  it('takes what migration says of default over time: cumulated, survival and hazard cost the same', () => {
    const year = transitionMatrix(
      ['A', 'B', 'D'],
      [
        [0.9, 0.09, 0.01],
        [0.1, 0.8, 0.1],
        [0, 0, 1],
      ],
    )
    const { cumulativePd, survival, hazard } = pdTermStructure(migrationByPowers(year, { periods: 3 }), {
      rating: 'A',
      defaultState: 'D',
    })
    const of = (probabilityOfDefault: Curve) =>
      expectedCreditLoss({ ...FACILITY, probabilityOfDefault }, YEARLY).lifetime
    const byHand = [0, 1, 2].map(k => {
      const marginal = cumulativePd.values[k + 1]! - cumulativePd.values[k]!
      return (marginal * 450_000) / 1.05 ** (k + 1)
    })
    expect(of(cumulativePd)).toBeCloseRelative(byHand[0]! + byHand[1]! + byHand[2]!, 1e-13)
    expect(of(survival)).toBeCloseRelative(of(cumulativePd), 1e-12)
    if (hazard === undefined) throw new Error('nobody survives')
    expect(of(hazard)).toBeCloseRelative(of(cumulativePd), 1e-12)
  })

  it('weighs stories, given by a function or by name', () => {
    const byName = expectedCreditLoss(FACILITY, {
      scenarios: SCENARIOS,
      underScenario: { base: {}, adverse: { probabilityOfDefault: 0.06, lossGivenDefault: 0.6 } },
    })
    const byFunction = expectedCreditLoss(FACILITY, {
      scenarios: SCENARIOS,
      underScenario: ({ name }) => (name === 'base' ? {} : { probabilityOfDefault: 0.06, lossGivenDefault: 0.6 }),
    })
    expect(byFunction).toEqual(byName)
    const [base, adverse] = byName.scenarios
    expect(base?.expectedCreditLoss).toBe(expectedCreditLoss(FACILITY).expectedCreditLoss)
    expect(byName.expectedCreditLoss).toBeCloseRelative(
      0.75 * (base?.lifetime ?? Number.NaN) + 0.25 * (adverse?.lifetime ?? Number.NaN),
      1e-15,
    )
    const sum = byName.periods.reduce((total, { loss }) => total + loss, 0)
    expect(sum).toBeCloseRelative(byName.lifetime, 1e-13)
  })

  it('recognises only what changed of what was impaired when bought', () => {
    const bought = { ...FACILITY, creditImpairedAtRecognition: { lifetimeLoss: 30_000 } }
    const found = expectedCreditLoss(bought, YEARLY)
    expect(found.basis).toBe('change-since-recognition')
    expect(found.expectedCreditLoss).toBeCloseRelative(found.lifetime - 30_000, 1e-12)
    expect(found.expectedCreditLoss).toBeLessThan(0)
    expect(expectedCreditLoss({ ...bought, stage: 3 }).expectedCreditLoss).toBe(420_000)
  })

  it('keeps the currency', () => {
    expect(expectedCreditLoss({ ...FACILITY, currency: 'CNY' }).currency).toBe('CNY')
    expect('currency' in expectedCreditLoss(FACILITY)).toBe(false)
  })

  it('stands extremes: certain and impossible default, nothing owed or lost, no time, a rate below 0', () => {
    const of = (fields: Partial<CreditLossFacility>) => expectedCreditLoss({ ...FACILITY, ...fields }, YEARLY)
    const certain = of({ probabilityOfDefault: 1 })
    expect(certain.lifetime).toBeCloseRelative(450_000 / 1.05, 1e-14)
    expect(certain.scenarios[0]?.periods[1]).toMatchObject({ survival: 0, conditionalProbabilityOfDefault: 0, loss: 0 })
    for (const fields of [{ probabilityOfDefault: 0 }, { lossGivenDefault: 0 }, { exposure: 0 }])
      expect(of(fields).lifetime).toBe(0)
    expect(of({ maturity: 1e-9 }).lifetime).toBeGreaterThan(0)
    expect(of({ maturity: 0.5 }).twelveMonth).toBe(of({ maturity: 0.5 }).lifetime)
    expect(of({ annualDiscountRate: -0.01 }).lifetime).toBeGreaterThan(of({ annualDiscountRate: 0 }).lifetime)
    expect(of({ probabilityOfDefault: 1e-12 }).twelveMonth).toBeCloseRelative((1e-12 * 450_000) / 1.05, 1e-12)
    expect(of({ maturity: 100 }).periods).toHaveLength(100)
    expect(of({ exposure: 1e200, lossGivenDefault: 10, probabilityOfDefault: 1 }).lifetime).toBeCloseRelative(
      1e201 / 1.05,
      1e-13,
    )
    const hazard = {
      unit: 'day',
      times: [0, 1],
      values: [1e308, 1e308],
      between: 'linear',
      quantity: 'hazard',
    } as const
    expect(of({ probabilityOfDefault: hazard }).lifetime).toBeCloseRelative(450_000 / 1.05, 1e-13)
  })

  it('names what is wrong', () => {
    const path = (fields: object, options: object = {}) =>
      thrown(() => expectedCreditLoss(JSON.parse(JSON.stringify({ ...FACILITY, ...fields })), options)).path
    expect(thrown(() => expectedCreditLoss(JSON.parse('null'))).path).toBe('facility')
    for (const field of ['exposure', 'probabilityOfDefault', 'lossGivenDefault', 'maturity', 'annualDiscountRate']) {
      expect(path({ [field]: -2 })).toBe(`facility.${field}`)
      expect(path({ [field]: 'x' })).toBe(`facility.${field}`)
      expect(path({ [field]: null })).toBe(`facility.${field}`)
      expect(path({ [field]: undefined })).toBe(`facility.${field}`)
    }
    for (const stage of [0, 4, 1.5, null]) expect(path({ stage })).toBe('facility.stage')
    expect(path({ maturity: 101 })).toBe('facility.maturity')
    expect(path({ lossGivenDefault: 45 })).toBe('facility.lossGivenDefault')
    expect(path({ exposure: 1e201 })).toBe('facility.exposure')
    expect(path({ maturity: 100, annualDiscountRate: -0.9999 })).toBe('facility.annualDiscountRate')
    expect(path({ probabilityOfDefault: [0.1] })).toBe('facility.probabilityOfDefault')
    expect(thrown(() => expectedCreditLoss(FACILITY, JSON.parse('null'))).path).toBe('options')
    expect(path({ probabilityOfDefault: 2 })).toBe('facility.probabilityOfDefault')
    expect(path({ currency: 'yuan' })).toBe('facility.currency')
    expect(path({ lgd: 0.4 })).toBe('facility.lgd')
    expect(path({ creditImpairedAtRecognition: {} })).toBe('facility.creditImpairedAtRecognition.lifetimeLoss')
    expect(path({ stage: 3, bestEstimateLossGivenDefault: -1 })).toBe('facility.bestEstimateLossGivenDefault')
    expect(path({}, { periodsPerYear: 0 })).toBe('options.periodsPerYear')
    expect(path({}, { scenarios: SCENARIOS })).toBe('options.underScenario')
    expect(path({}, { scenarios: SCENARIOS, underScenario: { base: {} } })).toBe('options.underScenario.adverse')
    const wrong = { base: {}, adverse: { probabilityOfDefault: 3 } }
    expect(path({}, { scenarios: SCENARIOS, underScenario: wrong })).toBe(
      'options.underScenario.adverse.probabilityOfDefault',
    )
  })
})
