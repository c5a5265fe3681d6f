import { expect, it } from 'vitest'
import { givenSource } from '../../../../src/statistics/clustering/distances/pair-source.js'
import { packedDistances, pairStarts } from '../../../../src/statistics/clustering/hierarchical/packed.js'

it('has each pair once, and says where', () => {
  const values = [1, 2, 3, 4, 5, 6]
  const packed = packedDistances(givenSource({ size: 4, values }))
  expect([...packed.values]).toEqual(values)
  const starts = pairStarts(4)
  expect([starts[0]! + 1, starts[0]! + 3, starts[1]! + 2, starts[2]! + 3]).toEqual([0, 2, 3, 5])
})
