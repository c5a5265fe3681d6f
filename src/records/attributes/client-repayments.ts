/**
 * What was due and paid on the facilities of each client.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { isoDate } from '../../money/core.js'
import { days, numbers, texts } from '../extracts/cells.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import { rowCount } from '../portfolio/rows.js'
import type { RepaymentLedger } from '../repayments/index.js'
import { repaymentLedger } from '../repayments/index.js'
import type { ClientRepayment } from './definition.js'

/** One ledger of all facilities that have a schedule, each a contract of its own. */
export function clientRepayments(
  portfolio: Portfolio,
  asOf: DayNumber,
): (facilities: readonly string[]) => ClientRepayment | undefined {
  let made: { readonly ledger: RepaymentLedger; readonly places: ReadonlyMap<unknown, number> } | undefined
  return facilities => {
    const { instalments = [] } = portfolio
    if (rowCount(instalments) === 0) return undefined
    made ??= ledgerOf(portfolio, asOf)
    const { ledger, places } = made
    const contracts = facilities.flatMap(id => places.get(id) ?? [])
    return { ledger, contracts }
  }
}

function ledgerOf(
  { instalments = [], payments = [] }: Portfolio,
  asOf: DayNumber,
): { ledger: RepaymentLedger; places: ReadonlyMap<unknown, number> } {
  const ledger = repaymentLedger(
    { client: texts(instalments, 'facility'), due: days(instalments, 'due'), amount: numbers(instalments, 'amount') },
    { client: texts(payments, 'facility'), date: days(payments, 'date'), amount: numbers(payments, 'amount') },
    { observedUntil: isoDate(asOf) },
  )
  return { ledger, places: new Map(Array.from(ledger.clientIds, (id, place) => [id, place])) }
}
