import { expect, it } from 'vitest'
import { readParams } from '../../../../src/statistics/survival/accelerated-failure-time/params.js'

const good = { distribution: 'weibull', intercept: -0, coefficients: { x: 1 }, scale: 2 }

it('reads what is good', () => {
  expect(readParams(good, 'params')).toEqual({ ...good, intercept: 0 })
})

it('names what is not', () => {
  expect(() => readParams({ ...good, distribution: 'exponential' }, 'params')).toThrow(/params.scale.*weibull/)
  expect(() => readParams({ ...good, scale: 0 }, 'params')).toThrow(/params.scale/)
  expect(() => readParams({ ...good, coefficients: { x: null } }, 'params')).toThrow(/params.coefficients.x/)
  expect(() => readParams({ ...good, more: 1 }, 'params')).toThrow(/params.more/)
  expect(() => readParams(null, 'params')).toThrow(/params/)
})
