import { expect, it } from 'vitest'
import { dateText } from '../../../src/records/cells/date-forms.js'

it('says both days where there are two', () => {
  expect(dateText('3/4/1970')).toEqual({ form: 'd/m/yyyy or m/d/yyyy', dayFirst: 92, monthFirst: 62 })
  expect(dateText('31/1/1970')).toEqual({ form: 'd/m/yyyy or m/d/yyyy', dayFirst: 30 })
})

it('says the moment in minutes where there is a zone', () => {
  expect(dateText('1970-01-02T01:30:00+02:00')).toEqual({ form: 'yyyy-mm-dd', day: 1, minutes: -30 })
  expect(dateText('1970-01-02 11:30 PM UTC')).toEqual({ form: 'yyyy-mm-dd', day: 1, minutes: 23 * 60 + 30 })
  expect(dateText('1970-01-02 12:00 AM Z')).toMatchObject({ minutes: 0 })
})

it('tells counts, short years and what is no date', () => {
  expect(dateText('45000.7')).toEqual({ form: 'count of days', count: 45_000 })
  expect(dateText("5 Mar '24")).toEqual({ form: 'year of two digits' })
  expect(dateText('2024-03-05'.repeat(10))).toEqual({ form: 'no date' })
})
