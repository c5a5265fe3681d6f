/**
 * Has a rating suddenly dropped?
 *
 *   expected ± t σ √(1/k + 1/Σk)        expected = Σ k y / Σ k,   σ² = Σ k (y − expected)² / (J − 1)   over J periods before
 *
 * k are the clients of each period. What periods do by themselves (season, who was asked) is in σ, as it shows in the periods before;
 * that it was told from few of them is in Student's t.
 *
 * @see Hahn and Meeker (1991), Statistical Intervals, section 4.3, for intervals of one observation to come.
 * @module
 */
import { expectInteger, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { studentTQuantile } from '../../numeric/index.js'
import { studentTwoSided } from '../../statistics/f-tail.js'
import { expectLevel } from '../../statistics/level.js'
import type { DatedRatingColumns } from '../ratings/index.js'
import type { PeriodFigure } from './period-figures.js'
import { periodFigure } from './period-figures.js'
import type { PeriodOptions } from './read-periods.js'
import { periodName, readPeriods } from './read-periods.js'

/** What the last period is compared with. */
export interface RatingAlertOptions extends PeriodOptions {
  /** Periods before the last that are looked at; 3 to 1,000, 8 by default. Where there are fewer, all of them. */
  readonly previous?: number
  /** Probability that a period as usual lies within the interval, within (0, 1); 0.95 by default: one false alarm in 20 looks. */
  readonly level?: number
}

/** The last period against those before it. */
export interface RatingAlert {
  /** The last in which somebody answered. */
  readonly period: string
  readonly value: number
  /** `'unknown'` where fewer than three periods came before, or these were all the same. */
  readonly verdict: 'drop' | 'rise' | 'usual' | 'unknown'
  /** What was to be expected; absent without a period before. */
  readonly expected?: number
  /** Where a period as usual lies; absent where `verdict` is `'unknown'`. */
  readonly interval?: Interval
  /** Probability of a period as far from what was expected, on either side; absent as `interval` is. */
  readonly pValue?: number
  /** How many periods came before and were looked at. */
  readonly previous: number
}

const FEWEST = 3

/**
 * Whether the last period's rating is below what the periods before it would have let expect.
 *
 * @throws ClienteleError `INVALID_DATE`, `OUT_OF_RANGE` and the like naming the cell or option at fault.
 * @example
 * import { ratingAlert } from 'clientele/satisfaction'
 * const quarterly = [[8, 9, 7], [7, 8, 8], [9, 8, 8], [8, 7, 8], [5, 4, 6]]
 * const date = quarterly.flatMap((of, i) => of.map(() => ['2024-03-01', '2024-06-01', '2024-09-01', '2024-12-01', '2025-03-01'][i]))
 * const measure = { kind: 'mean', scale: { lowest: 0, highest: 10 } }
 * const alert = ratingAlert({ date, answers: quarterly.flat() }, { by: 'quarter', measure })
 * alert.verdict // => 'drop'
 * alert.value // => 5
 * alert.expected.toFixed(2) // => '7.92'
 */
export function ratingAlert(data: DatedRatingColumns, options: RatingAlertOptions): RatingAlert {
  const { periods, by, counting } = readPeriods(data, options, { known: ['previous', 'level'] })
  const level = expectLevel(options.level)
  const { previous: most = 8 } = options
  const looked = expectInteger(most, 'options.previous', FEWEST, 1000)
  const figures = periods.slice(-looked - 1).map(periodFigure)
  const last = figures.at(-1)
  if (last === undefined) return reject('EMPTY_INPUT', 'data.answers', 'at least one answer', 'none')
  const before = figures.slice(0, -1)
  const known = { period: periodName(periods.at(-1)!.end, by), value: last.value, previous: before.length }
  if (before.length === 0) return { ...known, verdict: 'unknown' }
  const { expected, spread } = usual(before)
  if (before.length < FEWEST || spread === 0) return { ...known, verdict: 'unknown', expected }
  const freedom = before.length - 1
  const all = before.reduce((sum, { clients }) => sum + clients, 0)
  const error = spread * Math.sqrt(1 / last.clients + 1 / all)
  const reach = studentTQuantile((1 + level) / 2, freedom) * error
  const { lowest, highest } = counting.range
  const verdict = last.value < expected - reach ? 'drop' : last.value > expected + reach ? 'rise' : 'usual'
  return {
    ...known,
    verdict,
    expected,
    interval: {
      lower: Math.max(lowest, expected - reach),
      upper: Math.min(highest, expected + reach),
      level,
      kind: 'predictive',
      method: 'student',
    },
    pValue: studentTwoSided((last.value - expected) / error, freedom),
  }
}

/** Squares below this part of what they are made of are rounding. */
const ROUNDING = 1e-24

/** What periods come to, and the spread of a single client that their differences tell. */
function usual(before: readonly PeriodFigure[]): { readonly expected: number; readonly spread: number } {
  const all = before.reduce((sum, { clients }) => sum + clients, 0)
  const expected = before.reduce((sum, { value, clients }) => sum + (clients / all) * value, 0)
  const squares = before.reduce((sum, { value, clients }) => sum + clients * (value - expected) ** 2, 0)
  const sizes = before.reduce((sum, { value, clients }) => sum + clients * value ** 2, 0)
  const isRounding = squares <= ROUNDING * sizes
  return { expected, spread: isRounding ? 0 : Math.sqrt(squares / (before.length - 1)) }
}
