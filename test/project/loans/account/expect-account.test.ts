import { describe, expect, it } from 'vitest'
import type { LoanAccount } from '../../../../src/project/loans/account/index.js'
import {
  loanAccount,
  loanStatus,
  modificationEffect,
  payoffAmount,
  repaymentRows,
} from '../../../../src/project/loans/account/index.js'
import { LOAN } from './sample.js'

const terms = { kind: 'restructuring', date: '2025-03-10', arrears: 'keep' } as const
const account = loanAccount(LOAN, [terms], { until: '2025-04-01' })
const questions: Readonly<Record<string, (of: LoanAccount) => unknown>> = {
  loanStatus: of => loanStatus(of, '2025-03-31'),
  payoffAmount: of => payoffAmount(of, '2025-03-31'),
  repaymentRows: of => repaymentRows(of, { client: 'ann' }),
}
const withField = (field: string, value: unknown): LoanAccount =>
  JSON.parse(JSON.stringify({ ...account, [field]: value }))

describe.each(Object.entries(questions))('%s', (_, ask) => {
  it('names the field that is no account', () => {
    for (const field of [
      'madeOf',
      'entries',
      'dueDays',
      'instalments',
      'restructurings',
      'from',
      'until',
      'currency',
    ]) {
      expect(() => ask(withField(field, undefined))).toThrow(`account.${field}`)
      expect(() => ask(withField(field, null))).toThrow(`account.${field}`)
    }
    expect(() => ask(withField('entries', []))).toThrow('MISSING_VALUE')
    expect(() => ask(withField('dueDays', [null]))).toThrow('account.dueDays[0]')
    expect(() => ask(withField('madeOf', { loan: LOAN, events: [] }))).toThrow('account.madeOf.options')
  })
})

it('names the line whose balance is lost', () => {
  const entries = account.entries.map(({ balance, ...entry }) => entry)
  expect(() => questions['repaymentRows']!(withField('entries', entries))).toThrow('account.entries[0].balance')
  expect(() => questions['loanStatus']!(withField('entries', entries))).toThrow(/account\.entries\[\d\]\.balance/)
})

it('needs a restructuring by its number', () => {
  const ask = (index: unknown) => () => modificationEffect(account, index as number, { annualEffectiveRate: 0.06 })
  for (const index of [-1, 1, 0.5, Number.NaN, '0', 'length', { valueOf: null }]) expect(ask(index)).toThrow('index')
})
