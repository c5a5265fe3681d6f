/**
 * What is known of a client's credit.
 *
 * @module
 */
import type { CreditReport, RatingEntry } from '../portfolio/types/index.js'
import type { ClientView, Definition } from './definition.js'
import { flag, numeric, word } from './definition.js'
import { running } from './running.js'
import { NOTHING } from './unknown.js'
import { daysSince, known, latest } from './within.js'

/** The lender's own rating before those of agencies: scales differ, and what an agency says later does not lift the lender's. */
function ratingOf(view: ClientView): RatingEntry | undefined {
  const own = view.records('ratings').filter(({ agency }) => agency === undefined)
  return latest(
    own.length > 0 ? own : view.records('ratings'),
    ({ date }) => date,
    ({ agency = '' }) => agency,
  )
}

/** The last report of a bureau. */
export const reportOf = (view: Pick<ClientView, 'records'>): CreditReport | undefined =>
  latest(
    view.records('creditReports'),
    ({ date }) => date,
    ({ bureau }) => bureau,
  )

/** How far the last test of each covenant of a facility that runs lies on the right side; none that was waived. */
function distances(view: ClientView): readonly { readonly distance: number; readonly threshold: number }[] {
  const bound = new Set(running(view).map(({ id }) => id))
  const tests = view.records('covenantTests')
  const covenants = view.records('covenants').filter(({ facility }) => bound.has(facility))
  return covenants.flatMap(({ id, is, threshold }) => {
    const test = latest(
      tests.filter(({ covenant }) => covenant === id),
      ({ date }) => date,
    )
    if (test === undefined || test.waived === true) return []
    return [{ distance: (is === 'at-least' ? 1 : -1) * (test.value - threshold), threshold }]
  })
}

const TESTS = {
  facilities: 'client status',
  covenants: 'facility is threshold',
  covenantTests: 'covenant date value waived',
} as const

export const CREDIT: readonly Definition[] = [
  word(
    'rating',
    {
      meaning: "Rating that holds: the lender's own, or else of an agency",
      reads: { ratings: 'client date agency rating' },
    },
    view => known(ratingOf(view)?.rating),
  ),
  word(
    'ratingOutlook',
    { meaning: 'Where the rating may move', reads: { ratings: 'client date agency outlook' } },
    view => known(ratingOf(view)?.outlook),
  ),
  numeric(
    'ratedProbabilityOfDefault',
    {
      unit: 'share',
      meaning: 'Probability of default within a year that the rating was given with',
      reads: { ratings: 'client date agency probabilityOfDefault' },
    },
    view => known(ratingOf(view)?.probabilityOfDefault),
  ),
  numeric(
    'ratingAgeDays',
    { unit: 'days', meaning: 'Days since the rating was given', reads: { ratings: 'client date agency' } },
    view => daysSince(view, [ratingOf(view)?.date]),
  ),
  flag(
    'inDefault',
    { meaning: 'Whether a default is open', reads: { defaults: 'client date endedOn outcome' } },
    view =>
      view.records('defaults').some(({ endedOn, outcome = 'open' }) => endedOn === undefined && outcome === 'open'),
  ),
  numeric(
    'defaults',
    { unit: 'number', meaning: 'Defaults so far, here or elsewhere', reads: { defaults: 'client date' } },
    view => view.records('defaults').length,
  ),
  numeric(
    'daysSinceDefault',
    { unit: 'days', meaning: 'Days since the last default', reads: { defaults: 'client date' } },
    view =>
      daysSince(
        view,
        view.records('defaults').map(({ date }) => date),
      ),
  ),
  numeric(
    'bureauScore',
    {
      unit: 'points',
      meaning: "Score of the bureau's last report",
      reads: { creditReports: 'client date bureau score' },
    },
    view => known(reportOf(view)?.score),
  ),
  numeric(
    'bureauDaysPastDue',
    {
      unit: 'days',
      meaning: "Most days past due by the bureau's last report",
      reads: { creditReports: 'client date bureau worstDaysPastDue' },
    },
    view => known(reportOf(view)?.worstDaysPastDue),
  ),
  numeric(
    'covenantBreaches',
    {
      unit: 'number',
      meaning: 'Covenants of facilities that run whose last test is on the wrong side and was not waived',
      reads: TESTS,
    },
    view => distances(view).filter(({ distance }) => distance < 0).length,
  ),
  numeric(
    'covenantHeadroom',
    {
      unit: 'share',
      meaning:
        'Least distance of the last tests, unless waived, from their thresholds, as a part of these; below 0 in a breach',
      reads: TESTS,
    },
    view => {
      const rooms = distances(view).flatMap(({ distance, threshold }) =>
        threshold === 0 ? [] : [distance / Math.abs(threshold)],
      )
      return rooms.length === 0 ? NOTHING : Math.min(...rooms)
    },
  ),
]
