/**
 * What must lie in reserve so that debt is served for some months without any cash flow?
 *
 *   balance_t = debt service of the m months that follow payment t
 *
 * A period that lies partly within those months counts with its share of months. With yearly periods and m = 6 that is
 * m / 12 of the next year's debt service.
 *
 * @see NREL System Advisor Model, single owner: debt service reserve account, months of the next year's debt service.
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectPositive } from '../../errors/index.js'
import { readEach, readPeriods } from './read-columns.js'
import { windowsAhead } from './windows.js'

/** What a debt service reserve is to cover. */
export interface DebtServiceReserveTerms {
  /** Due at the end of each period, in units of currency; >= 0. The reserve exists from before the first. */
  readonly debtService: ArrayLike<number>
  /** Months of debt service ahead that lie in reserve; >= 0. */
  readonly months: number
  /** Months of each period: one number for all, or one each; > 0. */
  readonly periodMonths: number | ArrayLike<number>
}

/** A reserve over the life of a loan: as many values as payments, the first before any of them. */
export interface DebtServiceReserve {
  /** After so many payments: 0 of them first. */
  readonly balance: Float64Array
  /** Change of the balance at the same moment; < 0 where cash comes back. */
  readonly funding: Float64Array
  /** What comes back with the last payment, <= 0: fundings and release add up to 0. */
  readonly release: number
}

/**
 * The reserve that a term sheet asks for, and what fills and empties it.
 *
 * @throws ClienteleError `EMPTY_INPUT`, `LENGTH_MISMATCH`, `INVALID_TYPE`, `OUT_OF_RANGE`.
 * @example
 * import { debtServiceReserve } from 'clientele/project'
 * const reserve = debtServiceReserve({ debtService: [100, 120, 80], months: 6, periodMonths: 12 })
 * Array.from(reserve.balance) // => [50, 60, 40]
 * Array.from(reserve.funding) // => [50, 10, -20]
 * reserve.release // => -40
 */
export function debtServiceReserve(terms: DebtServiceReserveTerms): DebtServiceReserve {
  expectKnownKeys(terms, ['debtService', 'months', 'periodMonths'], 'terms')
  const debtService = readPeriods(terms.debtService, 'terms.debtService', expectNonNegative)
  const window = expectNonNegative(terms.months, 'terms.months')
  const months = readEach(terms.periodMonths, debtService.length, 'terms.periodMonths', expectPositive)
  // Seen from after a payment of nothing at the start, the first is ahead.
  const ahead = windowsAhead(Float64Array.of(1, ...months), window).sums(Float64Array.of(0, ...debtService))
  const balance = ahead.slice(0, -1)
  const funding = balance.map((value, t) => (t === 0 ? value : value - balance[t - 1]!))
  return { balance, funding, release: 0 - balance.at(-1)! }
}
