import { expect, it } from 'vitest'
import { ratingColors } from '../../src/charts/rating-colors.js'

it('goes from blue to vermilion', () => {
  expect(ratingColors(1)).toEqual(['#0072b2'])
  expect(ratingColors(3)).toEqual(['#0072b2', '#7d5096', '#d55e00'])
  expect(new Set(ratingColors(25)).size).toBe(25)
})
