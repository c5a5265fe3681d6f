import { expect, it } from 'vitest'
import { shiftShapes } from '../../../src/lifetime/contractual/shift-shapes.js'

it('multiplies the odds of the mean probability to leave, and keeps what else there is', () => {
  const { alpha, beta, c } = shiftShapes({ alpha: 0.5, beta: 2, c: 1.3 }, Math.log(4))
  expect(alpha / beta).toBeCloseTo(1, 12)
  expect(alpha + beta).toBeCloseTo(2.5, 12)
  expect(c).toBe(1.3)
  expect(shiftShapes({ alpha: 0.5, beta: 2 }, 0)).toEqual({ alpha: 0.5, beta: 2 })
})
