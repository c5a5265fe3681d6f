import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../../src/errors/index.js'
import { money } from '../../../src/money/index.js'
import type { PricedFacility, PriceOptions, ProfitTerms } from '../../../src/project/index.js'
import { facilityProfit, minimumPrice, PRICE_DRIVERS } from '../../../src/project/index.js'
import { BULLET, CLIENT, CURVE, closedForm, GUARANTEE, LINE, LOAN, TERMS } from './samples.js'

const sumOf = ({ drivers }: ReturnType<typeof minimumPrice>): number =>
  PRICE_DRIVERS.reduce((sum, driver) => sum + drivers[driver], 0)

describe('the least price', () => {
  it('is the closed form for a loan of one year', () => {
    const price = minimumPrice(LOAN, CLIENT, TERMS)
    const rate = closedForm({
      transfer: 0.03,
      expectedLoss: 0.01 * 0.4,
      cost: 0.004,
      fees: 0,
      capital: 0.1,
      hurdle: 0.12,
      taxRate: 0.25,
      capitalReturn: 0.02,
    })
    expect(rate).toBeCloseTo(0.052, 15)
    expect(price.annualRate).toBeCloseTo(rate, 14)
    expect(price.value).toBeCloseTo(0.022, 14)
    expect(price.raroc).toBeCloseTo(0.12, 12)
    expect(price).toMatchObject({ kind: 'margin', annualHurdleRate: 0.12 })
  })

  it('is the rate from which on all earn the hurdle, where low rates leave little to be owed in the last years', () => {
    const late: PricedFacility = {
      ...LOAN,
      balance: { ...BULLET, months: 240, repayment: 'annuity' },
      fees: [{ kind: 'yearly', name: 'agency', amount: money('50', 'EUR') }],
    }
    const terms: ProfitTerms = { ...TERMS, from: '2043-01-01' }
    const price = minimumPrice(late, { ...CLIENT, probabilityOfDefault: 0.6 }, terms)
    // By another program, day by day.
    expect(price.annualRate).toBeCloseTo(0.2878748830000778, 14)
    expect(price.raroc).toBeCloseTo(0.12, 12)
  })

  it('takes economic capital, fees and another hurdle into account', () => {
    const facility: PricedFacility = {
      ...LOAN,
      fees: [{ kind: 'yearly', name: 'agency', amount: money('2500', 'EUR') }],
      transactionCost: money('1000', 'EUR'),
    }
    const terms: ProfitTerms = { ...TERMS, capital: { ...TERMS.capital, basis: { kind: 'economic' } } }
    const { annualRate, drivers } = minimumPrice(facility, CLIENT, terms, { annualHurdleRate: 0.15 })
    // 3 % + 0.4 % + 0.4 % + 0.1 % of the day of drawing − 0.25 % of fees + 6 % · (15 % / 0.75 − 2 %)
    expect(annualRate).toBeCloseTo(0.03 + 0.004 + 0.004 + 0.001 - 0.0025 + 0.06 * 0.18, 14)
    expect(drivers).toMatchObject({ aboveHurdle: expect.closeTo(0, 14) })
    expect(drivers.fees).toBeCloseTo(-0.0025, 14)
    expect(drivers.transactionCost).toBeCloseTo(0.001, 14)
    expect(drivers.costOfCapital).toBeCloseTo(0.012, 14)
  })

  it.each([
    ['frm.com.cn, practice question 1539: 9.25 %', 3_000_000, 0.04, 0.015, 0.0925],
    ['Bionic Turtle, forum thread 1405, whole loan funded: 28 %', 1_000_000, 0.09, 0.05, 0.28],
  ])('turns published questions of RAROC around: %s', (_, loan, loanRate, fundingRate, raroc) => {
    const facility: PricedFacility = {
      ...LOAN,
      balance: { ...BULLET, principal: money(loan, 'USD') },
      transferRate: fundingRate,
      lossGivenDefault: 1,
      capital: { economicCapital: 0.08 },
      operatingCost: { kind: 'share-of-balance', annualRate: 0.01 },
    }
    const capital = { basis: { kind: 'economic' }, funding: 'whole-loan', annualReturn: 0.03 } as const
    const terms: ProfitTerms = { ...TERMS, taxRate: 0, capital, annualHurdleRate: raroc }
    const { annualRate } = minimumPrice(facility, { currency: 'USD', probabilityOfDefault: 0.01 }, terms)
    expect(annualRate).toBeCloseTo(loanRate, 14)
  })

  it('charges funding for what capital does not fund', () => {
    const terms: ProfitTerms = { ...TERMS, capital: { ...TERMS.capital, funding: 'less-capital', annualReturn: 0 } }
    const { annualRate, drivers } = minimumPrice(LOAN, CLIENT, terms)
    expect(drivers.funding).toBeCloseTo(0.9 * 0.03, 14)
    expect(annualRate).toBeCloseTo(0.9 * 0.03 + 0.004 + 0.004 + 0.1 * 0.16, 14)
  })

  it('covers all cost where there is no capital', () => {
    const price = minimumPrice({ ...LOAN, capital: { riskWeight: 0 } }, CLIENT, TERMS)
    expect(price.annualRate).toBeCloseTo(0.03 + 0.004 + 0.004, 14)
    expect('raroc' in price).toBe(false)
  })

  it('is grossed up for cost that is a share of income', () => {
    const facility: PricedFacility = { ...LOAN, operatingCost: { kind: 'share-of-income', share: 0.4 } }
    // Of the margin 60 % are left: 0.6 · (r − 3 %) = 0.4 % + 10 % · 14 %
    expect(minimumPrice(facility, CLIENT, TERMS).annualRate).toBeCloseTo(0.03 + (0.004 + 0.014) / 0.6, 13)
  })

  it('of a floating rate is a margin over the index, which liquidity is part of', () => {
    const floating: PricedFacility = {
      kind: 'term-loan',
      name: 'Floating',
      balance: { ...BULLET, months: 60, everyMonths: 3 },
      rate: { kind: 'floating', margin: 0, resetMonths: 3 },
      lossGivenDefault: 0.4,
      capital: { riskWeight: 1 },
    }
    const price = minimumPrice(floating, CLIENT, { ...TERMS, curves: [CURVE] })
    const { drivers } = price
    // Each quarter has a ninetieth of the year's days by 30E/360, so that interest is paid on one year.
    expect(price.value).toBeCloseTo(drivers.liquidity + 0.004 + 0.014, 12)
    expect(price.annualRate).toBeCloseTo(price.value + drivers.funding, 12)
    expect(drivers.funding).toBeGreaterThan(0.02)
    expect(drivers.liquidity).toBeGreaterThan(0.004)
  })

  it('of a line counts what is not drawn', () => {
    const price = minimumPrice(LINE, CLIENT, TERMS)
    // Owed at default: 200,000 + 40 % of 300,000; fees: 0.3 % of 300,000.
    const exposure = 320_000
    const cost = 200_000 * 0.03 + exposure * (0.005 + 0.1 * 0.14) - 900
    expect(price.annualRate).toBeCloseTo(cost / 200_000, 12)
    expect(price.drivers.fees).toBeCloseTo(-900 / 200_000, 12)
  })

  it('of a line may be its commitment fee, beside its interest', () => {
    const price = minimumPrice(LINE, CLIENT, TERMS, { kind: 'annual-fee' })
    const left = 320_000 * (0.005 + 0.1 * 0.14) - 200_000 * 0.02
    expect(price.value).toBeCloseTo(left / 300_000, 12)
    expect(price.drivers.interest).toBeCloseTo(-10_000 / 300_000, 12)
    expect(price.annualRate).toBe(0.05)
    expect(sumOf(price)).toBeCloseTo(price.value, 12)
  })

  it('of a guarantee is a fee on its amount', () => {
    const price = minimumPrice(GUARANTEE, CLIENT, TERMS)
    expect(price.kind).toBe('annual-fee')
    expect(price.value).toBeCloseTo(0.5 * (0.004 + 0.1 * 0.14), 12)
    expect(price.annualRate).toBe(price.value)
  })

  it('may be a fee up front, in whole minor units: one less falls short', () => {
    const price = minimumPrice({ ...LOAN, rate: { kind: 'fixed', annualRate: 0.05 } }, CLIENT, TERMS, {
      kind: 'up-front-fee',
    })
    expect(price.amount).toBe(200_000)
    expect(price.value).toBe(0.002)
    expect(price.facility.fees).toHaveLength(1)
    expect(sumOf(price)).toBeCloseTo(0.002, 14)
  })

  it('needs no fee where the facility earns more already, and says how much more', () => {
    const price = minimumPrice(LOAN, CLIENT, TERMS, { kind: 'up-front-fee' })
    expect(price).toMatchObject({ value: 0, amount: 0 })
    expect(price.drivers.aboveHurdle).toBeCloseTo(0.003, 12)
    expect(sumOf(price)).toBeCloseTo(0, 14)
    expect(price.raroc).toBeCloseTo(0.12 + (0.003 * 0.75) / 0.1, 12)
  })

  it.each<readonly [string, PricedFacility, PriceOptions]>([
    ['loan', { ...LOAN, balance: { ...BULLET, months: 36, repayment: 'annuity' } }, {}],
    ['line', LINE, {}],
    ['commitment fee', LINE, { kind: 'annual-fee' }],
    ['guarantee', GUARANTEE, {}],
  ])('earns the hurdle when told as profit: %s', (_, facility, options) => {
    const price = minimumPrice(facility, CLIENT, TERMS, options)
    const { raroc, economicProfit } = facilityProfit(price.facility, CLIENT, TERMS)
    expect(raroc).toBeCloseTo(0.12, 12)
    expect(Math.abs(economicProfit)).toBeLessThanOrEqual(5)
  })
})

describe('no price', () => {
  const fault = (work: () => unknown): ClienteleError => {
    try {
      work()
    } catch (error) {
      if (error instanceof ClienteleError) return error
      throw error
    }
    throw new Error('no fault')
  }

  it.each<readonly [string, PricedFacility, PriceOptions, RegExp]>([
    ['before the terms', { ...LOAN, balance: { ...BULLET, from: '2023-01-01' } }, {}, /Nothing is owed/],
    ['after the terms', { ...LOAN, balance: { ...BULLET, from: '2027-01-01' } }, {}, /Nothing is owed/],
    ['a line that is not drawn', { ...LINE, drawn: money('0', 'EUR') }, {}, /Nothing is owed/],
    ['a line that is drawn whole', { ...LINE, drawn: LINE.limit }, { kind: 'annual-fee' }, /fee is paid on/],
    [
      'a first day before the terms',
      { ...LOAN, balance: { ...BULLET, from: '2024-07-01' } },
      { kind: 'up-front-fee' },
      /first day/,
    ],
    ['all income is cost', { ...LOAN, operatingCost: { kind: 'share-of-income', share: 1 } }, {}, /lost again/],
    [
      'a cost far above the loan',
      {
        ...LOAN,
        operatingCost: {
          kind: 'activities',
          activities: [{ name: 'x', timesPerYear: 1, unitCost: money('1000000000', 'EUR') }],
        },
      },
      {},
      /more than 1000/,
    ],
    [
      'fees far above all cost',
      { ...LOAN, fees: [{ kind: 'yearly', name: 'x', amount: money('100000000', 'EUR') }] },
      {},
      /Other income/,
    ],
    [
      'a fee of all that is lent',
      { ...LOAN, lossGivenDefault: 1, probabilityOfDefault: 1, rate: { kind: 'fixed', annualRate: -0.9 } },
      { kind: 'up-front-fee' },
      /all that is lent/,
    ],
  ])('%s', (_, facility, options, reason) => {
    const error = fault(() => minimumPrice(facility, CLIENT, TERMS, options))
    expect(error.code).toBe('HURDLE_OUT_OF_REACH')
    expect(error.path).toBe('facility')
    expect(error.hint).toMatch(reason)
  })

  it.each([
    ['NOT_APPLICABLE', 'options.kind', () => minimumPrice(LOAN, CLIENT, TERMS, { kind: 'annual-fee' })],
    ['NOT_APPLICABLE', 'options.kind', () => minimumPrice(GUARANTEE, CLIENT, TERMS, { kind: 'margin' })],
    ['MISSING_CURVE', 'facility.transferRate', () => minimumPrice(withoutRate(), CLIENT, TERMS)],
    [
      'MIXED_CURRENCIES',
      'facility.balance.principal.currency',
      () => minimumPrice(LOAN, { ...CLIENT, currency: 'USD' }, TERMS),
    ],
    ['OUT_OF_RANGE', 'options.annualHurdleRate', () => minimumPrice(LOAN, CLIENT, TERMS, { annualHurdleRate: -1 })],
    [
      'OUT_OF_RANGE',
      'client.probabilityOfDefault',
      () => minimumPrice(LOAN, { ...CLIENT, probabilityOfDefault: 2 }, TERMS),
    ],
  ])('%s at %s', (code, path, work) => {
    expect(fault(work)).toMatchObject({ code, path })
  })

  function withoutRate(): PricedFacility {
    const { transferRate: _, ...rest } = LOAN
    return rest
  }
})
