import { expect, it } from 'vitest'
import { facilityParts } from '../../../src/risk/roll-forward/facility-parts.js'

const stateOf = (amount: number, factors: number[]) => ({ amount, factors: Float64Array.from([...factors, 0]) })
const partsOf = (before: [number, number[]], after: [number, number[]]) => {
  const parts = new Float64Array(before[1].length + 1)
  facilityParts(before[1].length, 'shapley')(stateOf(...before), stateOf(...after), parts)
  return Array.from(parts)
}
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

it('has no other where factors tell all, up to rounding', () => {
  const parts = partsOf([100 * 0.01 * 0.45, [100, 0.01, 0.45]], [120 * 0.03 * 0.4, [120, 0.03, 0.4]])
  expect(parts[3]).toBe(0)
  expect(sum(parts)).toBeCloseTo(1.44 - 0.45, 15)
})

it('calls a change of the ratio other', () => {
  expect(partsOf([10, [100, 0.1]], [15, [100, 0.1]])).toEqual([0, 0, 5])
  expect(partsOf([3, [100, 0.01]], [6, [100, 0.02]])).toEqual([0, 3, 0])
})

it('calls all other that factors of 0 do not tell', () => {
  expect(partsOf([0, [0, 0.1]], [5, [50, 0.1]])).toEqual([5, 0, 0])
  expect(partsOf([2, [0, 0.1]], [3, [0, 0.1]])).toEqual([0, 0, 1])
  const [exposure, , other] = partsOf([2, [0, 0.1]], [5, [50, 0.1]])
  expect(exposure).toBeCloseTo(5, 12)
  expect(other).toBeCloseTo(-2, 12)
  expect(partsOf([1, []], [4, []])).toEqual([3])
})

it('stays finite where products do not', () => {
  expect(partsOf([1, [1e200, 1e200]], [2, [1e200, 1e199]])).toEqual([0, 0, 1])
  expect(partsOf([1e200, [1e-200, 1e-120]], [1, [1e-200, 1]]).every(Number.isFinite)).toBe(true)
})
