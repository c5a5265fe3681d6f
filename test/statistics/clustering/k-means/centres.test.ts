import { expect, it } from 'vitest'
import { kMeans } from '../../../../src/statistics/index.js'

it('gives centres by feature, in the units of the columns, with spreads', () => {
  const model = kMeans.fit({ b: [0, 0, 8], a: [1, 3, 5] }, { clusters: 2 })
  expect(kMeans.centres(model)).toEqual({
    segmentNames: ['cluster 1', 'cluster 2'],
    centres: { a: [2, 5], b: [0, 8] },
    spreads: { a: expect.closeTo(Math.sqrt(8 / 3), 14), b: expect.closeTo(Math.sqrt(128) / 3, 14) },
  })
})
