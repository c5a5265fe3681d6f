import { describe, expect, it } from 'vitest'
import {
  BASEL_CORRELATION,
  EUROPEAN_CORRELATION,
  lossFloors,
  SLOTTING_LOSS,
  SLOTTING_WEIGHT,
  sameFloor,
  supervisoryLoss,
  VOLATILE_LOSS,
  VOLATILE_WEIGHT,
} from '../../../../src/risk/capital/rules/common.js'

describe('figures that editions share', () => {
  it('differ between Basel and Europe by the correlation of development real estate', () => {
    expect(BASEL_CORRELATION['high-volatility-real-estate'].upper).toBe(0.3)
    expect(EUROPEAN_CORRELATION['high-volatility-real-estate']).toEqual(EUROPEAN_CORRELATION.corporate)
  })

  it('rise with the risk of the category, and are less for shorter maturities', () => {
    for (const { long, short } of [SLOTTING_WEIGHT, SLOTTING_LOSS, VOLATILE_WEIGHT, VOLATILE_LOSS]) {
      expect(long.strong <= long.good && long.good < long.satisfactory && long.satisfactory < long.weak).toBe(true)
      expect(short.strong <= long.strong && short.good <= long.good && short.weak === long.weak).toBe(true)
    }
  })

  it('are floors and losses by class', () => {
    expect(sameFloor(0.0005, 0)).toMatchObject({ corporate: 0.0005, sovereign: 0 })
    expect(supervisoryLoss(0.4, 0.45)).toMatchObject({ senior: { corporate: 0.4, bank: 0.45 }, subordinated: 0.75 })
    expect(lossFloors()['specialised-lending']?.unsecured).toBe(0.25)
    expect(lossFloors(0.5)['specialised-lending']?.secured['other-physical']).toBe(0.075)
    expect(lossFloors(0.5).corporate).toEqual(lossFloors().corporate)
    expect(lossFloors()['qualifying-revolving']?.secured.financial).toBe(0.5)
  })
})
