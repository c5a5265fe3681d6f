import { expect, it } from 'vitest'
import { examine } from '../../../src/records/portfolio/examine.js'

it('keeps the tables that can be read, in their order, and no others', () => {
  const { tables, book } = examine({ ratings: [], bananas: [], groups: [], clients: null })
  expect([...tables.keys()]).toEqual(['groups', 'ratings'])
  expect(book.count()).toBe(2)
})

it('tells faults of fields before faults between records, whatever the tables', () => {
  const groups = [
    { id: 'A', name: 'a', parent: 'Z' },
    { id: 'A', name: 'b' },
  ]
  const { book } = examine({ ratings: [{ client: 'C', date: 'x', rating: 'BB' }], groups, clients: [] })
  expect(book.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'ratings[0].date INVALID_DATE',
    'groups[1].id DUPLICATE_KEY',
    'groups[0].parent UNKNOWN_REFERENCE',
    'ratings[0].client UNKNOWN_REFERENCE',
  ])
})
