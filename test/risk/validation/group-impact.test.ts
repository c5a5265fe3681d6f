import { expect, it } from 'vitest'
import { groupImpact } from '../../../src/risk/validation/group-impact.js'

const settings = { level: 0.95, smallBelow: 30 }
const reference = { group: 'a', size: 4, approved: [1, 1, 0, 1], outcomes: [0, 1, 0, 0] }

it('has the figures of the columns that are there', () => {
  expect(Object.keys(groupImpact({ group: 'b', size: 2 }, { group: 'a', size: 4 }, settings))).toEqual([
    'group',
    'size',
    'isSmall',
    'missing',
  ])
  expect(groupImpact(reference, reference, settings)).toMatchObject({
    isSmall: true,
    approval: { approved: 3, rate: 0.75, ratio: 1 },
    truePositiveRate: { of: 3, gap: 0 },
    falsePositiveRate: { of: 1, rate: 1, gap: 0 },
    missing: [],
  })
})

it('has no ratio where nobody of the reference is approved', () => {
  const nobody = { ...reference, approved: [0, 0, 0, 0] }
  const { approval } = groupImpact(reference, nobody, settings)
  expect(approval).not.toHaveProperty('ratio')
  expect(approval).toMatchObject({ belowFourFifths: false, ratioInterval: { unbounded: 'upper' } })
})

it('takes everybody approved for what it is', () => {
  const all = { ...reference, approved: [1, 1, 1, 1] }
  expect(groupImpact(all, all, settings).truePositiveRate).toEqual({ rate: 1, of: 3, gap: 0 })
})
