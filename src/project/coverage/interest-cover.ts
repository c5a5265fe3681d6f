/**
 * How often does cash pay the interest?
 *
 *   ICR_t = cash_t / interest_t
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectNonNegative } from '../../errors/index.js'
import { ratioColumn } from './ratio-column.js'
import { readBeside, readPeriods } from './read-columns.js'
import type { RatioColumn } from './types.js'

/** Cash and interest by period. */
export interface InterestCoverColumns {
  /** Cash flow available for debt service, or earnings before interest, tax and depreciation; may be negative. */
  readonly cash: ArrayLike<number>
  /** Due at the end of each period; >= 0. As long as `cash`. */
  readonly interest: ArrayLike<number>
}

/**
 * Interest cover ratio of each period; none where no interest is due.
 *
 * @throws ClienteleError `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_TYPE`, `OUT_OF_RANGE`.
 * @example
 * import { interestCover } from 'clientele/project'
 * Array.from(interestCover({ cash: [130, 120], interest: [40, 20] }).values) // => [3.25, 6]
 */
export function interestCover(columns: InterestCoverColumns): RatioColumn {
  expectKnownKeys(columns, ['cash', 'interest'], 'columns')
  const cash = readPeriods(columns.cash, 'columns.cash', expectFinite)
  return ratioColumn(cash, readBeside(columns.interest, cash.length, 'columns.interest', expectNonNegative))
}
