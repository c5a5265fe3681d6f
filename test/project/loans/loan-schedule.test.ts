import { describe, expect, it } from 'vitest'
import { money, moneyOfMinor } from '../../../src/money/index.js'
import { loanSchedule } from '../../../src/project/index.js'
import { fault, someLoan } from './some-loan.js'

describe('loanSchedule', () => {
  it('repays 1,000 in seven parts that add up to 1,000, where a peer comes to 1,000.02', () => {
    const { instalments, totals } = loanSchedule(someLoan({ repayment: { kind: 'equal-principal' } }))
    expect(instalments.map(row => row.principal)).toEqual([14286, 14286, 14286, 14286, 14286, 14286, 14284])
    expect(totals.principal).toBe(100_000)
  })

  it('closes an annuity to the cent', () => {
    const { instalments, totals } = loanSchedule(someLoan({}))
    expect(instalments.map(row => row.payment)).toEqual([14549, 14549, 14549, 14549, 14549, 14549, 14547])
    expect(instalments.map(row => row.interest)).toEqual([458, 394, 329, 264, 198, 132, 66])
    expect(totals).toEqual({ interest: 1841, capitalised: 0, principal: 100_000, fees: 0, payment: 101_841 })
  })

  it('is one of whole yen, and of three decimals, as the currency has them', () => {
    const yen = loanSchedule(someLoan({ principal: money('1000000', 'JPY') }))
    expect(yen.instalments[0]?.payment).toBe(145_488)
    const dinars = loanSchedule(someLoan({ principal: money('1000', 'KWD') }))
    expect(dinars.instalments[0]?.payment).toBe(145_488)
  })

  it('moves no money at rate 0 but principal, and little at rates near it', () => {
    const rows = (annualRate: number) =>
      loanSchedule(someLoan({ rate: { kind: 'fixed', annualRate } })).instalments.map(row => row.payment)
    expect(rows(0)).toEqual([14286, 14286, 14286, 14286, 14286, 14286, 14284])
    expect(rows(1e-12)).toEqual(rows(0))
    expect(rows(-1e-12)).toEqual(rows(0))
  })

  it('pays the borrower where rates are below 0', () => {
    const { instalments, totals } = loanSchedule(someLoan({ rate: { kind: 'fixed', annualRate: -0.006 } }))
    expect(instalments[0]?.interest).toBe(-50)
    expect(totals.payment).toBeLessThan(100_000)
  })

  it('sets fees beside instalments and takes them from what is paid out', () => {
    const fees = [
      { kind: 'up-front', of: 0.01 },
      { kind: 'agency', amount: money('2', 'EUR'), every: 'instalment' },
    ] as const
    const { paidOut, upFront, totals, instalments } = loanSchedule(someLoan({ fees }))
    expect([paidOut, upFront, totals.fees]).toEqual([99_000, 1000, 1000 + 7 * 200])
    expect(instalments[0]?.payment).toBe(14_749)
  })

  it('says the coverage of a sculpted loan', () => {
    const cashFlows = new Array<number>(7).fill(21_825)
    const { coverage, instalments } = loanSchedule(
      someLoan({ repayment: { kind: 'sculpted', cashFlows, coverage: 'solve' } }),
    )
    expect(coverage).toBeCloseTo(1.5, 3)
    expect(instalments[0]?.payment).toBe(14_549)
  })

  it('pays one instalment, or ten thousand', () => {
    const one = loanSchedule(someLoan({ periods: { count: 1, every: { value: 1, unit: 'month' } } }))
    expect(one.instalments[0]).toMatchObject({ principal: 100_000, payment: 100_458, closing: 0 })
    const many = loanSchedule(
      someLoan({ principal: money('1000000', 'EUR'), periods: { count: 10_000, every: { value: 1, unit: 'day' } } }),
    )
    expect(many.instalments[9999]?.closing).toBe(0)
  })

  it('refuses with the field that is wrong', () => {
    const at = (changes: object) => () => loanSchedule(someLoan(changes))
    expect(at({ principal: moneyOfMinor(0, 'EUR') })).toThrow(fault('OUT_OF_RANGE', 'loan.principal.minorUnits'))
    expect(at({ periods: { count: -3, every: { value: 1, unit: 'month' } } })).toThrow(
      fault('OUT_OF_RANGE', 'loan.periods.count'),
    )
    expect(at({ rate: { kind: 'fixed', annualRate: -1 } })).toThrow(fault('OUT_OF_RANGE', 'loan.rate.annualRate'))
    expect(at({ repayment: { kind: 'annuity', balloon: money('5', 'CNY') } })).toThrow(
      fault('MIXED_CURRENCIES', 'loan.repayment.balloon.currency'),
    )
  })
})
