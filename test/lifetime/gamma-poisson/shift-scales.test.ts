import { expect, it } from 'vitest'
import { shiftScales } from '../../../src/lifetime/gamma-poisson/shift-scales.js'

it('multiplies mean rates of purchases and of dropout, and keeps what else there is', () => {
  const params = { r: 2, alpha: 10, b: 0.1, s: 3, beta: 12 }
  const shifted = shiftScales(params, Math.log(2), Math.log(3))
  expect(shifted).toMatchObject({ r: 2, b: 0.1, s: 3 })
  expect(shifted.alpha).toBeCloseTo(5, 12)
  expect(shifted.beta).toBeCloseTo(4, 12)
  expect(shiftScales(params, 0, 0)).toEqual(params)
})
