import { expect, it } from 'vitest'
import { courseOf } from '../../../src/lifetime/relationship/course.js'
import { readTerms } from '../../../src/lifetime/relationship/read-terms.js'
import { daysAfter, loan } from './terms.js'

it('has a day for everything that changes, and for each day who ends how later', () => {
  const { days, survival, later, stretches } = courseOf(readTerms(loan))
  expect(days).toContain(46)
  expect(days).toContain(182.625)
  expect(days).toContain(400)
  expect(days.toSorted((one, other) => one - other)).toEqual(days)
  expect(stretches).toHaveLength(days.length - 1)
  for (const [i, ends] of later.entries()) {
    const sum = ends.reduce((total, probability) => total + probability, 0)
    expect(sum).toBeCloseRelative(survival[i] ?? Number.NaN, 1e-14)
  }
})

it('says what comes on the last day', () => {
  const names = ({ endings, possible, atLast }: ReturnType<typeof courseOf>) => [
    endings[atLast]?.name,
    possible.map(place => endings[place]?.name),
  ]
  const possible = ['early repayment', 'refinancing elsewhere', 'default']
  expect(names(courseOf(readTerms(loan)))).toEqual(['maturity', possible])
  expect(names(courseOf(readTerms({ ...loan, margins: [], until: daysAfter(9) })))).toEqual(['still running', possible])
})

it('never lets survival rise', () => {
  const { survival } = courseOf(readTerms({ ...loan, every: 'day' }))
  for (const [i, value] of survival.entries()) expect(value).toBeLessThanOrEqual(survival[i - 1] ?? 1)
})
