/**
 * Answers with their days, read at the door.
 *
 * @module
 */
import { collectIssues } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { lastDayOf } from '../../money/core.js'
import { clientCodes } from '../../records/client-codes.js'
import { daysOf } from '../../records/day-columns.js'
import { columnLength } from '../../statistics/columns.js'
import type { AnswerScale } from '../answers.js'
import type { ReadRating } from './read-rating.js'
import { readRating } from './read-rating.js'
import type { RatingColumns } from './types.js'

/** Answers with the day of each. */
export interface DatedRatingColumns extends RatingColumns {
  /** The day of the answer, or on which it was asked for where there is none. */
  readonly date: ArrayLike<DateInput>
}

/** Calendar periods. */
export type RatingPeriod = 'month' | 'quarter' | 'year'

/** Columns that are right, and the last day of the period of each row. */
export function readDatedAnswers(
  { date, ...columns }: Readonly<Record<string, unknown>>,
  by: RatingPeriod,
  { scale, isWhole }: { readonly scale: AnswerScale; readonly isWhole: boolean },
): { readonly all: ReadRating; readonly ends: Int32Array } {
  const size = columnLength(columns['answers'], 'data.answers', 'a column of answers')
  const faults = collectIssues()
  const days = daysOf(date, size, 'data.date', { mayBeNull: false, faults })
  faults.throwIfAny()
  const all = readRating(columns, 'data', { scale, isWhole, codes: clientCodes() })
  return { all, ends: days.map(day => lastDayOf(by, day)) }
}
