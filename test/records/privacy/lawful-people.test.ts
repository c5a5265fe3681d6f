import { expect, it } from 'vitest'
import { BASES } from '../../../src/records/index.js'
import { consentBook } from '../../../src/records/privacy/consent-entries.js'
import { peopleWithBasis } from '../../../src/records/privacy/lawful-people.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'
import { PORTFOLIO } from './made-up.js'

it('knows contacts, persons, and people of firms', () => {
  const views = tableViews(PORTFOLIO)
  const mayUse = (day: number) => peopleWithBasis(views, consentBook(views, 'servicing', day), new Set(BASES))
  const today = mayUse(19_900)
  expect(today({ contact: 'K-0011' })).toBe(true)
  expect(today({ client: 'C-1' })).toBe(true)
  expect(today({ client: 'P-1' })).toBe(false)
  expect(today({ client: 'C-9' })).toBe(false)
  expect(today({})).toBe(false)
  expect(mayUse(16_000)({ client: 'P-1' })).toBe(true)
})
