import { expect, it } from 'vitest'
import { kMeans } from '../../../../src/statistics/index.js'

it('takes the parameters of a fit, and says that they were given', () => {
  const { params } = kMeans.fit({ x: [1, 2, 9] }, { clusters: 2 })
  const model = kMeans.fromParams(params)
  expect(model.params).toEqual(params)
  expect(model.fit).toEqual({ source: 'given' })
})
