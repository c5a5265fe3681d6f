import { expect, it } from 'vitest'
import { concaveHull, increments, undominated } from '../../../src/appraisal/next-step/frontier.js'

const choices = [
  { row: 0, gain: 10, cost: 2 },
  { row: 1, gain: 9, cost: 3 },
  { row: 2, gain: 11, cost: 4 },
  { row: 3, gain: 30, cost: 6 },
  { row: 4, gain: -1, cost: 0 },
]

it('leaves out what costs more and gains no more', () => {
  expect(undominated(choices).map(({ row }) => row)).toEqual([0, 2, 3])
})

it('keeps on the hull only steps of falling gain per cost', () => {
  const hull = concaveHull(undominated(choices))
  // 11 at 4 lies below the line from 10 at 2 to 30 at 6, and 10 at 2 on the line from nothing to 30 at 6.
  expect(hull.map(({ row }) => row)).toEqual([3])
  expect(increments(hull, 7)).toEqual([{ group: 7, to: 0, gain: 30, cost: 6 }])
})
