import { expect, it } from 'vitest'
import { PROJECT_SCALE } from '../../../src/segmentation/schemes/project-scale.js'
import { segmentOf } from './segment-of.js'

it('draws its lines at ten million, a hundred million and a billion dollars', () => {
  const costs = [0, 9_999_999, 10_000_000, 99_999_999, 100_000_000, 999_999_999, 1_000_000_000, 1e12]
  expect(costs.map(projectCost => segmentOf(PROJECT_SCALE, { projectCost }))).toEqual([
    'small',
    'small',
    'medium',
    'medium',
    'large',
    'large',
    'mega',
    'mega',
  ])
})
