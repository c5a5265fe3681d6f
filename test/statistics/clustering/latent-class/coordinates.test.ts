import { expect, it } from 'vitest'
import { coordinatesOf } from '../../../../src/statistics/clustering/latent-class/coordinates.js'
import { patternsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { estimateOf, planOf } from '../../../../src/statistics/clustering/latent-class/posteriors.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'
import { GIVEN } from './samples.js'

it('every answer but the most probable one is free, unless its probability is 0', () => {
  const patterns = patternsOf(readColumns({ alerts: [true], channel: ['app'] }, planOf(GIVEN.params)))
  const { size, membership, ofQuestion, ofClass, active } = coordinatesOf(patterns, estimateOf(GIVEN.params))
  expect([size, membership]).toEqual([6, 1])
  expect(ofQuestion).toEqual([
    { classAt: 0, question: 0, first: 1, last: 2, cells: [0], base: 1 },
    { classAt: 0, question: 1, first: 2, last: 3, cells: [3], base: 2 },
    { classAt: 1, question: 0, first: 3, last: 4, cells: [1], base: 0 },
    { classAt: 1, question: 1, first: 4, last: 6, cells: [2, 4], base: 3 },
  ])
  expect(ofClass[1]).toEqual([
    { at: 3, cell: 1, question: 0 },
    { at: 4, cell: 2, question: 1 },
    { at: 5, cell: 4, question: 1 },
  ])
  expect(active).toEqual([
    [0, 1, 2],
    [0, 3, 4, 5],
  ])
})
