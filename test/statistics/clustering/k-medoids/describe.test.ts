import { expect, it } from 'vitest'
import { describeModel } from '../../../../src/statistics/clustering/k-medoids/describe.js'
import { kMedoids } from '../../../../src/statistics/index.js'

it('has a line per cluster', () => {
  const columns = { size: [1, 2, 9], listed: [true, true, null], products: [['b', 'a'], ['a', 'b'], ['c']] }
  const attributes = {
    size: { kind: 'number' },
    listed: { kind: 'symmetric-binary' },
    products: { kind: 'set' },
  } as const
  const text = describeModel(kMedoids.fit(columns, { clusters: 2, attributes }))
  expect(text).toMatch(
    /^k-medoids, gower distance\n3 rows \(3 distinct\), mean distance [\d.]+, 5 of 5 starts at the best\n/,
  )
  expect(text).toMatch(/cluster 1 +2 +yes +a, b +1\n/)
  expect(text).toContain('! MEDOID_INCOMPLETE: medoids do not know listed of cluster 2')
})

it('says that medoids were given', () => {
  const model = kMedoids.fromParams({
    medoids: [{ x: 1 }],
    comparison: { metric: 'euclidean', features: { x: { centre: 0, spread: 1 } } },
  })
  expect(describeModel(model)).toBe('k-medoids, euclidean distance\nmedoids as given\n           x\ncluster 1  1')
})
