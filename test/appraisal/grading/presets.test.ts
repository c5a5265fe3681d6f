import { expect, it } from 'vitest'
import { CLASSIC_POLICY, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { conditionText } from '../../../src/records/conditions/index.js'

it('weighs by 100 points, of which sustainability has five', () => {
  for (const { weights } of [VALUE_POLICY, CLASSIC_POLICY]) {
    const points = weights.by === 'direct' ? Object.values(weights.points) : []
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(100)
  }
  expect(VALUE_POLICY.weights).toMatchObject({ points: { sustainability: 5 } })
})

it('caps default, long arrears and severe controversies', () => {
  expect(VALUE_POLICY.vetoes.map(({ when, grade }) => `${grade}: ${conditionText(when)}`)).toEqual([
    'C: inDefault is yes',
    'C: daysPastDue is above 90 or recordedDaysPastDue is above 90',
    'B: controversy is "severe"',
  ])
  expect(CLASSIC_POLICY.vetoes).toEqual(VALUE_POLICY.vetoes)
})
