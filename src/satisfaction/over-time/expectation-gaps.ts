/**
 * Does what clients get keep up with what they expect?
 *
 *   gap = perception − expectation, of the same answer sheet
 *
 * A gap below 0 is a promise not kept. Only sheets with both answers have one; they are compared with themselves, so that clients who
 * are generous with all their answers do not count as content.
 *
 * @see Parasuraman, Zeithaml and Berry (1988), SERVQUAL, Journal of Retailing 64(1).
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { cellsOf } from '../../records/day-columns.js'
import type { AnswerScale, Answers } from '../answers.js'
import { expectScale, readAnswers } from '../answers.js'
import type { DatedRatingColumns, PeriodChange, Rating, RatingColumns } from '../ratings/index.js'
import { ratingsByPeriod } from '../ratings/index.js'
import type { PeriodOptions } from './read-periods.js'

/** What clients expected and what they found, by answer sheet. */
export interface ExpectationColumns extends Omit<DatedRatingColumns, 'answers'> {
  readonly expectation: Answers
  /** On the same scale. */
  readonly perception: Answers
}

/** Which periods, on which scale. */
export interface ExpectationGapOptions extends Pick<PeriodOptions, 'by'> {
  /** Ends of the scale that both are answered on. */
  readonly scale: AnswerScale
  /** Nominal probability of each interval for itself, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The gap of one period. */
export interface PeriodGap {
  /** The last day of the period. */
  readonly end: string
  /** Perception less expectation, with its interval. */
  readonly gap: Rating
  /** Means of the sheets that have both. */
  readonly expectation: number
  readonly perception: number
  /** The gap less that of the period before in which there was one; absent in the first. */
  readonly change?: PeriodChange
}

/** Gaps by period. */
export interface ExpectationGaps {
  /** The earliest first; periods without a sheet that has both answers are not there. */
  readonly periods: readonly PeriodGap[]
  /** Sheets with one of both answers, which have no gap. */
  readonly oneSided: number
}

/**
 * The gap between expectation and perception by month, quarter or year, with intervals and the change since the period before.
 * Clients who answer in several periods are told by `client`.
 *
 * @throws ClienteleError `NO_DATA` where no sheet has both answers; `INVALID_DATE`, `OUT_OF_RANGE`, `LENGTH_MISMATCH` and the like
 * naming the cell or option at fault.
 * @example
 * import { expectationGaps } from 'clientele/satisfaction'
 * const survey = {
 *   date: ['2025-01-20', '2025-02-11', '2025-03-05', '2025-04-02', '2025-05-19', '2025-06-11'],
 *   client: ['A', 'B', 'C', 'A', 'B', 'C'],
 *   expectation: [8, 9, 7, 8, 9, 8],
 *   perception: [8, 8, 7, 6, 7, 7],
 * }
 * const { periods } = expectationGaps(survey, { by: 'quarter', scale: { lowest: 1, highest: 10 } })
 * periods.map(({ end, gap }) => `${end}: ${gap.value.toFixed(2)}`) // => ['2025-03-31: -0.33', '2025-06-30: -1.67']
 * periods[1].change.clientsInBoth // => 3
 */
export function expectationGaps(data: ExpectationColumns, options: ExpectationGapOptions): ExpectationGaps {
  expectKnownKeys(expectObject(options, 'options'), ['by', 'scale', 'level'], 'options')
  const given = expectObject(data, 'data')
  expectKnownKeys(given, ['date', 'expectation', 'perception', 'client', 'weights'], 'data')
  const scale = expectScale(options.scale, 'options.scale')
  const expectation = readAnswers(given['expectation'], 'data.expectation', scale)
  cellsOf(given['perception'], expectation.length, 'data.perception', 'a column of answers')
  const perception = readAnswers(given['perception'], 'data.perception', scale)
  const has = expectation.map((expected, i) => (Number.isNaN(expected) || Number.isNaN(perception[i]!) ? 0 : 1))
  if (!has.includes(1)) reject('NO_DATA', 'data', 'at least one sheet with both answers', 'none')
  const { level } = options
  const periodsOf = (column: Float64Array, ends: AnswerScale): ReturnType<typeof ratingsByPeriod> =>
    ratingsByPeriod(
      { ...sheets(data), answers: Array.from(column, (value, i) => (has[i] === 1 ? value : null)) },
      { by: options.by, measure: { kind: 'mean', scale: ends }, ...(level !== undefined && { level }) },
    )
  const width = scale.highest - scale.lowest
  const gaps = periodsOf(
    perception.map((found, i) => found - expectation[i]!),
    { lowest: -width, highest: width },
  )
  const [expected, found] = [periodsOf(expectation, scale), periodsOf(perception, scale)]
  return {
    periods: gaps.map(({ end, rating, change }, i) => ({
      end,
      gap: rating,
      expectation: expected[i]!.rating.value,
      perception: found[i]!.rating.value,
      ...(change !== undefined && { change }),
    })),
    oneSided: expectation.reduce((count, answer, i) => {
      return Number.isNaN(answer) === Number.isNaN(perception[i]!) ? count : count + 1
    }, 0),
  }
}

/** All but the answers. */
function sheets({
  date,
  client,
  weights,
}: ExpectationColumns): Omit<RatingColumns, 'answers'> & Pick<DatedRatingColumns, 'date'> {
  return { date, ...(client !== undefined && { client }), ...(weights !== undefined && { weights }) }
}
