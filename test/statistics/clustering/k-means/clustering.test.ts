import { expect, it } from 'vitest'
import { kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

it('asks with the same options each time', () => {
  const two = kMeans.clustering({ clusters: 2, names: ['a', 'b'] })
  expect(two.fit({ x: [1, 2, 9] })).toEqual(kMeans.fit({ x: [1, 2, 9] }, { clusters: 2, names: ['a', 'b'] }))
  expect(two.assign(two.fit({ x: [1, 2, 9] }), { x: [8] }).segmentNames).toEqual(['a', 'b'])
  expect(thrown(() => kMeans.clustering({ clusters: 0 }).fit({ x: [1] })).path).toBe('options.clusters')
})
