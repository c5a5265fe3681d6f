import { expect, it } from 'vitest'
import { CALENDAR_POLICY, readCalendarPolicy } from '../../../../src/appraisal/follow-up/index.js'

it('keeps what is not changed, and survives JSON', () => {
  expect(readCalendarPolicy()).toEqual(CALENDAR_POLICY)
  const changed = readCalendarPolicy({ surveyMonths: 6, reviewMonths: { other: 4 }, reviewActivities: ['audit'] })
  expect(changed).toEqual({
    ...CALENDAR_POLICY,
    surveyMonths: 6,
    reviewMonths: { other: 4 },
    reviewActivities: ['audit'],
  })
  expect(readCalendarPolicy(JSON.parse(JSON.stringify(changed)))).toEqual(changed)
})

it.each([
  [{ surveyMonths: 0 }, 'OUT_OF_RANGE', 'policy.surveyMonths'],
  [{ surveyMonths: 121 }, 'OUT_OF_RANGE', 'policy.surveyMonths'],
  [{ reviewMonths: { A: 3 } }, 'MISSING_VALUE', 'policy.reviewMonths.other'],
  [{ reviewMonths: { A: 3.5, other: 3 } }, 'OUT_OF_RANGE', 'policy.reviewMonths.A'],
  [{ reviewActivities: [5] }, 'INVALID_TYPE', 'policy.reviewActivities[0]'],
  [{ largeInstalment: 0 }, 'OUT_OF_RANGE', 'policy.largeInstalment'],
  [{ birthdayPurpose: 1 }, 'INVALID_TYPE', 'policy.birthdayPurpose'],
  [{ surveyMonth: 6 }, 'UNKNOWN_OPTION', 'policy.surveyMonth'],
])('refuses %j', (json, code, path) => {
  expect(() => readCalendarPolicy(json)).toThrow(expect.objectContaining({ code, path }))
})
