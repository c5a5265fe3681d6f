import { expect, it } from 'vitest'
import { shiftOdds } from '../../../src/lifetime/geometric/shift-odds.js'

it('multiplies the odds to leave', () => {
  expect(shiftOdds({ theta: 0.2 }, Math.log(4)).theta).toBeCloseTo(0.5, 12)
  expect(shiftOdds({ theta: 0.2 }, -Math.log(4)).theta).toBeCloseTo(1 / 17, 12)
  expect(shiftOdds({ theta: 0.2 }, 0)).toEqual({ theta: 0.2 })
})
