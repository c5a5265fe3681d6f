import { expect, it } from 'vitest'
import { readComparedRows } from '../../../../src/statistics/clustering/distances/compared-rows.js'
import { searchAll, searchSamples } from '../../../../src/statistics/clustering/k-medoids/search-rows.js'
import { thrown } from '../../../errors/thrown.js'

const COMPARED = readComparedRows({ x: [1, 2, 3, 50, 51, 52, 52] }, { scaling: 'none' })

it('finds places among the distinct rows', () => {
  const { found, undefinedPairs } = searchAll(COMPARED, { clusters: 2, starts: 3, seed: 1 })
  expect([[...found.medoids], undefinedPairs]).toEqual([[1, 4], 0])
})

it('takes the sample whose medoids are best for all', () => {
  const cost = (medoids: Int32Array): number => Math.abs(medoids[0]! - 2) + Math.abs(medoids[1]! - 5)
  const { found } = searchSamples(COMPARED, { clusters: 2, starts: 20, seed: 1, sample: 3 }, cost)
  expect(found.cost).toBe(cost(found.medoids))
  expect(found.cost).toBeLessThanOrEqual(1)
})

it('needs as many rows as clusters', () => {
  expect(thrown(() => searchAll(COMPARED, { clusters: 7, starts: 1, seed: 1 })).code).toBe('TOO_FEW_POINTS')
})
