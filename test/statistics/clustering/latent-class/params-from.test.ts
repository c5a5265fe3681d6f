import { expect, it } from 'vitest'
import { paramsFrom } from '../../../../src/statistics/clustering/latent-class/params-from.js'

const ITEMS = [
  { name: 'a', answers: ['x', 'y'] },
  { name: 'b', answers: [1] },
]

it('numbers get their names, and covariates their own units', () => {
  const estimate = {
    classes: 2,
    shares: Float64Array.of(0.75, 0.25),
    probabilities: Float64Array.of(0.5, 0.5, 1, 0.125, 0.875, 1),
    coefficients: Float64Array.of(0, 0, 1, 6),
  }
  const words = { classNames: ['p', 'q'], items: ITEMS, starts: Int32Array.of(0, 2, 3), covariates: ['age'] }
  const design = {
    size: 2,
    centres: Float64Array.of(40),
    spreads: Float64Array.of(12),
    values: new Float64Array(0),
    step: () => undefined,
  }
  const params = paramsFrom(estimate, { ...words, design })
  expect(params).toEqual({
    classNames: ['p', 'q'],
    shares: [0.75, 0.25],
    items: {
      a: {
        answers: ['x', 'y'],
        probabilities: [
          [0.5, 0.5],
          [0.125, 0.875],
        ],
      },
      b: { answers: [1], probabilities: [[1], [1]] },
    },
    // 1 + 6 (age − 40) / 12.
    membership: { intercepts: [0, -19], effects: { age: [0, 0.5] } },
  })
  expect(paramsFrom(estimate, { ...words, design: undefined })).not.toHaveProperty('membership')
})
