/**
 * Schedules and payments of a portfolio as the rows that repayment ledgers are made from.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { expectTable } from '../as-of/expect-table.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { InstalmentColumns, PaymentColumns } from '../repayments/types.js'
import { days, numbers, texts } from './cells.js'

/** What a repayment ledger is made from. */
export interface LoanRows {
  readonly instalments: InstalmentColumns
  readonly payments: PaymentColumns
}

/**
 * Instalments and payments by client and facility, each facility a contract, for `repaymentLedger`. A facility of no known client is
 * left out with all that is its own; `checkPortfolio` names it. Amounts are in the currency of each facility: a ledger of several
 * currencies tells days, and its sums are of one facility only.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no portfolio; `MISSING_VALUE` without facilities or instalments.
 * @example
 * import { repaymentLedger, loanRows } from 'clientele/records'
 * const loan = { id: 'F', client: 'C', kind: 'term-loan', status: 'active', currency: 'CNY', limit: 200, signedOn: '2024-01-01' }
 * const instalments = [{ facility: 'F', due: '2024-01-31', amount: 100 }, { facility: 'F', due: '2024-02-29', amount: 100 }]
 * const rows = loanRows({ facilities: [loan], instalments, payments: [{ facility: 'F', date: '2024-02-10', amount: 150 }] })
 * const ledger = repaymentLedger(rows.instalments, rows.payments, { observedUntil: '2024-03-31' })
 * ledger.settledOn[0] // => 19763
 */
export function loanRows(portfolio: Portfolio): LoanRows {
  expectObject(portfolio, 'portfolio')
  const { facilities, instalments, payments = [] } = portfolio
  if (facilities === undefined) return reject('MISSING_VALUE', 'portfolio.facilities', 'the facilities', facilities)
  if (instalments === undefined) return reject('MISSING_VALUE', 'portfolio.instalments', 'the instalments', instalments)
  expectTable('facilities', facilities)
  expectTable('instalments', instalments)
  expectTable('payments', payments)
  const clientOf = new Map(facilities.map(({ id, client }) => [id, client]))
  const agreed = owned(texts(instalments, 'facility'), clientOf)
  const came = owned(texts(payments, 'facility'), clientOf)
  const [due, date] = [days(instalments, 'due'), days(payments, 'date')]
  const [amount, paid] = [numbers(instalments, 'amount'), numbers(payments, 'amount')]
  return {
    instalments: {
      client: agreed.client,
      contract: agreed.contract,
      due: Int32Array.from(agreed.rows, row => due[row]!),
      amount: Float64Array.from(agreed.rows, row => amount[row]!),
    },
    payments: {
      client: came.client,
      contract: came.contract,
      date: Int32Array.from(came.rows, row => date[row]!),
      amount: Float64Array.from(came.rows, row => paid[row]!),
    },
  }
}

interface Owned {
  readonly rows: readonly number[]
  readonly client: readonly string[]
  readonly contract: readonly string[]
}

/** The rows whose facility has a known client. */
function owned(facilities: readonly string[], clientOf: ReadonlyMap<string, string>): Owned {
  const rows = facilities.flatMap((facility, row) => (clientOf.has(facility) ? [row] : []))
  const contract = rows.map(row => facilities[row]!)
  return { rows, contract, client: contract.map(facility => clientOf.get(facility)!) }
}
