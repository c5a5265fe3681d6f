import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addGuided, guideTo } from '../../../src/risk/scorecard/guide.js'

function guided(values: readonly number[], cuts: readonly number[]): readonly number[] {
  const points = Float64Array.from({ length: cuts.length + 1 }, (_, bin) => 10 ** bin)
  const guide = guideTo(Float64Array.from(cuts), points)
  if (guide === undefined) throw new Error('no guide')
  const sums = new Float64Array(values.length)
  addGuided(Float64Array.from(values), guide, sums)
  return Array.from(sums)
}

it('gives the points of the bin, closed on the left', () => {
  expect(guided([-1e308, 25.9, 26, 34, 35, 1e308], [26, 35])).toEqual([1, 1, 10, 10, 100, 100])
  expect(guided([4, 5, 6], [5])).toEqual([1, 10, 10])
  expect(guided([4, -5], [])).toEqual([1, 1])
})

it('finds the bin of any value among any cuts', () => {
  const cuts = fc
    .uniqueArray(fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: -20, max: 20 })), {
      maxLength: 9,
    })
    .map(list => [...new Set(list.map(x => x + 0))].sort((a, b) => a - b))
  const values = fc.array(
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -25, max: 25 })),
  )
  fc.assert(
    fc.property(cuts, values, (points, list) => {
      if (guideTo(Float64Array.from(points), new Float64Array(points.length + 1)) === undefined) return
      const all = [...list, ...points]
      const plain = all.map(value => 10 ** points.filter(cut => cut <= value).length)
      expect(guided(all, points)).toEqual(plain)
    }),
  )
})

it('is none where cuts crowd, or span more than numbers do', () => {
  expect(guideTo(Float64Array.of(0, 1e-9, 1), new Float64Array(4))).toBeUndefined()
  expect(guideTo(Float64Array.of(-1e308, 1e308), new Float64Array(3))).toBeUndefined()
  expect(guideTo(Float64Array.of(0, 5e-324), new Float64Array(3))).toBeUndefined()
})

it('says by NaN that a value is none, or a bin has no points', () => {
  const guide = guideTo(Float64Array.of(1, 2), Float64Array.of(1, Number.NaN, 3))
  if (guide === undefined) throw new Error('no guide')
  expect(addGuided(Float64Array.of(0, 3), guide, new Float64Array(2))).toBe(4)
  expect(addGuided(Float64Array.of(0, 1.5), guide, new Float64Array(2))).toBeNaN()
  expect(addGuided(Float64Array.of(Number.NaN, 3), guide, new Float64Array(2))).toBeNaN()
  expect(addGuided(Float64Array.of(-Infinity, 3), guide, new Float64Array(2))).toBeNaN()
})
