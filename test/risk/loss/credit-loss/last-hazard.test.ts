import { expect, it } from 'vitest'
import type { Curve } from '../../../../src/model/index.js'
import { lastHazard } from '../../../../src/risk/loss/credit-loss/last-hazard.js'

const CURVE: Curve = { unit: 'year', times: [0, 2, 4], values: [1, 0.8, 0.4], between: 'linear', quantity: 'survival' }

it('is the fall of the logarithm of survival between the last two times', () => {
  expect(lastHazard(CURVE)).toEqual({ end: 4, survivalAtEnd: 0.4, hazard: Math.log(2) / 2 })
  const { hazard } = lastHazard({ ...CURVE, values: [0, 0.2, 0.6], quantity: 'probability' })
  expect(hazard).toBeCloseTo(Math.log(2) / 2, 14)
})

it('is 0 where nobody is left, nobody defaulted, or there is one time', () => {
  expect(lastHazard({ ...CURVE, values: [1, 0.8, 0] }).hazard).toBe(0)
  expect(lastHazard({ ...CURVE, values: [1, 0.8, 0.8] }).hazard).toBe(0)
  expect(lastHazard({ ...CURVE, times: [0], values: [1] })).toEqual({ end: 0, survivalAtEnd: 1, hazard: 0 })
})

it('keeps the digits of tiny probabilities', () => {
  const { hazard } = lastHazard({ ...CURVE, values: [0, 1e-17, 3e-17], quantity: 'probability' })
  expect(hazard / 1e-17).toBeCloseTo(1, 12)
})
