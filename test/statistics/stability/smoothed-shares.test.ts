import { expect, it } from 'vitest'
import { smoothedShares } from '../../../src/statistics/stability/smoothed-shares.js'

it('adds to one over the bins in use, with and without rows added', () => {
  expect(smoothedShares('x', [3, 1, 0], [true, true, false], 0)).toEqual([0.75, 0.25, 0])
  expect(smoothedShares('x', [3, 0, 0], [true, true, false], 0.5, 3)).toEqual([0.875, 0.125, 0])
})
