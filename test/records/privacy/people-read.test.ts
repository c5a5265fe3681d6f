import { expect, it } from 'vitest'
import { peopleIn } from '../../../src/records/privacy/people-read.js'
import { readPolicy } from '../../../src/records/privacy/purpose-policy.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'
import { PORTFOLIO } from './made-up.js'

it('finds whose data a field holds', () => {
  const views = tableViews(PORTFOLIO)
  const people = peopleIn(views, readPolicy({ purpose: 'any', needs: [] }))
  const of = (table: string, field: string) => people(views.find(view => view.table === table)!, field)
  expect(of('feedback', 'text')).toEqual([{ contact: 'K-0011' }, { client: 'C-1' }])
  expect(of('facilities', 'limit')).toEqual([{ client: 'P-1' }])
  expect(of('clients', 'employees')).toEqual([])
  expect(of('clients', 'manager')).toEqual([])
  expect(of('surveys', 'name')).toEqual([])
})
