import { expect, it } from 'vitest'
import { describeMixture } from '../../../../src/statistics/clustering/gaussian-mixture/describe.js'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { clouds } from './rows.js'

it('prints share, mean and deviation of each component, and how it was found', () => {
  const text = describeMixture(gaussianMixture.fit(clouds(), { components: 2, structure: 'EII' }))
  const [head, titles, first, ...rest] = text.split('\n')
  expect(head).toMatch(/^gaussian-mixture EII of 40 rows, BIC \d+\.\d+, \d+ of 10 starts at the best$/)
  expect(titles).toMatch(/^component +share +a +b$/)
  expect(first).toMatch(/^cluster 1 +0\.62\d +-?[\d.]+ ± [\d.]+ +-?[\d.]+ ± [\d.]+$/)
  expect(rest).toHaveLength(1)
})

it('prints what was given, and warnings', () => {
  const { params } = gaussianMixture.fit(clouds(), { components: 2 })
  expect(describeMixture(gaussianMixture.fromParams(params))).toMatch(/^gaussian-mixture as given\n/)
  const hasty = gaussianMixture.fit(clouds(), { components: 4, iterations: 1 })
  expect(describeMixture(hasty)).toContain('\n! NOT_CONVERGED: ')
})
