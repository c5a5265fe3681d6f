import { expect, it } from 'vitest'
import { evaluate } from '../../../../src/statistics/clustering/gaussian-mixture/evaluate.js'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { thrown } from '../../../errors/thrown.js'

const model = gaussianMixture.fromParams({
  features: ['x'],
  components: [{ name: 'all', share: 1, mean: [0], covariance: [[1e-200]] }],
})

it('names a row that lies beyond all numbers', () => {
  const error = thrown(() => evaluate(model, { x: [0, 1e100] }))
  expect([error.code, error.path, error.issueCount]).toEqual(['OUT_OF_RANGE', 'columns[1]', 1])
})

it('takes a document as JSON gives it, and refuses one that is damaged', () => {
  expect(evaluate(JSON.parse(JSON.stringify(model)), { x: [0] }).names).toEqual(['all'])
  const damaged = { ...model, params: { ...model.params, features: ['x', 'y'] } }
  expect(thrown(() => evaluate(damaged, { x: [0] })).path).toBe('model.params.components[0].mean')
})
