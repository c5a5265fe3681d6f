import { expect, it } from 'vitest'
import { clientsOfSegments, segmentSums } from '../../../src/lifetime/inference/segment-sums.js'

const segments = { labels: ['x', 'y'], ofClient: Int32Array.of(0, 1, 0) }
const none = { labels: [], ofClient: new Int32Array(0) }

it('adds what rows are drawn to do, draw by draw and part by part', () => {
  const sums = segmentSums(segments, 2)
  sums.add(0, Int32Array.of(0, 1), Float64Array.of(3, 5))
  sums.add(0, Int32Array.of(2, 2), Float64Array.of(10, 20))
  sums.add(1, Int32Array.of(1), Float64Array.of(7))
  expect(sums.ofSegments.map(column => Array.from(column))).toEqual([
    [33, 0],
    [5, 7],
  ])
  expect(Array.from(sums.ofAll)).toEqual([38, 7])
})

it('adds up all clients where there are no segments', () => {
  const sums = segmentSums(none, 1)
  sums.add(0, Int32Array.of(0, 1), Float64Array.of(3, 5))
  expect([sums.ofSegments, Array.from(sums.ofAll)]).toEqual([[], [8]])
})

it('counts clients, by the weight of their rows where they have one', () => {
  const counts = clientsOfSegments(segments, 3, undefined)
  expect([Array.from(counts.ofSegments), counts.ofAll]).toEqual([[2, 1], 3])
  const weighted = clientsOfSegments(segments, 3, Float64Array.of(10, 4, 1))
  expect([Array.from(weighted.ofSegments), weighted.ofAll]).toEqual([[11, 4], 15])
  expect(clientsOfSegments(none, 3, undefined).ofAll).toBe(3)
})
