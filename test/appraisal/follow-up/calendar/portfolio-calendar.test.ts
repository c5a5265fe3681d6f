import { expect, it } from 'vitest'
import { portfolioCalendar } from '../../../../src/appraisal/follow-up/index.js'
import { sampleLender } from '../../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 60 })
const days = { from: '2024-12-31', until: '2025-12-31' }

it('plans the year of the sample lender in order, every id once', () => {
  const entries = portfolioCalendar(portfolio, days)
  expect(new Set(entries.map(({ kind }) => kind)).size).toBeGreaterThan(4)
  expect(new Set(entries.map(({ id, client }) => `${client} ${id}`)).size).toBe(entries.length)
  expect(entries.map(({ day }) => day)).toEqual(entries.map(({ day }) => day).toSorted())
  for (const { day } of entries) expect(day >= days.from && day <= days.until).toBe(true)
})

it('reviews by grade', () => {
  const ids = (portfolio.clients ?? []).map(({ id }) => id)
  const reviews = (grade: string) =>
    portfolioCalendar(portfolio, { ...days, grades: Object.fromEntries(ids.map(id => [id, grade])) }).filter(
      ({ kind }) => kind === 'review',
    ).length
  expect(reviews('C')).toBeGreaterThan(2 * reviews('A'))
})

it('refuses grades that are no words', () => {
  expect(() => Reflect.apply(portfolioCalendar, undefined, [{}, { ...days, grades: { C: 1 } }])).toThrow(
    expect.objectContaining({ code: 'INVALID_TYPE', path: 'options.grades.C' }),
  )
})
