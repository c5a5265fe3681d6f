import { expect, it } from 'vitest'
import type { GradingPolicy } from '../../../src/appraisal/grading/index.js'
import { VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { weightsOf } from '../../../src/appraisal/grading/weights.js'

const inputs = { value: { of: 'value' }, stability: { of: 'stability' }, risk: { of: 'facet', facet: 'risk' } } as const
const policy: GradingPolicy = { ...VALUE_POLICY, inputs, weights: { by: 'entropy' } }
const columns = {
  value: Float64Array.of(8, 12, 20),
  stability: Float64Array.of(50, 50, 50),
  risk: Float64Array.of(0, 0, 0),
}

it('takes stated points as shares', () => {
  const points = { value: 5, stability: 3, risk: 2 }
  expect(weightsOf({ ...policy, weights: { by: 'direct', points } }, columns).weights).toEqual({
    value: 0.5,
    stability: 0.3,
    risk: 0.2,
  })
})

it('takes judgements in pairs by the eigenvector', () => {
  const comparisons = [
    [1, 3, 5],
    [1 / 3, 1, 3],
    [1 / 5, 1 / 3, 1],
  ]
  const { weights } = weightsOf(
    { ...policy, weights: { by: 'ahp', criteria: ['value', 'stability', 'risk'], comparisons, mostInconsistent: 0.1 } },
    columns,
  )
  // Saaty's textbook matrix: 0.637, 0.258, 0.105.
  expect(weights['value']).toBeCloseTo(0.637, 3)
  expect(weights['stability']).toBeCloseTo(0.258, 3)
  expect(weights['risk']).toBeCloseTo(0.105, 3)
})

it('gives no weight by entropy to what tells nobody apart, and the same to all where nothing does', () => {
  expect(weightsOf(policy, columns)).toEqual({ weights: { value: 1, stability: 0, risk: 0 }, isUneven: true })
  const alike = { ...columns, value: Float64Array.of(9, 9, 9) }
  expect(weightsOf(policy, alike)).toEqual({
    weights: { value: 1 / 3, stability: 1 / 3, risk: 1 / 3 },
    isUneven: false,
  })
  const nobody = { value: new Float64Array(), stability: new Float64Array(), risk: new Float64Array() }
  expect(weightsOf(policy, nobody).isUneven).toBe(false)
})
