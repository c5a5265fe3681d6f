import { expect, it } from 'vitest'
import { paramsOf } from '../../../../src/statistics/clustering/gaussian-mixture/model.js'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { thrown } from '../../../errors/thrown.js'

const model = gaussianMixture.fromParams({
  features: ['x'],
  components: [{ name: 'all', share: 1, mean: [0], covariance: [[1]] }],
})

it('reads its own documents as they are and checks copies', () => {
  expect(paramsOf(model)).toBe(model.params)
  expect(paramsOf({ ...model })).toEqual(model.params)
})

it('refuses documents of another kind', () => {
  const other = { ...model, kind: 'k-means' } as never
  expect(thrown(() => paramsOf(other)).path).toBe('model.kind')
})
