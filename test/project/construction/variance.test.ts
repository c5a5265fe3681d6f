import { expect, it } from 'vitest'
import { varianceOf } from '../../../src/project/construction/variance.js'

it('is actual less planned, and of what was planned where that is not 0', () => {
  expect(varianceOf('tolls', 100, 90)).toEqual({ line: 'tolls', planned: 100, actual: 90, variance: -10, share: -0.1 })
  expect(varianceOf('cfads', -50, -60).share).toBe(-0.2)
  expect(varianceOf('fees', 0, 3)).toEqual({ line: 'fees', planned: 0, actual: 3, variance: 3 })
})
