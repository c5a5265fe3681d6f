import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../../src/money/core.js'
import type { Facility, Portfolio, RatingEntry } from '../../src/records/index.js'
import { portfolioAsOf } from '../../src/records/index.js'

const day = fc.integer({ min: 18_000, max: 20_000 }).map(isoDate)
const rating: fc.Arbitrary<RatingEntry> = fc.record(
  { client: fc.constant('C'), date: day, rating: fc.constant('A'), recordedOn: day },
  { requiredKeys: ['client', 'date', 'rating'] },
)
const facility: fc.Arbitrary<Facility> = fc.record(
  {
    id: fc.constant('F'),
    client: fc.constant('C'),
    kind: fc.constant('term-loan' as const),
    status: fc.constantFrom('active' as const, 'repaid' as const),
    currency: fc.constant('CNY'),
    limit: fc.constant(10),
    outstanding: fc.constant(3),
    signedOn: day,
    endedOn: day,
    verifiedAt: day,
  },
  { requiredKeys: ['id', 'client', 'kind', 'status', 'currency', 'limit', 'signedOn'] },
)
const portfolio = fc.record({ ratings: fc.array(rating), facilities: fc.array(facility) })
const look = (held: Portfolio, asOf: string, extractedOn: string): Portfolio =>
  portfolioAsOf(held, asOf, { extractedOn })

test('looking from a later day first changes nothing', () => {
  fc.assert(
    fc.property(portfolio, day, day, (held, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one]
      const last = '2030-01-01'
      const direct = look(held, early, last)
      const byWay = look(look(held, late, last), early, last)
      expect(byWay).toEqual(direct)
    }),
  )
})

test('what came to be known later changes nothing of what was known', () => {
  fc.assert(
    fc.property(portfolio, fc.array(rating), day, (held, more, asOf) => {
      const later = more.map(entry => ({ ...entry, recordedOn: '2029-01-01' }))
      const withLater = { ...held, ratings: [...held.ratings, ...later] }
      expect(look(withLater, asOf, '2030-01-01')).toEqual(look(held, asOf, '2030-01-01'))
    }),
  )
})
