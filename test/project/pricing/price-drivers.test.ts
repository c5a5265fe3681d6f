import { expect, it } from 'vitest'
import { PRICE_DRIVERS, priceDrivers } from '../../../src/project/pricing/price-drivers.js'

const LINES = {
  interest: 50,
  funding: -30,
  liquidity: -2,
  fees: 5,
  transactionCost: -1,
  operatingCost: -4,
  expectedLoss: -3,
  capitalReturn: 2,
  tax: -4.25,
}
const FIGURES = {
  lines: LINES,
  years: 1,
  averageBalance: 1000,
  exposureAtDefault: 1000,
  capital: 100,
  interestBase: 1000,
}

it('tells a margin line by line, over what interest is a rate of', () => {
  const drivers = priceDrivers(FIGURES, { line: 'interest', earned: 50, perUnit: 1000 }, 0.12, 0.25)
  expect(drivers).toEqual({
    interest: 0,
    funding: 0.03,
    liquidity: 0.002,
    expectedLoss: 0.003,
    operatingCost: 0.004,
    transactionCost: 0.001,
    fees: -0.005,
    capitalReturn: -0.002,
    // 12 / 0.75 = 16 before tax; 17 are left before tax, so 1 is earned beyond.
    costOfCapital: 0.016,
    aboveHurdle: 0.001,
  })
  expect(PRICE_DRIVERS.reduce((sum, driver) => sum + drivers[driver], 0)).toBeCloseTo(0.05, 15)
})

it('tells a fee beside interest and other fees', () => {
  const drivers = priceDrivers(FIGURES, { line: 'fees', earned: 4, perUnit: 400 }, 0.12, 0.25)
  expect(drivers).toMatchObject({ interest: -0.125, funding: 0.075, fees: -0.0025 })
  expect(PRICE_DRIVERS.reduce((sum, driver) => sum + drivers[driver], 0)).toBeCloseTo(0.01, 15)
})

it('has every driver once, and no -0', () => {
  const drivers = priceDrivers(FIGURES, { line: 'interest', earned: 50, perUnit: 1000 }, 0, 0)
  expect([...PRICE_DRIVERS].sort()).toEqual(Object.keys(drivers).sort())
  expect(Object.values(drivers).some(part => Object.is(part, -0))).toBe(false)
})
