import { expect, it } from 'vitest'
import { hullOf } from '../../../src/appraisal/reasons/upper-hull.js'

it('keeps the corners that nothing is above', () => {
  expect(hullOf([0, 1, 2, 3, 4], [0, 0, 4, 5, 6], [0, 4])).toEqual([0, 2, 4])
  expect(hullOf([0, 1, 2, 3, 4], [0, 0, 4, 5, 6], [1, 3])).toEqual([1, 2, 3])
  expect(hullOf([0, 1], [0, 7], [1, 1])).toEqual([1])
})
