/**
 * How often does the cash still to come pay what is owed?
 *
 *   LLCR_t = (Σ_{s=t+1..T} CFADS_s / Π_{u=t+1..s} (1 + r_u) + reserve_t) / balance_t
 *
 * T is the period of the last repayment, or the last of the project (PLCR). Where nothing is owed there is no ratio. A loan whose
 * debt service is everywhere CFADS over one ratio has that ratio as its LLCR at every moment, if discounted at its own rate.
 *
 * @see Yescombe (2014), Principles of Project Finance, 2nd ed., sections 12.3.2 and 12.3.3.
 * @module
 */
import { expectFinite, expectKnownKeys, expectNonNegative } from '../../errors/index.js'
import { expectRate } from '../../money/rate.js'
import { ratioColumn } from './ratio-column.js'
import { heldColumn, readBeside, readEach, readPeriods } from './read-columns.js'
import { lastRepayment, withoutDust } from './repaid.js'
import type { LifeCover, LifeCoverColumns } from './types.js'

/**
 * Loan life cover ratio (LLCR): before the first payment, and after each.
 *
 * @throws ClienteleError `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_TYPE`; `OUT_OF_RANGE` naming a balance or reserve below 0, a
 * rate at or below -1, or a ratio that no double holds.
 * @example
 * import { loanLifeCover } from 'clientele/project'
 * const columns = { cfads: [65, 65, 65], ratesPerPeriod: 0.25, balance: [72, 40, 0, 0] }
 * loanLifeCover(columns).atStart // => 1.3
 * Array.from(loanLifeCover(columns).values) // => [1.3, 0, 0]
 * Array.from(loanLifeCover(columns).defined) // => [1, 0, 0]
 */
export function loanLifeCover(columns: LifeCoverColumns): LifeCover {
  const read = readLife(columns)
  return lifeCover(read, lastRepayment(read.balance))
}

/**
 * Project life cover ratio (PLCR): the same with all cash to the end of the project.
 *
 * @throws ClienteleError as {@link loanLifeCover}.
 * @example
 * import { projectLifeCover } from 'clientele/project'
 * projectLifeCover({ cfads: [65, 65, 125], ratesPerPeriod: 0.25, balance: [72, 40, 0, 0] }).atStart?.toFixed(6)
 * // => '2.188889'
 */
export function projectLifeCover(columns: LifeCoverColumns): LifeCover {
  const read = readLife(columns)
  return lifeCover(read, read.cfads.length)
}

/** Columns of a question read once; no dust in the balance. */
export interface ReadLife {
  readonly cfads: Float64Array
  readonly rates: Float64Array
  readonly balance: Float64Array
  readonly reserve: Float64Array
}

/** Cash ahead until the end of a period over what is owed. */
export function lifeCover({ cfads, rates, balance, reserve }: ReadLife, until: number): LifeCover {
  const ahead = new Float64Array(cfads.length + 1)
  for (let t = until; t-- > 0; ) ahead[t] = (ahead[t + 1]! + cfads[t]!) / (1 + rates[t]!)
  for (let t = 0; t < until; t++) ahead[t] = ahead[t]! + reserve[t]!
  heldColumn(ahead, 'columns')
  const [start] = ratioColumn(ahead.slice(0, 1), balance.slice(0, 1)).values
  const after = ratioColumn(ahead.slice(1), balance.slice(1))
  return balance[0]! > 0 && start !== undefined ? { ...after, atStart: start } : after
}

function readLife(columns: LifeCoverColumns): ReadLife {
  expectKnownKeys(columns, ['cfads', 'ratesPerPeriod', 'balance', 'reserve'], 'columns')
  const cfads = readPeriods(columns.cfads, 'columns.cfads', expectFinite)
  const moments = cfads.length + 1
  const { reserve = new Float64Array(moments) } = columns
  return {
    cfads,
    rates: readEach(columns.ratesPerPeriod, cfads.length, 'columns.ratesPerPeriod', expectRate),
    balance: withoutDust(readBeside(columns.balance, moments, 'columns.balance', expectNonNegative)),
    reserve: readBeside(reserve, moments, 'columns.reserve', expectNonNegative),
  }
}
