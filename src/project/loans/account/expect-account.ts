import { expectList, expectObject, expectText, reject } from '../../../errors/index.js'
import type { AccountEntry, LoanAccount } from './types.js'

/** An account as `loanAccount` gives it, or as JSON brought it back: refused where one of its fields is missing. */
export function expectAccount(account: LoanAccount): LoanAccount {
  expectObject(account, 'account')
  const { madeOf, entries, instalments, dueDays, restructurings } = account
  for (const field of ['currency', 'from', 'until'] as const) expectText(account[field], `account.${field}`)
  for (const [field, list] of Object.entries({ entries, instalments, dueDays, restructurings })) {
    // Looking at each of them would cost more than a question of one day may.
    if (expectList(list, `account.${field}`).length > 0) expectObject(list[0], `account.${field}[0]`)
  }
  if (entries.length === 0) reject('MISSING_VALUE', 'account.entries', 'the line of its drawing at least', entries)
  expectObject(madeOf, 'account.madeOf')
  expectObject(madeOf.loan, 'account.madeOf.loan')
  expectList(madeOf.events, 'account.madeOf.events')
  expectObject(madeOf.options, 'account.madeOf.options')
  return account
}

/** The balance of one line, which a file may have lost. */
export function balanceIn(entries: readonly AccountEntry[], i: number): AccountEntry['balance'] {
  const path = `account.entries[${i}]`
  expectObject(expectObject(entries[i], path)['balance'], `${path}.balance`)
  return entries[i]!.balance
}
