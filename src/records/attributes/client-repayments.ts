/**
 * What was due and paid on the facilities of each client.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { isoDate } from '../../money/core.js'
import { days, numbers, texts } from '../extracts/cells.js'
import { fieldReader } from '../portfolio/field-reader.js'
import type { Portfolio, RowsOf } from '../portfolio/portfolio.js'
import { rowCount } from '../portfolio/rows.js'
import type { Facility } from '../portfolio/types/index.js'
import type { RepaymentLedger } from '../repayments/index.js'
import { repaymentLedger } from '../repayments/index.js'
import type { ClientRepayment } from './definition.js'

/** One ledger of all facilities that have a schedule, each a contract of its own. */
export function clientRepayments(
  portfolio: Portfolio,
  asOf: DayNumber,
): (facilities: readonly string[]) => ClientRepayment | undefined {
  let made: AllRepayments | undefined
  const { instalments = [] } = portfolio
  const isScheduled = rowCount(instalments) > 0
  return facilities => {
    if (!isScheduled) return undefined
    made ??= ledgerOf(portfolio, asOf)
    const { ledger, places, mixed } = made
    const contracts = facilities.flatMap(id => places.get(id) ?? [])
    return { ledger, contracts, isMixed: facilities.some(id => mixed.has(id)) }
  }
}

interface AllRepayments {
  readonly ledger: RepaymentLedger
  readonly places: ReadonlyMap<unknown, number>
  readonly mixed: ReadonlySet<string>
}

function ledgerOf({ facilities = [], instalments = [], payments = [] }: Portfolio, asOf: DayNumber): AllRepayments {
  const ledger = repaymentLedger(
    { client: texts(instalments, 'facility'), due: days(instalments, 'due'), amount: numbers(instalments, 'amount') },
    { client: texts(payments, 'facility'), date: days(payments, 'date'), amount: numbers(payments, 'amount') },
    { observedUntil: isoDate(asOf) },
  )
  const places = new Map(Array.from(ledger.clientIds, (id, place) => [id, place]))
  return { ledger, places, mixed: mixedFacilities(facilities, payments) }
}

/** Facilities on which a payment came in another currency than theirs. */
function mixedFacilities(facilities: readonly Facility[], payments: RowsOf<'payments'>): ReadonlySet<string> {
  const currencyOf = new Map(facilities.map(({ id, currency }) => [id, currency]))
  const [facility, currency] = [fieldReader(payments, 'facility'), fieldReader(payments, 'currency')]
  const mixed = new Set<string>()
  const size = rowCount(payments)
  for (let row = 0; row < size; row++) {
    const came = currency(row)
    if (came === undefined) continue
    const id = String(facility(row))
    if (came !== currencyOf.get(id)) mixed.add(id)
  }
  return mixed
}
