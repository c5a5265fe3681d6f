import { expect, it } from 'vitest'
import { kMedoids } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const model = kMedoids.fromParams({
  medoids: [{ x: 1 }, { x: 9 }],
  comparison: { metric: 'manhattan', features: { x: { centre: 0, spread: 2 } } },
})

it('has the nearest medoid and the distance on the scale of the model', () => {
  const { size, segment, segmentNames, distance, coverage } = kMedoids.assign(model, { x: [0, 6, 5] })
  expect([size, [...segment], segmentNames]).toEqual([3, [0, 1, 0], ['cluster 1', 'cluster 2']])
  expect([[...distance], [...coverage]]).toEqual([
    [0.5, 1.5, 2],
    [1, 1, 1],
  ])
})

it('refuses other columns and other models', () => {
  expect(thrown(() => kMedoids.assign(model, { y: [1] })).path).toBe('columns.y')
  expect(thrown(() => kMedoids.assign(model, { x: [null] })).path).toBe('columns.x[0]')
  expect(thrown(() => kMedoids.assign(JSON.parse('{"kind":"k-means"}'), { x: [1] })).code).toBe('INVALID_DOCUMENT')
})
