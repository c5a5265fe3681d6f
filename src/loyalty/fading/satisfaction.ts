/**
 * Is a client less content than at the survey before, by more than the survey errs?
 *
 *   RCI = (x₂ − x₁) / (SD √(2 (1 − r)))          p = Φ(RCI)
 *
 * with the standard deviation SD between clients and the reliability r of the survey. Where they are not given, they come from the
 * two last surveys of each client before the recent days; true changes between these count as error then, so that a sign needs more.
 *
 * @see Jacobson and Truax (1991), Clinical significance, Journal of Consulting and Clinical Psychology 59(1), reliable change index.
 * @module
 */
import { normalCdf } from '../../numeric/core.js'
import { oneDigit } from './frequency.js'
import type { DayFigure, ReadHistory } from './read-histories.js'
import type { Finding } from './types.js'

/** Fewer clients with two surveys tell no error. */
const ENOUGH_PAIRS = 20

/** Standard error of the difference of two answers, where it can be told: half the mean square of differences of both, doubled. */
export function surveyError(histories: readonly ReadHistory[], start: number): number | undefined {
  const changes = histories.flatMap(({ satisfaction }) => {
    const [one, other] = satisfaction.filter(({ day }) => day <= start).slice(-2)
    return one === undefined || other === undefined ? [] : [other.value - one.value]
  })
  if (changes.length < ENOUGH_PAIRS) return undefined
  const mean = changes.reduce((sum, change) => sum + change / changes.length, 0)
  return Math.sqrt(changes.reduce((sum, change) => sum + (change - mean) ** 2 / (changes.length - 1), 0))
}

export function satisfactionDrop(
  satisfaction: readonly DayFigure[],
  { until, recentDays }: { readonly until: number; readonly recentDays: number },
  error: number | undefined,
): Finding {
  const [before, now] = satisfaction.slice(-2)
  if (before === undefined || now === undefined) return { why: 'fewer than two surveys' }
  if (now.day <= until - recentDays) return { why: 'no survey within the recent days' }
  if (error === undefined)
    return { why: `fewer than ${ENOUGH_PAIRS} clients with two earlier surveys to tell its error` }
  const change = now.value - before.value
  const index = error > 0 ? change / error : change < 0 ? -Infinity : 0
  return {
    pValue: normalCdf(index),
    strength: error > 0 ? Math.max(0, -index) : 0,
    since: now.day,
    words: { before: oneDigit(before.value), now: oneDigit(now.value) },
  }
}
