import { dataQuality } from 'clientele/records'
import { expect, it } from 'vitest'

const products = ['core', 'sheet', 'hearsay', undefined].map((source, i) => ({
  ...{ id: `P-${i}`, name: 'Loan' },
  ...(source !== undefined && { source }),
}))
const reliability = (policy: object): unknown =>
  dataQuality({ products }, { asOf: '2024-12-31', policy }).dimensions.reliability

it('is what the policy says of sources; of others the lowest, or what it says', () => {
  expect(reliability({ sources: { core: 1, sheet: 0.5 } })).toEqual({ score: 2.5 / 4, coverage: 1 })
  expect(reliability({ sources: { core: 1, sheet: 0.5 }, otherSources: 0.1 })).toEqual({
    score: expect.closeTo(1.7 / 4, 12),
    coverage: 1,
  })
})

it('cannot be judged where no source is graded', () => {
  expect(reliability({})).toEqual({ coverage: 0 })
})
