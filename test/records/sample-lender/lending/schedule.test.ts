import { expect, test } from 'vitest'
import { scheduleOf, scheduleOfShares } from '../../../../src/records/sample-lender/lending/schedule.js'

const terms = { amount: 1000, annualRate: 0.12, paymentMonths: 3, dues: [10, 20, 30] }

test('equal principal, the last takes what rounding leaves', () => {
  expect(scheduleOf({ ...terms, repayment: 'equal-principal' })).toEqual([
    { due: 10, principal: 333.33, interest: 30 },
    { due: 20, principal: 333.33, interest: 20 },
    { due: 30, principal: 333.34, interest: 10 },
  ])
})

test('an annuity is level: 1000 · 0.03 / (1 - 1.03^-3) = 353.53', () => {
  const paid = scheduleOf({ ...terms, repayment: 'annuity' }).map(({ principal, interest }) => principal + interest)
  for (const amount of paid) expect(amount).toBeCloseTo(353.53, 1)
})

test('a bullet pays interest until the end', () => {
  expect(scheduleOf({ ...terms, repayment: 'bullet' }).map(({ principal }) => principal)).toEqual([0, 0, 1000])
})

test('shares of the loan, the last clears it', () => {
  expect(scheduleOfShares(terms, [0.5, 0.2, 0.2]).map(({ principal }) => principal)).toEqual([500, 200, 300])
})
