import { expect, it } from 'vitest'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'

it('is that of mclust 6.0.0 dmvnorm', () => {
  const component = {
    name: 'all',
    share: 1,
    mean: [0.5, 1],
    covariance: [
      [2, 0.3],
      [0.3, 1],
    ],
  }
  const model = gaussianMixture.fromParams({ features: ['x', 'y'], components: [component] })
  const found = gaussianMixture.logDensity(model, { x: [1, 0], y: [2, 0] })
  expect([...found]).toEqual([expect.closeTo(-2.6718998916271, 12), expect.closeTo(-2.6718998916271, 12)])
})

it('adds up to the log-likelihood of the fit', () => {
  const columns = { x: [1, 2, 3, 2, 11, 13, 12, 14], y: [5, 4, 5, 6, 1, 2, 2, 1] }
  const model = gaussianMixture.fit(columns, { components: 2, structure: 'EEE' })
  const sum = gaussianMixture.logDensity(model, columns).reduce((total, value) => total + value, 0)
  expect(model.fit.source === 'searched' && model.fit.logLikelihood).toBeCloseTo(sum, 8)
})
