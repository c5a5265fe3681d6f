import { expect, it } from 'vitest'
import { describeModel } from '../../../../src/statistics/clustering/k-means/describe.js'
import { kMeans } from '../../../../src/statistics/index.js'

it('prints a line per cluster, how the search went, and warnings', () => {
  const model = kMeans.fit({ years: [1, 3, 20, 22, 24] }, { clusters: 2, scaling: 'none' })
  expect(describeModel(model)).toBe(
    [
      'k-means of 5 rows, 10 of 10 starts at the best',
      'cluster    rows  years',
      'cluster 1     3     22',
      'cluster 2     2      2',
      'within 10, between 480 (98 % of all)',
    ].join('\n'),
  )
  const same = kMeans.fit({ x: [1, 1] }, { clusters: 1, scaling: 'none' })
  expect(describeModel(same)).toContain('within 0, between 0')
  const rushed = kMeans.fit({ x: [1, 2, 4, 7, 11, 16, 22, 29] }, { clusters: 3, iterations: 1, starts: 1 })
  expect(describeModel(rushed)).toContain('! NOT_CONVERGED')
})

it('prints centres that were given without sizes', () => {
  const { params } = kMeans.fit({ x: [1, 2] }, { clusters: 1 })
  expect(describeModel(kMeans.fromParams(params))).toBe('k-means, centres as given\ncluster      x\ncluster 1  1.5')
})
