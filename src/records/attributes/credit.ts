/**
 * What is known of a client's credit.
 *
 * @module
 */
import type { ClientView, Definition } from './definition.js'
import { flag, numeric, word } from './definition.js'
import { NOTHING } from './unknown.js'
import { daysSince, known, latest } from './within.js'

const ratingOf = (view: ClientView) => latest(view.records('ratings'), ({ date }) => date)
const reportOf = (view: ClientView) => latest(view.records('creditReports'), ({ date }) => date)

/** How far the last test of each covenant lies on the right side, as a part of its threshold; none that was waived. */
function headrooms(view: ClientView): readonly number[] {
  const tests = view.records('covenantTests')
  return view.records('covenants').flatMap(({ id, is, threshold }) => {
    const test = latest(
      tests.filter(({ covenant }) => covenant === id),
      ({ date }) => date,
    )
    if (test === undefined || test.waived === true || threshold === 0) return []
    return [((is === 'at-least' ? 1 : -1) * (test.value - threshold)) / Math.abs(threshold)]
  })
}

const TESTS = {
  facilities: 'client',
  covenants: 'facility is threshold',
  covenantTests: 'covenant date value waived',
} as const

export const CREDIT: readonly Definition[] = [
  word('rating', { meaning: 'Rating that holds', reads: { ratings: 'client date rating' } }, view =>
    known(ratingOf(view)?.rating),
  ),
  word('ratingOutlook', { meaning: 'Where the rating may move', reads: { ratings: 'client date outlook' } }, view =>
    known(ratingOf(view)?.outlook),
  ),
  numeric(
    'ratedProbabilityOfDefault',
    {
      unit: 'share',
      meaning: 'Probability of default within a year that the rating was given with',
      reads: { ratings: 'client date probabilityOfDefault' },
    },
    view => known(ratingOf(view)?.probabilityOfDefault),
  ),
  numeric(
    'ratingAgeDays',
    { unit: 'days', meaning: 'Days since the rating was given', reads: { ratings: 'client date' } },
    view => daysSince(view, [ratingOf(view)?.date]),
  ),
  flag('inDefault', { meaning: 'Whether a default is open', reads: { defaults: 'client date endedOn' } }, view =>
    view.records('defaults').some(({ endedOn }) => endedOn === undefined),
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
    { unit: 'points', meaning: "Score of the bureau's last report", reads: { creditReports: 'client date score' } },
    view => known(reportOf(view)?.score),
  ),
  numeric(
    'bureauDaysPastDue',
    {
      unit: 'days',
      meaning: "Most days past due by the bureau's last report",
      reads: { creditReports: 'client date worstDaysPastDue' },
    },
    view => known(reportOf(view)?.worstDaysPastDue),
  ),
  numeric(
    'covenantBreaches',
    { unit: 'number', meaning: 'Covenants whose last test is on the wrong side and was not waived', reads: TESTS },
    view => headrooms(view).filter(room => room < 0).length,
  ),
  numeric(
    'covenantHeadroom',
    {
      unit: 'share',
      meaning: 'Least distance of the last tests from their thresholds, as a part of these; below 0 in a breach',
      reads: TESTS,
    },
    view => {
      const rooms = headrooms(view)
      return rooms.length === 0 ? NOTHING : Math.min(...rooms)
    },
  ),
]
