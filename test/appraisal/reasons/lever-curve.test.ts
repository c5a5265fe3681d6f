import { expect, it } from 'vitest'
import { gainOf, leastMove } from '../../../src/appraisal/reasons/lever-curve.js'

const curve = { moved: [0, 2, 4], gained: [0, 0, 10], costPerUnit: 1, isWhole: false }

it('moves as far as the points need', () => {
  expect(leastMove(curve, 5)).toBe(3)
  expect(leastMove(curve, 10)).toBe(4)
  expect(leastMove(curve, 0)).toBe(0)
  expect(leastMove(curve, 10.1)).toBeUndefined()
  expect(leastMove({ ...curve, isWhole: true }, 5)).toBe(4)
})

it('gains on lines, or at whole steps', () => {
  expect(gainOf(curve, 3)).toBe(5)
  expect(gainOf(curve, 4)).toBe(10)
  expect(gainOf(curve, 0)).toBe(0)
  expect(gainOf({ ...curve, isWhole: true }, 3)).toBe(0)
  expect(gainOf({ ...curve, isWhole: true }, 4)).toBe(10)
})
