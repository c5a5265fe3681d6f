import { expect, it } from 'vitest'
import { moneyOfMinor } from '../../../src/money/index.js'
import type { RegularBalance } from '../../../src/project/index.js'
import { loanSchedule } from '../../../src/project/index.js'
import { regularBalances } from '../../../src/project/transfer-pricing/regular-balances.js'
import { thrown } from '../../errors/thrown.js'

function loan(fields: Partial<RegularBalance>): RegularBalance {
  const principal = moneyOfMinor(300_000, 'EUR')
  return { kind: 'regular', principal, from: '2025-01-15', months: 36, everyMonths: 12, repayment: 'bullet', ...fields }
}

function balances(fields: Partial<RegularBalance>, annualRate: number, count = 3, fraction = 1): number[] {
  const fractions = new Float64Array(count).fill(fraction)
  return [...regularBalances(loan(fields), annualRate, fractions, 'loan.rate')]
}

it('repays a bullet at once and equal parts in their turn', () => {
  expect(balances({}, 0.05)).toEqual([300_000, 300_000, 300_000])
  expect(balances({ repayment: 'equal-principal' }, 0.05)).toEqual([300_000, 200_000, 100_000])
  const withBalloon = { repayment: 'equal-principal', balloon: moneyOfMinor(60_000, 'EUR') } as const
  expect(balances(withBalloon, 0.05)).toEqual([300_000, 220_000, 140_000])
  expect(balances({ ...withBalloon, graceMonths: 12 }, 0.05)).toEqual([300_000, 300_000, 180_000])
})

it('repays an annuity by the textbook: 331,000 at 10 % in three years are 133,100 a year', () => {
  const [first, second, third] = balances({ repayment: 'annuity', principal: moneyOfMinor(331_000, 'EUR') }, 0.1)
  expect(first).toBe(331_000)
  expect(second).toBeCloseTo(331_000 * 1.1 - 133_100, 8)
  expect(third).toBeCloseTo(133_100 / 1.1, 8)
})

it('agrees with the schedule of the same loan, which rounds each payment', () => {
  for (const [annualRate, balloon, grace] of [
    [0.06, 0, 0],
    [0.06, 90_000, 0],
    [0.06, 50_000, 4],
    [0, 0, 0],
    [-0.02, 20_000, 2],
  ] as const) {
    const schedule = loanSchedule({
      principal: moneyOfMinor(300_000_00, 'EUR'),
      from: '2025-01-15',
      periods: { count: 20, every: { value: 3, unit: 'month' } },
      rate: { kind: 'fixed', annualRate },
      repayment: { kind: 'annuity', balloon: moneyOfMinor(100 * balloon, 'EUR') },
      grace: { periods: grace, interest: 'paid' },
    })
    const owed = regularBalances(
      {
        ...loan({ principal: moneyOfMinor(300_000_00, 'EUR'), repayment: 'annuity', graceMonths: 3 * grace }),
        months: 60,
        everyMonths: 3,
        ...(balloon > 0 && { balloon: moneyOfMinor(100 * balloon, 'EUR') }),
      },
      annualRate,
      new Float64Array(20).fill(0.25),
      'loan.rate',
    )
    for (const [k, { opening }] of schedule.instalments.entries()) {
      expect(Math.abs((owed[k] ?? Number.NaN) - opening)).toBeLessThan(20)
    }
  }
})

it('keeps payments equal where periods are not, and every digit where rates are extreme', () => {
  const fractions = Float64Array.from({ length: 120 }, (_, k) => (k % 2 === 0 ? 31 : 28) / 360)
  for (const annualRate of [-0.9, -1e-9, 1e-12, 0.05, 3, 10]) {
    const owed = regularBalances(
      loan({ repayment: 'annuity', months: 120, everyMonths: 1 }),
      annualRate,
      fractions,
      'rate',
    )
    const payments = Array.from(owed, (balance, k) => {
      const next = k + 1 < owed.length ? (owed[k + 1] ?? Number.NaN) : 0
      return balance * (1 + annualRate * (fractions[k] ?? Number.NaN)) - next
    })
    for (const payment of payments) expect(Math.abs(payment / (payments[119] ?? Number.NaN) - 1)).toBeLessThan(1e-8)
    // At high rates a long period's interest may be more than the payment, so that a balance rises for a month.
    expect(owed.every(balance => balance > 0 && (annualRate > 1 || balance <= 300_000))).toBe(true)
  }
})

it('names a rate at which a balance is gone within one period', () => {
  expect(thrown(() => balances({ repayment: 'annuity' }, -0.5, 3, 2))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'loan.rate',
  })
  expect(balances({ repayment: 'bullet' }, -0.5, 3, 2)).toEqual([300_000, 300_000, 300_000])
})
