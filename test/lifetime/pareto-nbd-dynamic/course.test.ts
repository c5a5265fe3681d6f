import { expect, it } from 'vitest'
import { stretchAt, stretchesOf } from '../../../src/lifetime/pareto-nbd-dynamic/course.js'

const course = { times: Float64Array.of(0, 2, 5, 9), purchase: new Float64Array(3), dropout: new Float64Array(3) }

it('counts stretches', () => {
  expect(stretchesOf(course)).toBe(3)
})

it.each([
  [0, 0],
  [1.9, 0],
  [2, 1],
  [4.9, 1],
  [5, 2],
  [9, 2],
  [12, 2],
])('finds the stretch of time %d', (time, stretch) => {
  expect(stretchAt(course, time)).toBe(stretch)
  expect(stretchAt(course, time, stretch)).toBe(stretch)
})
