import { describe, expect, it } from 'vitest'
import type { ConcessionLoan } from '../../../src/loyalty/economics/rate-concession.js'
import { largestRateConcession, rateConcession } from '../../../src/loyalty/economics/rate-concession.js'
import { pmt, pv } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const LOAN: ConcessionLoan = { balance: 100_000, ratePerPeriod: 0.006, fundingRatePerPeriod: 0.003, periods: 60 }

describe('rateConcession', () => {
  it.each([0.0005, 0.004, 0.006])('of %d costs the present value of the payments given up', cut => {
    const paid = (ratePerPeriod: number): number => pmt({ ratePerPeriod, periods: 60, presentValue: 100_000 })
    const payment = paid(0.006) - paid(0.006 - cut)
    const expected = pv({ ratePerPeriod: 0.003, periods: 60, payment })
    expect(rateConcession(LOAN, cut).cost).toBeCloseRelative(expected, 1e-10)
  })

  it.each(['equal-principal', 'bullet'] as const)('of a loan repaid by %s is cash given up', repayment => {
    let expected = 0
    for (let j = 1; j <= 60; j++) {
      const owed = repayment === 'bullet' ? 100_000 : 100_000 * (1 - (j - 1) / 60)
      expected += (owed * 0.001) / 1.003 ** j
    }
    expect(rateConcession({ ...LOAN, repayment }, 0.001).cost).toBeCloseRelative(expected, 1e-10)
  })

  it('costs less where clients leave, who repay at par', () => {
    const survival = Array.from({ length: 60 }, (_, j) => 0.98 ** j)
    // A client who leaves after k payments pays them and what is then owed.
    const worth = (rate: number): number => {
      const payment = -pmt({ ratePerPeriod: rate, periods: 60, presentValue: 100_000 })
      let [owed, sum] = [100_000, 0]
      for (let j = 1; j <= 60; j++) {
        owed = owed * (1 + rate) - payment
        const here = survival[j - 1]!
        const goes = j < 60 ? here - survival[j]! : 0
        sum += (here * payment + goes * owed) / 1.003 ** j
      }
      return sum
    }
    const { cost } = rateConcession({ ...LOAN, survival }, 0.0005)
    expect(cost).toBeCloseRelative(worth(0.006) - worth(0.0055), 1e-9)
    expect(cost).toBeLessThan(rateConcession(LOAN, 0.0005).cost)
  })

  it('is right for rates next to nothing and beyond measure', () => {
    expect(rateConcession({ ...LOAN, ratePerPeriod: 1e-300 }, 1e-300).cost).toBeCloseTo(0, 12)
    expect(rateConcession({ ...LOAN, ratePerPeriod: 1e5, periods: 10_000 }, 0).cost).toBe(0)
    expect(rateConcession({ ...LOAN, periods: 1, fundingRatePerPeriod: 0 }, 0.001).cost).toBeCloseRelative(100, 1e-12)
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(rateConcession, undefined, args))
    expect(at(LOAN, 0.007)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'concessionPerPeriod' })
    expect(at({ ...LOAN, periods: 1.5 }, 0).path).toBe('loan.periods')
    expect(at({ ...LOAN, survival: [1] }, 0)).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'loan.survival' })
    expect(at({ ...LOAN, periods: 2, survival: [0.5, 0.6] }, 0).path).toBe('loan.survival[1]')
    expect(at({ ...LOAN, repayment: 'balloon' }, 0).path).toBe('loan.repayment')
    expect(at({ ...LOAN, rate: 1 }, 0).code).toBe('UNKNOWN_OPTION')
    for (const junk of JUNK) expect(at(junk, 0).path).toMatch(/^loan/)
  })
})

describe('largestRateConcession', () => {
  it.each([10, 1000, 8000])('costs the amount of %d', amount => {
    const { concessionPerPeriod, newRatePerPeriod, cost, boundBy } = largestRateConcession(LOAN, amount)
    expect(cost).toBeCloseRelative(amount, 1e-9)
    expect(newRatePerPeriod).toBe(0.006 - concessionPerPeriod)
    expect(boundBy).toBe('amount')
  })

  it('ends where no rate is left', () => {
    expect(largestRateConcession(LOAN, 1e9)).toMatchObject({
      concessionPerPeriod: 0.006,
      newRatePerPeriod: 0,
      boundBy: 'rate',
    })
    expect(largestRateConcession(LOAN, 0).concessionPerPeriod).toBe(0)
    expect(thrown(() => largestRateConcession(LOAN, -1)).path).toBe('amount')
  })
})

it('is exact at rates at which a balance that is carried on would not be', () => {
  // Nearly no principal is paid until the end: what is given up is interest on the whole balance.
  const loan = { balance: 1, ratePerPeriod: 0.5, fundingRatePerPeriod: 0, periods: 360 }
  const { cost } = rateConcession(loan, 0.1)
  expect(cost).toBeCloseRelative(360 * (0.5 / (1 - 1.5 ** -360) - 0.4 / (1 - 1.4 ** -360)), 1e-12)
  const { cost: whole } = rateConcession(loan, 0.5)
  expect(whole).toBeCloseRelative(360 * 0.5 - 1, 1e-12)
})

it('names a rate at which a loan has no finite worth', () => {
  expect(thrown(() => rateConcession({ ...LOAN, ratePerPeriod: 1e306 }, 0.001))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'loan.ratePerPeriod',
  })
})
