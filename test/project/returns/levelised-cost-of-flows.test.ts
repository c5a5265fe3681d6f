import { describe, expect, it } from 'vitest'
import { lcoe, levelisedCostOfFlows } from '../../../src/project/index.js'

const plant = { years: [0, 1, 2, 3], net: [-1000, 380, 380, 380], revenue: [0, 400, 400, 400], units: [0, 5, 5, 5] }

describe('levelisedCostOfFlows', () => {
  it('is lcoe of revenue less what is left', () => {
    const { cost } = levelisedCostOfFlows(plant, { annualDiscountRate: 0.08 })
    const costs = [1000, 20, 20, 20]
    expect(cost.nominal).toBeCloseTo(lcoe({ costs, output: plant.units }, { ratePerPeriod: 0.08 }), 12)
    expect(cost.real).toBe(cost.nominal)
  })

  it('discounts units at the real rate for real figures', () => {
    const { cost, presentValues } = levelisedCostOfFlows(plant, { annualDiscountRate: 0.1, annualInflationRate: 0.025 })
    const real = 1.1 / 1.025 - 1
    expect(presentValues.units.real).toBeCloseTo(5 * ((1 - (1 + real) ** -3) / real), 11)
    expect(cost.real).toBeCloseTo(presentValues.cost / presentValues.units.real, 12)
    expect(cost.real).toBeLessThan(cost.nominal)
  })

  it('differs from the price by the net present value of a unit', () => {
    const { cost, price, presentValues } = levelisedCostOfFlows(plant, { annualDiscountRate: 0.08 })
    expect(price.nominal - cost.nominal).toBeCloseTo(presentValues.net / presentValues.units.nominal, 12)
    expect(price.nominal).toBeCloseTo(80, 12)
  })

  it('has no answer without units', () => {
    expect(() => levelisedCostOfFlows({ ...plant, units: [0, 0, 0, 0] }, { annualDiscountRate: 0.08 })).toThrow(
      'NO_SOLUTION',
    )
  })

  it('names what is wrong', () => {
    const wrong = (change: object) => () => levelisedCostOfFlows({ ...plant, ...change }, { annualDiscountRate: 0.08 })
    expect(wrong({ units: [0, -1, 5, 5] })).toThrow('columns.units[1]')
    expect(wrong({ years: [1, 2, 3, 4] })).toThrow('columns.years[0]')
    expect(wrong({ years: [0, 2, 1, 3] })).toThrow('columns.years[2]')
    expect(wrong({ net: [1] })).toThrow('columns.net')
    expect(wrong({ years: [] })).toThrow('EMPTY_INPUT')
    expect(wrong({ years: null })).toThrow('columns.years')
    expect(() => levelisedCostOfFlows(plant, { annualDiscountRate: 0.1, annualInflationRate: -1 })).toThrow(
      'options.annualInflationRate',
    )
  })
})
