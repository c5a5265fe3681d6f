import { expect, it } from 'vitest'
import type { Covenant, CovenantTest, Facility, RatingEntry } from '../../../src/records/index.js'
import { fact } from './fact.js'

const facility: Facility = {
  id: 'F',
  client: 'A',
  kind: 'term-loan',
  status: 'active',
  currency: 'CNY',
  limit: 100,
  signedOn: '2022-01-01',
}
const covenant: Covenant = { id: 'V', facility: 'F', measure: 'net-cash', is: 'at-least', threshold: 0 }
const covenantTests: CovenantTest[] = [{ covenant: 'V', date: '2024-06-30', value: -5 }]

it('counts the breach of a covenant whose threshold is 0, of which there is no relative distance', () => {
  const held = { facilities: [facility], covenants: [covenant], covenantTests }
  expect([fact('covenantBreaches', held), fact('covenantHeadroom', held)]).toEqual([1, undefined])
})

it('asks no covenant of a facility that is repaid', () => {
  const repaid: Facility = { ...facility, status: 'repaid', endedOn: '2024-09-30' }
  expect(fact('covenantBreaches', { facilities: [repaid], covenants: [covenant], covenantTests })).toBe(0)
})

it("takes the lender's own rating before those of agencies, in whatever order they are recorded", () => {
  const own: RatingEntry = { client: 'A', date: '2024-01-31', rating: '5' }
  const agencies: RatingEntry[] = ['one', 'two'].map(agency => ({
    ...{ client: 'A', date: '2024-06-30', agency },
    rating: `BB of ${agency}`,
  }))
  expect(fact('rating', { ratings: [own, ...agencies] })).toBe('5')
  expect(fact('rating', { ratings: agencies })).toBe('BB of two')
  expect(fact('rating', { ratings: agencies.toReversed() })).toBe('BB of two')
})

it('of reports of one day takes the same one in whatever order they are recorded', () => {
  const creditReports = ['one', 'two'].map((bureau, i) => ({
    ...{ client: 'A', date: '2024-06-30', bureau },
    score: 600 + i,
  }))
  expect(fact('bureauScore', { creditReports })).toBe(601)
  expect(fact('bureauScore', { creditReports: creditReports.toReversed() })).toBe(601)
})

it('knows a default as over by its outcome too', () => {
  const entry = { id: 'D', client: 'A', date: '2023-01-01', kind: 'past-due' } as const
  expect(fact('inDefault', { defaults: [{ ...entry, outcome: 'cured' }] })).toBe(false)
  expect(fact('inDefault', { defaults: [{ ...entry, outcome: 'open' }] })).toBe(true)
  expect(fact('inDefault', { defaults: [entry] })).toBe(true)
})
