/**
 * How long money is lent, and how long the project runs on after.
 *
 *   average life = Σ t · principal_t / Σ principal_t        t in years
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectPositive } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { readEach, readPeriods } from './read-columns.js'
import { lastRepayment } from './repaid.js'

/** Repayments by period. */
export interface AverageLifeColumns {
  /** Repaid at the end of each period, a balloon included, in units of currency; >= 0. */
  readonly principal: ArrayLike<number>
  /** Months of each period: one number for all, or one each; > 0. */
  readonly months: number | ArrayLike<number>
}

/** What is owed by moment. */
export interface DebtTailColumns {
  /** Before the first period, then at the end of each to the end of the project; >= 0. */
  readonly balance: ArrayLike<number>
  /** Months of each period: one number for all, or one each (one fewer than `balance`); > 0. */
  readonly months: number | ArrayLike<number>
}

/** Time of the project after the last repayment. */
export interface DebtTail {
  readonly months: number
  readonly years: number
}

/**
 * Years for which a unit of money is lent on average, from the begin of the first period; `undefined` where nothing is repaid.
 *
 * @throws ClienteleError `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_TYPE`, `OUT_OF_RANGE`.
 * @example
 * import { averageLife } from 'clientele/project'
 * averageLife({ principal: [50, 50], months: 12 }) // => 1.5
 * averageLife({ principal: [0, 0], months: 12 }) // => undefined
 */
export function averageLife(columns: AverageLifeColumns): number | undefined {
  expectKnownKeys(columns, ['principal', 'months'], 'columns')
  const principal = readPeriods(columns.principal, 'columns.principal', expectNonNegative)
  const months = readEach(columns.months, principal.length, 'columns.months', expectPositive)
  const most = principal.reduce((largest, value) => Math.max(largest, value), 0)
  if (most === 0) return undefined
  // Against the largest repayment, so that no sum overflows.
  const weights = principal.map(value => value / most)
  let end = 0
  const moments = weights.map((weight, i) => {
    end += months[i]!
    return weight * end
  })
  return compensatedSum(moments) / compensatedSum(weights) / 12
}

/**
 * The tail: time between the last repayment and the end of the project. Where nothing is ever owed it is all of the time; 0 where
 * something stays owed.
 *
 * @throws ClienteleError as {@link averageLife}.
 * @example
 * import { debtTail } from 'clientele/project'
 * debtTail({ balance: [100, 50, 0, 0, 0], months: 6 }) // => { months: 12, years: 1 }
 */
export function debtTail(columns: DebtTailColumns): DebtTail {
  expectKnownKeys(columns, ['balance', 'months'], 'columns')
  const balance = readPeriods(columns.balance, 'columns.balance', expectNonNegative)
  const periods = readEach(columns.months, balance.length - 1, 'columns.months', expectPositive)
  const months = compensatedSum(periods.slice(lastRepayment(balance)))
  return { months, years: months / 12 }
}
