import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amortisedCost } from '../../../src/project/loans/amortised-cost-table.js'
import { loanSchedule } from '../../../src/project/loans/loan-schedule.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { BOUGHT_BELOW_PAR, paidBack, STEPPED_INTEREST } from './schedules.js'

const BY_YEARS = { time: 'equal-periods', periodsPerYear: 1 } as const

describe('amortisedCost', () => {
  it('is the table of example B.26 of the guidance to IFRS 9', () => {
    const { rows, initial, totals } = amortisedCost(loanSchedule(BOUGHT_BELOW_PAR), BY_YEARS)
    expect(initial).toBe(1000)
    expect(rows.map(row => row.opening)).toEqual([1000, 1041, 1086, 1136, 1190])
    expect(rows.map(row => row.interest)).toEqual([100, 104, 109, 113, 119])
    expect(rows.map(row => row.received)).toEqual([59, 59, 59, 59, 1309])
    expect(rows.map(row => row.closing)).toEqual([1041, 1086, 1136, 1190, 0])
    expect(totals).toEqual({ interest: 545, received: 1545 })
  })

  it('is within 1 of the table of example B.27, which takes 10.01 % as 10 %', () => {
    const { rows } = amortisedCost(loanSchedule(STEPPED_INTEREST), BY_YEARS)
    const published = { interest: [125, 130, 133, 134, 133], closing: [1300, 1330, 1338, 1322, 0] }
    for (const [k, row] of rows.entries()) {
      expect(Math.abs(row.interest - published.interest[k]!)).toBeLessThanOrEqual(1)
      expect(Math.abs(row.closing - published.closing[k]!)).toBeLessThanOrEqual(1)
    }
    expect(rows.reduce((sum, row) => sum + row.interest, 0)).toBe(655)
  })

  it('adds up to interest and fees, less costs, and closes at 0, by days and by periods', () => {
    const loan = fc.record({
      principal: fc.integer({ min: 10_000, max: 1e12 }),
      count: fc.integer({ min: 1, max: 60 }),
      annualRate: fc.integer({ min: 0, max: 3000 }).map(points => points / 10_000),
      kind: fc.constantFrom('annuity', 'equal-principal', 'bullet'),
      fee: fc.integer({ min: 0, max: 500 }).map(points => points / 10_000),
      costs: fc.integer({ min: 0, max: 100 }),
    })
    const time = fc.constantFrom('actual/365', 'equal-periods')
    fc.assert(
      fc.property(loan, time, ({ principal, count, annualRate, kind, fee, costs }, counted) => {
        const terms: Loan = {
          principal: { currency: 'CNY', minorUnits: principal },
          from: '2024-01-31',
          periods: { count, every: { value: 1, unit: 'month' } },
          rate: { kind: 'fixed', annualRate },
          repayment: { kind },
          fees: [{ kind: 'up-front', of: fee }],
        }
        const schedule = loanSchedule(terms)
        const options = { time: counted, periodsPerYear: 12, costs: { currency: 'CNY', minorUnits: costs } }
        const { rows, totals, initial, rate } = amortisedCost(schedule, options)
        expect(totals.interest).toBe(schedule.totals.interest + schedule.totals.fees - costs)
        expect(rows.reduce((sum, row) => sum + row.interest, 0)).toBe(totals.interest)
        let opening = initial
        for (const row of rows) {
          expect(row.opening).toBe(opening)
          expect(row.opening + row.interest - row.received).toBe(row.closing)
          if (counted === 'equal-periods') {
            expect(Math.abs(row.interest - row.opening * rate.ratePerPeriod!)).toBeLessThan(1.1 + 1e-9 * principal)
          }
          opening = row.closing
        }
        expect(Object.is(opening, 0)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('refuses schedules without one effective rate', () => {
    expect(() => amortisedCost(paidBack([['2001-01-01', 0]]))).toThrow(expect.objectContaining({ code: 'NO_SOLUTION' }))
    const turned = paidBack([
      ['2001-01-01', 240_000],
      ['2002-01-01', -143_000],
    ])
    expect(() => amortisedCost(turned, BY_YEARS)).toThrow(expect.objectContaining({ code: 'SEVERAL_SOLUTIONS' }))
  })

  it('keeps carrying amounts where the yearly rate is -1 but for less than a double tells', () => {
    const lost = paidBack([
      ['2000-01-02', 1],
      ['2000-01-03', 1],
    ])
    const { rows, totals } = amortisedCost(lost)
    // 100,000 = v + v², v = 315.7 a day.
    expect(rows.map(row => row.closing)).toEqual([316, 0])
    expect(rows.map(row => row.interest)).toEqual([-99_683, -315])
    expect(totals.interest).toBe(2 - 100_000)
  })
})
