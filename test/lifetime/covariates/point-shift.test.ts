import { describe, expect, it } from 'vitest'
import type { ShiftedCoordinates } from '../../../src/lifetime/covariates/point-shift.js'
import { pointShift } from '../../../src/lifetime/covariates/point-shift.js'

const subjects: readonly (readonly [string, ShiftedCoordinates, readonly number[]])[] = [
  ['scales', { size: 4, purchaseScale: 1, dropoutScale: 3 }, [0.2, 1.1, -0.3, 2]],
  ['shapes', { size: 4, purchaseScale: 1, dropoutShapes: [2, 3] }, [0.2, 1.1, -0.3, 0.8]],
  ['shapes far apart', { size: 3, dropoutShapes: [0, 1] }, [-12, 9, 0.4]],
  ['a probability', { size: 1, dropoutProbability: 0 }, [-0.7]],
  ['a small probability', { size: 1, dropoutProbability: 0 }, [-17]],
]

describe.each(subjects)('the point of a group, shifted by %s', (_, coordinates, point) => {
  const width = coordinates.size + 2
  const shift = pointShift(coordinates)
  const at = (coordinate: readonly number[]): typeof shift => {
    shift.at(coordinate.slice(0, -2), coordinate[width - 2]!, coordinate[width - 1]!)
    return shift
  }

  it('is the point itself without a shift', () => {
    for (const [i, value] of at([...point, 0, 0]).point.entries()) expect(value).toBeCloseTo(point[i]!, 13)
  })

  it.each([
    [0, 0],
    [0.7, -1.3],
    [-2, 4],
  ])('has the derivatives of its value, at shifts %d and %d', (purchase, dropout) => {
    const here = [...point, purchase, dropout]
    const { jacobian, curvature, curved } = structuredClone({ ...at(here), at: undefined })
    for (let k = 0; k < width; k++) {
      const [before, after] = [-1e-5, 1e-5].map(step => {
        const there = at(here.map((value, i) => (i === k ? value + step : value)))
        return { point: there.point.slice(), jacobian: there.jacobian.slice() }
      })
      for (let i = 0; i < coordinates.size; i++) {
        const slope = (after!.point[i]! - before!.point[i]!) / 2e-5
        expect(Math.abs(slope - jacobian[i * width + k]!)).toBeLessThan(1e-9)
        for (let l = 0; l < width; l++) {
          const bend = (after!.jacobian[i * width + l]! - before!.jacobian[i * width + l]!) / 2e-5
          expect(Math.abs(bend - (curved.includes(i) ? curvature[k * width + l]! : 0))).toBeLessThan(1e-8)
        }
      }
    }
  })
})

it('keeps how alike clients are, and multiplies odds', () => {
  const shift = pointShift({ size: 2, dropoutShapes: [0, 1] })
  shift.at([Math.log(2), Math.log(6)], 0, Math.log(3))
  const [a, b] = Array.from(shift.point, Math.exp)
  expect(a! + b!).toBeCloseTo(8, 12)
  expect(a! / b!).toBeCloseTo(1, 12)
})
