import { describe, expect, it } from 'vitest'
import { completeParams } from '../../../src/segmentation/rfm/params.js'
import { countsOf, scoreColumns } from '../../../src/segmentation/rfm/score-columns.js'

describe('scoreColumns', () => {
  const edges = { recency: [10, 20], frequency: [1, 5], monetary: [0, 0] }
  const params = completeParams({ edges }, 'params')
  const score = (recencyDays: number[], purchases: number[], money: number[]) => {
    const [days, counts, monetary] = [recencyDays, purchases, money].map(list => Float64Array.from(list))
    if (!days || !counts || !monetary) throw new Error('three columns')
    return scoreColumns({ size: days.length, recencyDays: days, purchases: counts, spend: monetary, monetary }, params)
  }

  it('closes every bin on the right, and gives few days and much money the best score', () => {
    const { recency, frequency, monetary } = score(
      [0, 10, 10.001, 20, 21, 1e9],
      [0, 1, 2, 5, 6, 1e9],
      [-5, -1, 0, 0, 1, 1e9],
    )
    expect(Array.from(recency)).toEqual([3, 3, 2, 2, 1, 1])
    expect(Array.from(frequency)).toEqual([1, 1, 2, 2, 3, 3])
    expect(Array.from(monetary)).toEqual([1, 1, 1, 1, 3, 3])
  })
})

describe('countsOf', () => {
  it('counts every score, those of nobody too', () => {
    expect(countsOf(Uint8Array.of(1, 3, 3, 5), 5)).toEqual([1, 0, 2, 0, 1])
  })
})
