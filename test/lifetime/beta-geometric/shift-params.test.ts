import { expect, it } from 'vitest'
import { shiftParams } from '../../../src/lifetime/beta-geometric/shift-params.js'

const params = { r: 0.5, alpha: 8, a: 0.6, b: 2.4 }

it('multiplies the mean rate of purchases and the odds of the mean probability to leave', () => {
  const { r, alpha, a, b } = shiftParams(params, Math.log(4), Math.log(3))
  expect(r).toBe(0.5)
  expect(alpha).toBeCloseTo(2, 12)
  expect(a / b).toBeCloseTo(0.75, 12)
  expect(a + b).toBeCloseTo(3, 12)
})

it('changes nothing without a shift, and stays a number under wild ones', () => {
  expect(shiftParams(params, 0, 0)).toEqual(params)
  const { a, b } = shiftParams(params, 0, -600)
  expect(a).toBeGreaterThan(0)
  expect(b).toBeCloseTo(3, 12)
})
