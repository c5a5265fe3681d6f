import { expect, it } from 'vitest'
import { progressOf } from '../../../src/loyalty/funnel/progress.js'

const at = (place: number, day: number): { place: number; day: number } => ({ place, day })

it('counts from the first day of a stage or a later one', () => {
  expect(progressOf([at(0, 1), at(1, 5), at(2, 9)])).toEqual({ since: [1, 5, 9], skipped: 0, stepsBack: 0 })
})

it('passes through a skipped stage on the day of the next', () => {
  expect(progressOf([at(0, 1), at(2, 9)])).toEqual({ since: [1, 9, 9], skipped: 1, stepsBack: 0 })
  expect(progressOf([at(3, 4)])).toEqual({ since: [4, 4, 4, 4], skipped: 3, stepsBack: 0 })
})

it('undoes nothing by a step back', () => {
  const there = progressOf([at(0, 1), at(2, 9), at(1, 12), at(2, 20)])
  expect(there).toEqual({ since: [1, 9, 9], skipped: 1, stepsBack: 1 })
})

it('reads entries in any order, and none as nothing reached', () => {
  expect(progressOf([at(2, 9), at(0, 1), at(1, 5)])).toEqual(progressOf([at(0, 1), at(1, 5), at(2, 9)]))
  expect(progressOf([])).toEqual({ since: [], skipped: 0, stepsBack: 0 })
})
