import { expect, it } from 'vitest'
import { LINKAGES } from '../../../../src/statistics/clustering/hierarchical/linkages.js'

it('follow from their parts', () => {
  // Two points at 0 and 6 on a line, and a third cluster at 9: squares 81, 9, 36.
  expect(LINKAGES.centroid.update(81, 9, 36, 1, 1, 1)).toBe(36)
  expect(LINKAGES.median.update(81, 9, 36, 1, 1, 1)).toBe(36)
  expect(LINKAGES.ward.update(81, 9, 36, 1, 1, 1)).toBe((4 / 3) * 36)
  expect(LINKAGES.complete.update(9, 3, 6, 1, 1, 1)).toBe(9)
  expect(LINKAGES.single.update(9, 3, 6, 1, 1, 1)).toBe(3)
  expect(LINKAGES.average.update(9, 3, 6, 2, 1, 1)).toBe(7)
  expect(LINKAGES.weighted.update(9, 3, 6, 2, 1, 1)).toBe(6)
})
