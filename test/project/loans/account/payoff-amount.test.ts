import { expect, it } from 'vitest'
import { loanAccount, payoffAmount } from '../../../../src/project/loans/account/index.js'
import { LOAN, pay } from './sample.js'

const account = loanAccount(LOAN, [pay('2025-02-28', 106_000), pay('2025-03-10', 500)], { until: '2025-04-10' })

it('is the closing balance on a due day, less credit', () => {
  expect(payoffAmount(account, '2025-02-28').amount).toBe(1_100_000)
  const { amount, parts } = payoffAmount(account, '2025-03-31')
  expect(amount).toBe(1_105_000)
  expect(parts).toMatchObject({ interest: 5_000, principal: 100_000, prepaidPrincipal: 1_000_000, credit: 0 })
})

it('adds interest to the day, within the account and after it', () => {
  expect(payoffAmount(account, '2025-03-10').amount).toBe(1_100_000 + 1_774 - 500)
  expect(payoffAmount(account, '2025-04-30').parts.interest).toBe(5_000 + 5_000)
})

it('is nothing where all is paid, and needs a day from the drawing on', () => {
  const paid = loanAccount(LOAN, [{ kind: 'prepayment', date: '2025-02-28', amount: 'all' }], { until: '2025-03-01' })
  expect(payoffAmount(paid, '2025-12-31').amount).toBe(0)
  expect(() => payoffAmount(account, '2025-01-30')).toThrow(/^on: .*OUT_OF_RANGE/)
})
