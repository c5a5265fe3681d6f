import { expect, it } from 'vitest'
import { coalitionsOf, conflictsOf, supportOf } from '../../../src/appraisal/stakeholders/camps.js'
import { STAKEHOLDER_POLICY } from '../../../src/appraisal/stakeholders/index.js'
import type { StakeholderEntry } from '../../../src/appraisal/stakeholders/types.js'

const entry = (id: string, share: number, side?: StakeholderEntry['side'], support = 0): StakeholderEntry => ({
  id,
  name: id,
  quadrant: { couldBe: [] },
  salience: { couldBe: [] },
  influence: { value: share, lower: share, upper: share, share },
  ...(side !== undefined && { side, support }),
  engagement: {},
  coverage: 1,
  missing: [],
})

it('measures the tension of a conflict: strength, distance, the weaker influence', () => {
  const [conflict] = conflictsOf(
    [entry('A', 0.7, 'for', 0.5), entry('B', 0.3, 'against', -1)],
    [{ from: 1, to: 0, strength: 0.8 }],
    STAKEHOLDER_POLICY,
  )
  expect(conflict).toMatchObject({ for: 'A', against: 'B', strength: 0.8 })
  expect(conflict?.tension).toBeCloseTo(0.8 * 0.75 * 0.3, 15)
})

it('sees no camp among the neutral and the unknown', () => {
  const entries = [entry('A', 0.5, 'neutral'), entry('B', 0.3, 'neutral'), entry('C', 0.1), entry('D', 0.1)]
  const ties = [
    { from: 0, to: 1, strength: 1 },
    { from: 2, to: 3, strength: 1 },
  ]
  expect(coalitionsOf(entries, ties, STAKEHOLDER_POLICY)).toEqual([])
})

it('has no mean of support where only those without influence have said theirs', () => {
  expect(supportOf([entry('A', 0, 'for', 1), entry('B', 1)])).not.toHaveProperty('mean')
})
