import { expect, it } from 'vitest'
import { CHECKLIST_POLICY, portfolioChecklists } from '../../../../src/appraisal/follow-up/index.js'
import { sampleLender } from '../../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 60 })

it('goes through every stage of the sample lender, the most overdue first', () => {
  const states = portfolioChecklists(portfolio, { asOf: '2024-12-31' })
  expect(new Set(states.map(({ list }) => list)).size).toBeGreaterThan(3)
  const overdue = states.map(state => state.overdue)
  expect(overdue).toEqual(overdue.toSorted((a, b) => b - a))
  expect(portfolioChecklists(portfolio, { asOf: '2024-12-31', policy: { ...CHECKLIST_POLICY, lists: [] } })).toEqual([])
})

it('refuses what is no policy', () => {
  expect(() => Reflect.apply(portfolioChecklists, undefined, [{}, { asOf: '2024-12-31', policy: {} }])).toThrow(
    expect.objectContaining({ path: 'options.policy.kind' }),
  )
})
