import type { DateInput } from '../../../src/money/index.js'
import type { Instalment, Payment, RepaymentLedger } from '../../../src/records/index.js'
import { repaymentLedger } from '../../../src/records/index.js'

/** Dates and amounts of one client. */
interface Rows {
  readonly due: Readonly<Record<string, number>>
  readonly paid?: Readonly<Record<string, number>>
}

/** A ledger by client, or by `client/contract`. */
export function ledgerOf(
  clients: Readonly<Record<string, Rows>>,
  observedUntil: DateInput = '2025-12-31',
): RepaymentLedger {
  const instalments: Instalment[] = []
  const payments: Payment[] = []
  for (const [key, { due, paid = {} }] of Object.entries(clients)) {
    const [client = '', contract] = key.split('/')
    const who = contract === undefined ? { client } : { client, contract }
    for (const [date, amount] of Object.entries(due)) instalments.push({ ...who, due: date, amount })
    for (const [date, amount] of Object.entries(paid)) payments.push({ ...who, date, amount })
  }
  return repaymentLedger(instalments, payments, { observedUntil })
}
