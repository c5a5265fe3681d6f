import { expect, it } from 'vitest'
import { relativeGain } from '../../../../src/statistics/clustering/quality/silhouette-widths.js'

it('a gain is relative to the larger distance', () => {
  expect(relativeGain(1, 4)).toBe(0.75)
  expect(relativeGain(4, 1)).toBe(-0.75)
  expect(relativeGain(0, 0)).toBe(0)
})
