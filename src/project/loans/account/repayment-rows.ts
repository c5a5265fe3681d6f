/**
 * An account as the rows that a ledger of repayments is made of.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { ClientId, Instalment, Payment } from '../../../records/core.js'
import { balanceIn, expectAccount } from './expect-account.js'
import type { LoanAccount } from './types.js'

/** Rows for `repaymentLedger(instalments, payments, { observedUntil: account.until })`. */
export interface RepaymentRows {
  readonly instalments: readonly Instalment[]
  readonly payments: readonly Payment[]
}

/**
 * Instalments and what was set off against them, for everything of clientele/risk that is computed from repayment: days past due,
 * defaults, roll rates, vintages.
 *
 * Instalments are those that fell due and those still to come. Payments are what met instalments on a day: paid, used of credit,
 * waived, or made principal by a restructuring. What went to penalty interest or prepaid principal met no instalment.
 *
 * @param name whose loan it is; `contract` where a client has several.
 * @throws ClienteleError `INVALID_TYPE` for what is no account; `MISSING_VALUE` without a client; `UNKNOWN_OPTION`.
 * @example
 * import { money } from 'clientele/money'
 * import { loanAccount, repaymentRows } from 'clientele/project'
 * import { repaymentLedger } from 'clientele/records'
 * import { daysPastDue } from 'clientele/risk'
 * const loan = {
 *   principal: money('1200', 'EUR'),
 *   from: '2025-01-31',
 *   periods: { count: 12, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.06 },
 *   repayment: { kind: 'equal-principal' },
 * } as const
 * const account = loanAccount(loan, [], { until: '2025-04-15' })
 * const { instalments, payments } = repaymentRows(account, { client: 'ann' })
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: account.until })
 * daysPastDue(ledger) // => Int32Array(1) [ 46 ]
 * account.daysPastDue // => 46
 */
export function repaymentRows(
  account: LoanAccount,
  name: { readonly client: ClientId; readonly contract?: ClientId },
): RepaymentRows {
  const { dueDays, instalments, entries } = expectAccount(account)
  for (const [field, list] of Object.entries({ dueDays, instalments, entries })) {
    for (const [i, each] of list.entries()) expectObject(each, `account.${field}[${i}]`)
  }
  expectKnownKeys(name, ['client', 'contract'], 'name')
  if (name.client === undefined) reject('MISSING_VALUE', 'name.client', 'whose loan it is', name.client)
  const rows = [
    ...dueDays,
    ...instalments.slice(dueDays.length).map(({ due, payment }) => ({ due, amount: Math.max(0, payment) })),
  ]
  const payments: Payment[] = []
  let [unpaid, fell] = [0, 0]
  for (const [i, { kind, date }] of entries.entries()) {
    const balance = balanceIn(entries, i)
    const before = unpaid + (kind === 'instalment' ? dueDays[fell++]!.amount : 0)
    unpaid = balance.feesDue + balance.interestDue + balance.principalDue
    if (before > unpaid) payments.push({ ...name, date, amount: before - unpaid })
  }
  return { instalments: rows.map(({ due, amount }) => ({ ...name, due, amount })), payments }
}
