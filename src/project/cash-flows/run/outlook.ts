/**
 * Ratios that look ahead, as lenders' models forecast them on each payment day: from a first run in which nothing is held back.
 *
 * @module
 */
import { coverAhead } from '../../coverage/debt-service-cover.js'
import { lifeCover } from '../../coverage/life-cover.js'
import { lastRepayment, withoutDust } from '../../coverage/repaid.js'
import { ratesOn } from '../../coverage/weighted-rates.js'
import type { Setting } from '../setting/setting.js'
import type { Ledger } from './ledger.js'
import type { Outlook } from './run.js'

const AHEAD: ReadonlySet<string> = new Set<keyof Outlook>(['forward-dscr', 'llcr', 'plcr'])

/** Whether a covenant asks for a ratio that looks ahead. */
export function looksAhead({ financing }: Setting): boolean {
  const { lockUp, default: calls } = financing.covenants ?? {}
  return [lockUp, calls].some(covenant => covenant !== undefined && AHEAD.has(covenant.ratio))
}

/**
 * What a run's ledger says of the days ahead; the figures are its own, so that the ledger may be written again. `maturity`: payment
 * day of the last repayment as promised.
 */
export function outlookOf({ days }: Setting, ledger: Ledger, maturity: number): Outlook {
  const balance = withoutDust(ledger.balance)
  const due = (column: Float64Array): Float64Array =>
    column.subarray(1).map((value, p) => (balance[p]! > 0 ? value : 0))
  const interest = due(interestOf(ledger))
  const cfads = ledger.cfads.slice(1)
  const life = { cfads, balance, rates: ratesOn(balance, interest), reserve: balance.map(() => 0) }
  return {
    'forward-dscr': coverAhead(cfads, due(ledger.regularServiceDue), Float64Array.from(days.months.subarray(1)), 12),
    llcr: lifeCover(life, Math.max(maturity, lastRepayment(balance))),
    plcr: lifeCover(life, cfads.length),
  }
}

function interestOf({ tranches, cfads }: Ledger): Float64Array {
  return cfads.map((_, k) => tranches.reduce((sum, { interest }) => sum + interest[k]!, 0))
}
