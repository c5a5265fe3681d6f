import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PROSPECT_POLICY, rankProspects } from '../../src/appraisal/prospects/index.js'
import { scoreOf } from '../../src/appraisal/prospects/score.js'
import { sampleLender } from '../../src/records/sample-lender/index.js'

const truth = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
const weighted = fc.array(
  fc.record({
    weight: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    truth,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
)
const policyOf = (some: readonly { weight: number }[]) => ({
  ...PROSPECT_POLICY,
  conditions: some.map(({ weight }, i) => ({ id: `${i}`, weight, when: { all: [] } })),
})

it('points add up to the score, which lies within its bounds; what is known narrows them', () => {
  fc.assert(
    fc.property(weighted, some => {
      const shares = some.map(one => one.share)
      const found = scoreOf(
        some.map(one => one.truth),
        policyOf(some),
        shares,
      )
      const sum = found.conditions.reduce((total, { points }) => total + points, 0)
      expect(Math.abs(sum - found.score)).toBeLessThanOrEqual(1e-11)
      expect(found.lower).toBeLessThanOrEqual(found.score)
      expect(found.score).toBeLessThanOrEqual(found.upper)
      expect(found.upper - found.lower).toBeCloseTo(100 * (1 - found.coverage), 9)
      for (const holds of ['yes', 'no'] as const) {
        const known = scoreOf(
          some.map(one => (one.truth === 'unknown' ? holds : one.truth)),
          policyOf(some),
          shares,
        )
        expect(known.score).toBeCloseTo(holds === 'yes' ? found.upper : found.lower, 9)
      }
    }),
  )
})

const { portfolio } = sampleLender({ clients: 150 })
const options = { asOf: '2024-12-31', currency: 'CNY', policy: { ...PROSPECT_POLICY, leastCases: 5 } } as const

it('the order of records changes nothing, and JSON loses nothing', () => {
  const turned = Object.fromEntries(
    Object.entries(portfolio).map(([table, rows]) => [table, Array.isArray(rows) ? rows.toReversed() : rows]),
  )
  const ranking = rankProspects(portfolio, options)
  expect(rankProspects(turned, options)).toEqual(ranking)
  expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking)
})

it('what is recorded after the day changes nothing', () => {
  const { clients = [], defaults = [] } = portfolio
  const [first] = clients
  const later = {
    ...portfolio,
    clients: [
      ...clients,
      { ...first!, id: 'later', status: 'prospect' as const, prospectSince: '2025-01-01', recordedOn: '2025-01-01' },
    ],
    defaults: [...defaults, { id: 'later', client: first!.id, date: '2025-01-01', kind: 'past-due' as const }],
  }
  expect(rankProspects(later, options)).toEqual(rankProspects(portfolio, options))
})
