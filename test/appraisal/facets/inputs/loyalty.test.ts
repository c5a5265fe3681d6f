import { expect, it } from 'vitest'
import { FACETS_POLICY, facetsOf } from '../../../../src/appraisal/facets/index.js'
import { LENDER_LOYALTY, loyaltyIndex, loyaltyIndexPolicy } from '../../../../src/loyalty/index.js'
import type { Facility, Portfolio } from '../../../../src/records/index.js'
import { sampleLender } from '../../../../src/records/sample-lender/index.js'
import { caseOf, casesOf, learntFrom, partOf } from '../case-of.js'

const book = learntFrom([])
const loyaltyOf = (known: Portfolio) => facetsOf(caseOf(known), book).loyalty
const loan = (id: string, signedOn: string, endedOn?: string): Facility => ({
  id,
  client: 'C',
  kind: 'term-loan',
  status: endedOn === undefined ? 'active' : 'repaid',
  currency: 'CNY',
  limit: 1,
  product: 'term-loan',
  signedOn,
  ...(endedOn !== undefined && { endedOn }),
})

it('is the loyalty index of its own edition, where all of it is known', () => {
  const indicators = Object.fromEntries(
    Object.entries(FACETS_POLICY.inputs.loyalty).flatMap(([name, { weight, scale }]) => {
      const sample = LENDER_LOYALTY.indicators[name]
      if (sample === undefined || typeof scale === 'string') return []
      return [[name, { ...sample, weight, worst: scale[0], best: scale[1] }]]
    }),
  )
  expect(Object.keys(indicators)).toHaveLength(10)
  const edition = loyaltyIndexPolicy({ ...LENDER_LOYALTY, name: 'facets', source: 'the policy of facets', indicators })
  let compared = 0
  for (const one of casesOf(sampleLender({ clients: 60 }).portfolio)) {
    const { parts } = facetsOf(one, book).loyalty
    const facts = Object.fromEntries(parts.map(({ name, figure }) => [name, figure]))
    const { index, coverage } = loyaltyIndex(edition, facts)
    const known = parts.filter(({ isKnown }) => isKnown)
    const weight = known.reduce((sum, part) => sum + part.weight, 0)
    if (index === undefined) continue
    compared++
    expect(known.reduce((sum, { points }) => sum + points, 0) / weight).toBeCloseTo(index, 9)
    expect(coverage).toBeLessThanOrEqual(weight + 1e-12)
  }
  expect(compared).toBe(60)
})

it('calls renewed what was followed within a year of its end', () => {
  const facilities = [
    loan('1', '2015-01-01', '2018-01-01'),
    loan('2', '2018-06-01', '2020-01-01'),
    loan('3', '2023-01-01', '2024-06-01'),
  ]
  // The first is followed by the second, the second by nothing for three years, and of the third it is too early to say.
  expect(partOf(loyaltyOf({ facilities }), 'renewalShare')?.figure).toBe(0.5)
  expect(partOf(loyaltyOf({ facilities: facilities.slice(2) }), 'renewalShare')).toBeUndefined()
})

it('does not take a loan’s own contract for its renewal', () => {
  const facilities = [loan('1', '2022-01-01', '2022-10-01')]
  const contract = {
    id: 'K',
    client: 'C',
    kind: 'loan agreement',
    status: 'fulfilled',
    signedOn: '2022-01-01',
  } as const
  const contracts = [{ ...contract, endsOn: '2023-01-01' }]
  expect(partOf(loyaltyOf({ facilities, contracts }), 'renewalShare')?.figure).toBe(0)
  const renewed = [...facilities, loan('2', '2022-09-01', '2024-09-01')]
  expect(partOf(loyaltyOf({ facilities: renewed, contracts }), 'renewalShare')?.figure).toBe(1)
})

it('counts what is held, signed and borrowed elsewhere', () => {
  const clients = [
    {
      id: 'C',
      name: 'Harbour Cold Storage',
      entityType: 'company',
      status: 'active',
      clientSince: '2020-12-31',
      competitorShare: 0.25,
    },
  ] as const
  const facilities = [loan('1', '2024-07-01'), loan('2', '2021-01-01', '2023-11-01')]
  const loyalty = loyaltyOf({ clients, facilities })
  expect(partOf(loyalty, 'shareOfWallet')?.figure).toBe(0.75)
  expect(partOf(loyalty, 'tenureYears')?.figure).toBe(4)
  expect(partOf(loyalty, 'financingsPerYear')?.figure).toBe(0.5)
  expect(partOf(loyalty, 'productsHeld')?.figure).toBe(1)
  expect(partOf(loyalty, 'monthsSinceLast')?.figure).toBeCloseTo((183 / 365.25) * 12, 12)
})
