import { expect, it } from 'vitest'
import { loanAccount, loanStatus, repaymentRows } from '../../../../src/project/loans/account/index.js'
import { repaymentLedger } from '../../../../src/records/index.js'
import { daysPastDue } from '../../../../src/risk/behaviour/index.js'
import { eur, LOAN, pay } from './sample.js'

const events = [
  pay('2025-02-20', 50_000),
  pay('2025-03-05', 40_000),
  { kind: 'waiver', date: '2025-03-10', amount: eur(16_000), part: 'principal' },
  pay('2025-05-02', 200_000),
] as const
const penalty = { onPrincipal: { timesContractRate: 1.5 } } as const
const account = loanAccount(LOAN, events, { until: '2025-06-15', penalty })

it('are instalments and what met them', () => {
  const { instalments, payments } = repaymentRows(account, { client: 'ann', contract: 7 })
  expect(instalments).toHaveLength(12)
  expect(instalments[0]).toEqual({ client: 'ann', contract: 7, due: '2025-02-28', amount: 106_000 })
  const sum = payments.reduce((total, { amount }) => total + amount, 0)
  expect(sum).toBe(290_000 + 16_000 - account.totals.allocation.penaltyInterest)
})

it('give the days past due of the account on every day', () => {
  const { instalments, payments } = repaymentRows(account, { client: 'ann' })
  const ledger = repaymentLedger(instalments, payments, { observedUntil: account.until })
  for (let day = 1; day <= 135; day++) {
    const asOf = new Date(Date.UTC(2025, 0, 31 + day))
    expect(daysPastDue(ledger, { asOf })[0]).toBe(loanStatus(account, asOf).daysPastDue)
  }
})

it('are those of somebody', () => {
  const named = (name: object) => () => repaymentRows(account, JSON.parse(JSON.stringify(name)))
  expect(named({})).toThrow('name.client')
  expect(named([])).toThrow('INVALID_TYPE')
  expect(named({ client: 'ann', contact: 7 })).toThrow('UNKNOWN_OPTION')
})

it('are made of lines that are all there', () => {
  for (const field of ['dueDays', 'instalments', 'entries'] as const) {
    const torn = JSON.parse(JSON.stringify({ ...account, [field]: [account[field][0], null] }))
    expect(() => repaymentRows(torn, { client: 'ann' })).toThrow(`account.${field}[1]`)
  }
})
