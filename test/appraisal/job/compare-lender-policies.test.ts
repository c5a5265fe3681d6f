import { expect, it } from 'vitest'
import { appraise, CLASSIC_LENDER_POLICY, compareLenderPolicies, LENDER_POLICY } from '../../../src/appraisal/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 40 })
const before = appraise(portfolio).clients
const after = appraise(portfolio, CLASSIC_LENDER_POLICY).clients
const found = compareLenderPolicies(portfolio, LENDER_POLICY, CLASSIC_LENDER_POLICY)

it('tells whose grade or class changes, from what to what, as two appraisals have it', () => {
  const changed = before.flatMap(({ id, grade: from }, row) => {
    const to = after[row]!.grade
    return from.grade === to.grade && from.class === to.class ? [] : [{ id, from: from.grade, to: to.grade }]
  })
  expect(changed.length).toBeGreaterThan(0)
  expect(found.changes.map(({ id, from, to }) => ({ id, from, to }))).toEqual(changed)
  expect(found).toMatchObject({ policy: LENDER_POLICY.name, other: CLASSIC_LENDER_POLICY.name, clients: 40 })
})

it('moves every client and all its money once', () => {
  expect(found.moves.reduce((sum, { clients }) => sum + clients, 0)).toBe(40)
  const worth = before.reduce((sum, { value }) => sum + value.value, 0)
  expect(found.moves.reduce((sum, { value }) => sum + value, 0) / worth).toBeCloseTo(1, 12)
})

it('says what made the difference: points that add up', () => {
  for (const { scoreFrom, scoreTo, because } of found.changes) {
    expect(because.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(scoreTo - scoreFrom, 10)
  }
})

it('sees what differs outside of grading, and nothing where nothing does', () => {
  expect(compareLenderPolicies(portfolio, LENDER_POLICY, LENDER_POLICY)).toMatchObject({ share: 0, changes: [] })
  const dear = { ...LENDER_POLICY, name: 'dear', value: { ...LENDER_POLICY.value, fundingRate: 0.2 } }
  const cut = { by: 'score', A: 70, B: 50 } as const
  const fixed = { ...LENDER_POLICY, grading: { ...LENDER_POLICY.grading, cuts: cut } }
  expect(compareLenderPolicies(portfolio, fixed, { ...dear, grading: fixed.grading }).clients).toBe(40)
})

it('refuses what is no policy', () => {
  expect(() => compareLenderPolicies(portfolio, LENDER_POLICY, {} as never)).toThrow(
    expect.objectContaining({ path: 'policy.kind' }),
  )
})
