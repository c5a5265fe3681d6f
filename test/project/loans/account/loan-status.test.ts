import { expect, it } from 'vitest'
import { loanAccount, loanStatus } from '../../../../src/project/loans/account/index.js'
import { LOAN, pay } from './sample.js'

const account = loanAccount(LOAN, [pay('2025-03-20', 106_000)], { until: '2025-04-15' })

it('says how late a loan was on any day', () => {
  const late = (day: string) => {
    const { daysPastDue, amountPastDue, oldestUnpaid } = loanStatus(account, day)
    return [daysPastDue, amountPastDue, oldestUnpaid]
  }
  expect(late('2025-01-31')).toEqual([0, 0, undefined])
  expect(late('2025-02-28')).toEqual([0, 0, '2025-02-28'])
  expect(late('2025-03-19')).toEqual([19, 106_000, '2025-02-28'])
  expect(late('2025-03-20')).toEqual([0, 0, undefined])
  expect(late('2025-04-02')).toEqual([2, 105_500, '2025-03-31'])
  expect(loanStatus(account, '2025-03-20').balance.owed).toBe(1_100_000)
})

it('knows no day outside of the account', () => {
  expect(() => loanStatus(account, '2025-01-30')).toThrow('OUT_OF_RANGE')
  expect(() => loanStatus(account, '2025-04-16')).toThrow('OUT_OF_RANGE')
})
