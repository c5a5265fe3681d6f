import { expect, it } from 'vitest'
import { adjustedRaroc } from '../../../../src/project/index.js'
import { JUNK } from '../../../laws/junk.js'

const MARKET = { beta: 1.25, marketReturn: 0.11, riskFreeRate: 0.03 }

it('takes off beta times the premium of the market', () => {
  const { adjustedRaroc: adjusted, riskPremium, createsValue } = adjustedRaroc(0.15, MARKET)
  expect(riskPremium).toBeCloseTo(0.1, 14)
  expect(adjusted).toBeCloseTo(0.05, 14)
  expect(createsValue).toBe(true)
})

it('says the same as (RAROC - risk-free rate) / beta against the premium of the market', () => {
  for (const raroc of [-0.2, 0.02, 0.1, 0.1299, 0.1301, 0.4]) {
    const other = (raroc - MARKET.riskFreeRate) / MARKET.beta > MARKET.marketReturn - MARKET.riskFreeRate
    expect(adjustedRaroc(raroc, MARKET).createsValue).toBe(other)
  }
})

it('leaves a return alone that does not move with the market, and rewards one that moves against it', () => {
  expect(adjustedRaroc(0.05, { ...MARKET, beta: 0 }).adjustedRaroc).toBe(0.05)
  expect(adjustedRaroc(0.02, { ...MARKET, beta: -0.5 }).adjustedRaroc).toBeCloseTo(0.06, 14)
})

it('names the field that is wrong', () => {
  for (const name of Object.keys(MARKET)) {
    const door = (): unknown => adjustedRaroc(0.1, { ...MARKET, [name]: Number.NaN })
    expect(door).toThrow(`premium.${name}`)
  }
  for (const junk of JUNK) expect(() => Reflect.apply(adjustedRaroc, undefined, [0.1, junk])).toThrow(/^premium/)
  expect(() => adjustedRaroc(Number.NaN, MARKET)).toThrow(/^raroc/)
  expect(() => adjustedRaroc(0.1, { ...MARKET, beta: 1e308, marketReturn: 1e10 })).toThrow('OUT_OF_RANGE')
})
