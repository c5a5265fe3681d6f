import { qualityPolicy } from 'clientele/records'
import { expect, it } from 'vitest'
import { qualityContext } from '../../../src/records/quality/context.js'
import { missingRecords } from '../../../src/records/quality/expected-records.js'

const when = { fact: 'status', is: 'one-of', values: ['active'] } as const
const policy = qualityPolicy({
  fields: [{ table: 'ratings', fields: { agency: 2 } }],
  records: [
    { every: 'clients', when, has: 'ratings', joinedBy: ['id', 'client'] },
    { every: 'facilities', has: 'ratings', joinedBy: ['client', 'client'], weight: 3 },
    { every: 'facilities', has: 'instalments', joinedBy: ['id', 'facility'] },
  ],
})
const clients = [
  { id: 'A', status: 'active' },
  { id: 'B', status: 'active' },
  { id: 'C', status: 'ended' },
  { id: 'D' },
]
const facilities = [
  { id: 'F', client: 'B' },
  { id: 'G', client: 'B' },
]
const missing = missingRecords(qualityContext({ clients, facilities, ratings: [{ client: 'A' }] } as never, policy, 0))

it('finds what is missing once, by the heaviest rule that misses it', () => {
  // Three fields that a rating cannot lack and one of weight 2 are 5.
  expect(missing.get('ratings')?.records).toEqual([{ field: 'client', value: 'B', client: 'B', weight: 15 }])
})

it('names the client of what is missing, through another record too', () => {
  expect(missing.get('instalments')?.records).toEqual([
    { field: 'facility', value: 'F', client: 'B', weight: 3 },
    { field: 'facility', value: 'G', client: 'B', weight: 3 },
  ])
})

it('counts what cannot be told', () => {
  expect(missing.get('ratings')?.unjudged).toBe(5)
  expect(missing.get('statements')).toBeUndefined()
})
