import { expect, it } from 'vitest'
import { kMedoids } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const medoids = [
  { x: 0, y: 0 },
  { x: 6, y: 8 },
]
const features = { x: { centre: 0, spread: 1 }, y: { centre: 0, spread: 1 } }

it('tells parts of a straight line that add up to it', () => {
  const model = kMedoids.fromParams({ medoids, comparison: { metric: 'euclidean', features } })
  const { segment, distance, next, reasons } = kMedoids.explain(model, { x: 3, y: 0 })
  expect([segment, distance, next?.segment]).toEqual(['cluster 1', 3, 'cluster 2'])
  expect(reasons.map(({ attribute, own }) => [attribute, own])).toEqual([
    ['y', 0],
    ['x', 3],
  ])
  expect(reasons.reduce((sum, { lead }) => sum + lead, 0)).toBeCloseTo(Math.sqrt(73) - 3, 12)
})

it('tells differences of a sum of them, and nothing of a next that is not', () => {
  const model = kMedoids.fromParams({ medoids: medoids.slice(1), comparison: { metric: 'manhattan', features } })
  expect(kMedoids.explain(model, { x: 5, y: 5 })).toEqual({
    segment: 'cluster 1',
    distance: 4,
    coverage: 1,
    reasons: [
      { attribute: 'x', own: 1, lead: -1 },
      { attribute: 'y', own: 3, lead: -3 },
    ],
  })
})

it('cannot tell of a row that compares with none', () => {
  const attributes = { x: { kind: 'number', range: [0, 9] }, y: { kind: 'number', range: [0, 9] } } as const
  const model = kMedoids.fromParams({ medoids: [{ x: 1 }], comparison: { metric: 'gower', attributes } })
  expect(thrown(() => kMedoids.explain(model, { y: 1 })).code).toBe('NOT_APPLICABLE')
  expect(thrown(() => kMedoids.explain(model, { z: 1 })).path).toBe('row.z')
})
