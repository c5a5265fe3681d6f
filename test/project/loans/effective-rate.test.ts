import { describe, expect, it } from 'vitest'
import type { EffectiveRateOptions } from '../../../src/project/loans/effective/lender-flows.js'
import { effectiveInterestRate } from '../../../src/project/loans/effective-rate.js'
import { loanSchedule } from '../../../src/project/loans/loan-schedule.js'
import type { LoanSchedule } from '../../../src/project/loans/types.js'
import { BOUGHT_BELOW_PAR, paidBack, STEPPED_INTEREST } from './schedules.js'

const BY_YEARS: EffectiveRateOptions = { time: 'equal-periods', periodsPerYear: 1 }

function annualRate(schedule: LoanSchedule, options?: EffectiveRateOptions): number {
  const found = effectiveInterestRate(schedule, options)
  if (found.status !== 'unique') throw new Error(`no single rate: ${found.status}`)
  return found.annualRate
}

describe('effectiveInterestRate', () => {
  it('is 10 % in the examples B.26 and B.27 of the guidance to IFRS 9', () => {
    expect(annualRate(loanSchedule(BOUGHT_BELOW_PAR), BY_YEARS)).toBeCloseTo(0.1, 4)
    // 10.01 %, which the guidance rounds.
    expect(annualRate(loanSchedule(STEPPED_INTEREST), BY_YEARS)).toBeCloseTo(0.1, 3)
  })

  /** The examples of Directive 98/7/EC, annex III: the loan starts on 1 January, of a year without a leap day in reach. */
  it('is the annual percentage rate of the directives on consumer credit', () => {
    const lent = (payments: Parameters<typeof paidBack>[0], upFront = 0): LoanSchedule => ({
      ...paidBack(payments, upFront),
      from: '2001-01-01',
    })
    // 1,200 after 1.5 years, which is 546 days: 12.96 %.
    expect(annualRate(lent([['2002-07-01', 120_000]]))).toBeCloseTo(1.2 ** (365 / 546) - 1, 12)
    expect(annualRate(lent([['2002-07-01', 120_000]]))).toBeCloseTo(0.1296, 4)
    // With 50 kept by the lender, in years: 16.85 %.
    const [year, half] = [
      { time: 'equal-periods', periodsPerYear: 1 },
      { time: 'equal-periods', periodsPerYear: 2 },
    ] as const
    const halves = [
      ['2001-07-02', 0],
      ['2002-01-01', 0],
      ['2002-07-02', 120_000],
    ] as const
    expect(annualRate(lent(halves, 5_000), half)).toBeCloseTo(0.1685, 4)
    // 600 after one and two years: 13.07 %.
    const twice = [
      ['2002-01-01', 60_000],
      ['2003-01-01', 60_000],
    ] as const
    expect(annualRate(lent(twice), year)).toBeCloseTo(0.1307, 4)
    expect(annualRate(lent(twice))).toBeCloseTo(0.1307, 4)
    // 272 after three and six months, 544 after a year: 13.19 %.
    const quarters = [
      ['2001-04-01', 27_200],
      ['2001-07-01', 27_200],
      ['2001-10-01', 0],
      ['2002-01-01', 54_400],
    ] as const
    expect(annualRate(lent(quarters), { time: 'equal-periods', periodsPerYear: 4 })).toBeCloseTo(0.1319, 4)
  })

  it('is the compounded rate of the contract without fees, whatever the shape of repayment', () => {
    const monthly = { time: 'equal-periods', periodsPerYear: 12 } as const
    for (const kind of ['annuity', 'equal-principal', 'bullet'] as const) {
      const schedule = loanSchedule({
        principal: { currency: 'EUR', minorUnits: 1_000_000_000_00 },
        from: '2025-01-15',
        periods: { count: 60, every: { value: 1, unit: 'month' } },
        rate: { kind: 'fixed', annualRate: 0.06 },
        repayment: { kind },
      })
      const found = effectiveInterestRate(schedule, monthly)
      if (found.status !== 'unique') throw new Error(found.status)
      expect(found.annualRate).toBeCloseTo(1.005 ** 12 - 1, 10)
      expect(found.ratePerPeriod).toBeCloseTo(0.005, 11)
      expect(found.nominalAnnualRate).toBeCloseTo(0.06, 10)
    }
  })

  it('counts the fees it is told to, and costs of the lender', () => {
    const yen = (minorUnits: number) => ({ currency: 'JPY', minorUnits })
    const schedule = loanSchedule({
      ...BOUGHT_BELOW_PAR,
      fees: [
        { kind: 'up-front', of: yen(250) },
        { kind: 'agency', amount: yen(10), every: 'instalment' },
      ],
    })
    const rate = (options: EffectiveRateOptions) => annualRate(schedule, { ...BY_YEARS, ...options })
    expect(rate({ fees: 'up-front' })).toBe(annualRate(loanSchedule(BOUGHT_BELOW_PAR), BY_YEARS))
    expect(rate({ fees: 'none' })).toBeCloseTo(59 / 1250, 12)
    expect(rate({ fees: 'none', costs: yen(250) })).toBeLessThan(59 / 1250)
    expect(rate({})).toBeGreaterThan(rate({ fees: 'up-front' }))
    // Fees and costs that are equal leave the contract's rate.
    expect(rate({ fees: 'up-front', costs: yen(250) })).toBeCloseTo(59 / 1250, 12)
  })

  it('says why there is no rate', () => {
    expect(effectiveInterestRate(paidBack([['2001-01-01', 10]], 100_000))).toEqual({
      status: 'none',
      reason: 'only-received',
    })
    expect(effectiveInterestRate(paidBack([['2001-01-01', 0]]))).toEqual({ status: 'none', reason: 'total-loss' })
    expect(effectiveInterestRate(paidBack([['2001-01-01', 0]], 100_000)).status).toBe('none')
  })

  it('gives all rates where payments change sign', () => {
    const turned = paidBack([
      ['2001-01-01', 240_000],
      ['2002-01-01', -143_000],
    ])
    const found = effectiveInterestRate(turned, BY_YEARS)
    if (found.status !== 'multiple') throw new Error(found.status)
    expect(found.annualRates.map(rate => rate.toFixed(9))).toEqual(['0.100000000', '0.300000000'])
  })

  it('refuses rates that no double holds, and wrong options by name', () => {
    const huge = paidBack([['2001-01-01', 1e15]])
    expect(effectiveInterestRate(huge, { time: 'equal-periods', periodsPerYear: 365 })).toEqual({
      status: 'none',
      reason: 'beyond-doubles',
    })
    const at = (code: string, path: string) => expect.objectContaining({ code, path })
    const rate = (options: EffectiveRateOptions) => () => effectiveInterestRate(huge, options)
    expect(rate({ time: 'equal-periods' })).toThrow(at('MISSING_VALUE', 'options.periodsPerYear'))
    expect(rate({ periodsPerYear: 0 })).toThrow(at('OUT_OF_RANGE', 'options.periodsPerYear'))
    expect(rate({ costs: { currency: 'EUR', minorUnits: 1 } })).toThrow(
      at('MIXED_CURRENCIES', 'options.costs.currency'),
    )
    // @ts-expect-error: no such choice
    expect(rate({ fees: 'some' })).toThrow(at('OUT_OF_RANGE', 'options.fees'))
    // @ts-expect-error: no such option
    expect(rate({ fee: 'all' })).toThrow(at('UNKNOWN_OPTION', 'options.fee'))
  })

  it('leaves out rates that no double holds', () => {
    // 100 % and 900 % a day, of which the second has no yearly rate; then neither has.
    const turned = paidBack([
      ['2000-01-02', 1_200_000],
      ['2000-01-03', -2_000_000],
    ])
    const daily = (periodsPerYear: number) => effectiveInterestRate(turned, { time: 'equal-periods', periodsPerYear })
    expect(daily(365)).toEqual({ status: 'multiple', annualRates: [expect.closeTo(2 ** 365, -105)] })
    expect(daily(3650)).toEqual({ status: 'none', reason: 'beyond-doubles' })
    const year = paidBack([['2001-01-01', 110_000]])
    expect(effectiveInterestRate(year, { periodsPerYear: 1e-300 })).toEqual({
      status: 'none',
      reason: 'beyond-doubles',
    })
  })
})
