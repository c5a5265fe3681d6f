/**
 * Rounds of questions, one each year.
 *
 * @module
 */
import type { Survey } from '../../portfolio/types/index.js'
import type { History } from '../history.js'
import type { Window } from '../window.js'
import { firstDay, iso, lastDay } from '../window.js'

/** Days of a round; the last round of the window lies within it. */
export function surveyDays(window: Window, year: number): { readonly from: number; readonly until: number } {
  const from = firstDay(window, year) + 240
  return { from, until: Math.min(from + 30, lastDay(window, year)) }
}

export function surveyId(window: Window, year: number): string {
  return `Q-${iso(lastDay(window, year)).slice(0, 4)}`
}

/** Who is a client when a round begins is asked. */
export function isInvited({ since, last }: History, window: Window, year: number): boolean {
  const { from, until } = surveyDays(window, year)
  return since !== undefined && since <= from && last >= until
}

export function surveysOf(window: Window, invited: readonly number[]): readonly Survey[] {
  return invited.map((count, year) => {
    const { from, until } = surveyDays(window, year)
    const id = surveyId(window, year)
    return {
      id,
      name: `Survey of clients ${id.slice(2)}`,
      from: iso(from),
      until: iso(until),
      invited: count,
      lowest: 0,
      highest: 10,
      source: 'survey',
    }
  })
}
