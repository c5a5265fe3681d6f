import { expect, it } from 'vitest'
import { money } from '../../../../src/money/index.js'
import { loanSchedule } from '../../../../src/project/index.js'
import { offerOf } from '../../../../src/project/pricing/price-and-limit/offer-of-facility.js'
import { BULLET, LOAN } from '../samples.js'

it('is a contract of as many instalments, with grace, balloon and day count', () => {
  const balloon = money('200000', 'EUR')
  const loan = {
    ...LOAN,
    dayCount: 'actual/360' as const,
    balance: { ...BULLET, months: 24, everyMonths: 6, graceMonths: 6, repayment: 'annuity' as const, balloon },
  }
  const offer = offerOf(loan, 0.06)
  expect(offer).toMatchObject({
    from: '2025-01-01',
    periods: { count: 4, every: { value: 6, unit: 'month' } },
    rate: { kind: 'fixed', annualRate: 0.06 },
    repayment: { kind: 'annuity', balloon },
    grace: { periods: 1, interest: 'paid' },
    dayCount: 'actual/360',
  })
  const { instalments } = loanSchedule({ ...offer, principal: money('1000000', 'EUR') })
  expect(instalments).toHaveLength(4)
  expect(instalments[0]!.principal).toBe(0)
  // 181 days of 360.
  expect(instalments[0]!.interest).toBe(Math.round((100_000_000 * 0.06 * 181) / 360))
})

it('counts equal months where nothing else is said', () => {
  const { instalments } = loanSchedule({ ...offerOf({ ...LOAN, balance: BULLET }, 0.06), principal: BULLET.principal })
  expect(instalments.map(({ interest, principal }) => [interest, principal])).toEqual([[6_000_000, 100_000_000]])
})
