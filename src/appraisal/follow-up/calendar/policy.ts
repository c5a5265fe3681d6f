/**
 * How often what is due, unless a lender says otherwise.
 *
 * @module
 */
import { expectFinite, expectInteger, expectList, expectObject, expectText, reject } from '../../../errors/index.js'
import { deepFreeze } from '../../../model/index.js'
import { expectFields } from '../../../records/fields/expect-fields.js'
import type { CalendarPolicy } from './types.js'

/**
 * The rhythm that is used where none is given; judgement, said here so that it can be argued with.
 *
 * @example
 * import { CALENDAR_POLICY } from 'clientele/appraisal'
 * CALENDAR_POLICY.reviewMonths // => { A: 12, B: 6, C: 3, other: 12 }
 */
export const CALENDAR_POLICY: CalendarPolicy = deepFreeze({
  surveyMonths: 12,
  reviewMonths: { A: 12, B: 6, C: 3, other: 12 },
  reviewActivities: ['review'],
  largeInstalment: 0.1,
  birthdayPurpose: 'marketing',
})

const MOST_MONTHS = 120

/**
 * A whole policy from what differs of {@link CALENDAR_POLICY}. `reviewMonths` is replaced whole and needs `other`.
 *
 * @throws ClienteleError `UNKNOWN_OPTION`, `INVALID_TYPE` or `OUT_OF_RANGE` naming the place: `policy.reviewMonths.A`;
 * `MISSING_VALUE` for review months without `other`.
 * @example
 * import { readCalendarPolicy } from 'clientele/appraisal'
 * readCalendarPolicy({ surveyMonths: 6 }).largeInstalment // => 0.1
 * readCalendarPolicy({ reviewMonths: { A: 12 } }) // => Error MISSING_VALUE
 */
export function readCalendarPolicy(json: unknown = {}, path = 'policy'): CalendarPolicy {
  const given = expectFields(json, Object.keys(CALENDAR_POLICY), path)
  const {
    surveyMonths = CALENDAR_POLICY.surveyMonths,
    reviewMonths = CALENDAR_POLICY.reviewMonths,
    reviewActivities = CALENDAR_POLICY.reviewActivities,
    largeInstalment = CALENDAR_POLICY.largeInstalment,
    birthdayPurpose = CALENDAR_POLICY.birthdayPurpose,
  } = given
  return deepFreeze({
    surveyMonths: expectInteger(surveyMonths, `${path}.surveyMonths`, 1, MOST_MONTHS),
    reviewMonths: monthsByGrade(reviewMonths, `${path}.reviewMonths`),
    reviewActivities: Array.from(expectList(reviewActivities, `${path}.reviewActivities`), (kind, i) =>
      expectText(kind, `${path}.reviewActivities[${i}]`),
    ),
    largeInstalment: shareOf(largeInstalment, `${path}.largeInstalment`),
    birthdayPurpose: expectText(birthdayPurpose, `${path}.birthdayPurpose`),
  })
}

function monthsByGrade(value: unknown, path: string): Readonly<Record<string, number>> {
  const given = expectObject(value, path)
  if (!Object.hasOwn(given, 'other'))
    reject('MISSING_VALUE', `${path}.other`, 'months for grades that are not named', undefined)
  const months = Object.entries(given).map(([grade, every]): [string, number] => {
    return [grade, expectInteger(every, `${path}.${grade}`, 1, MOST_MONTHS)]
  })
  return Object.fromEntries(months)
}

function shareOf(value: unknown, path: string): number {
  const share = expectFinite(value, path)
  return share > 0 && share <= 1 ? share : reject('OUT_OF_RANGE', path, 'a number > 0 and <= 1', value)
}
