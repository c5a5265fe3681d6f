import { expect, it } from 'vitest'
import { nearestPoint } from '../../../src/risk/stress/nearest-point.js'

it('of a plane is the foot of its normal', () => {
  const found = nearestPoint({ size: 2, gap: u => -(u[0]! + 2 * u[1]!) - 5 })
  expect(found.distance).toBeCloseTo(Math.sqrt(5), 9)
  expect(Array.from(found.point ?? [])).toEqual([expect.closeTo(-1, 8), expect.closeTo(-2, 8)])
})

it('of a bent surface is found from any side', () => {
  // Beyond an ellipse with half axes of 2 and 3.
  const found = nearestPoint({ size: 2, gap: u => u[0]! ** 2 / 4 + u[1]! ** 2 / 9 - 1 })
  expect(found.distance).toBeCloseTo(2, 6)
})

it('says where nothing is reached', () => {
  expect(nearestPoint({ size: 2, gap: () => -1 })).toEqual({ isReached: false, iterations: 0 })
})
