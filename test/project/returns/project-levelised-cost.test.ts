import { describe, expect, it } from 'vitest'
import { lcoe, planProject, projectCashFlows, projectLevelisedCost, runProject } from '../../../src/project/index.js'
import { solarPlant, tollRoad } from '../samples.js'
import { plainPlant } from './plain-plant.js'

describe('projectLevelisedCost', () => {
  it('is lcoe of what the plant costs less what it sells beside', () => {
    const plant = plainPlant()
    const { cost, price, unit, currency } = projectLevelisedCost(plant, projectCashFlows(plant), {
      annualDiscountRate: 0.08,
    })
    const byHand = lcoe({ costs: [100_000, 5000, 5000, 5000], output: [0, 1000, 1000, 1000] }, { ratePerPeriod: 0.08 })
    expect(cost.nominal).toBeCloseTo(byHand, 9)
    expect(price.nominal).toBeCloseTo(70, 9)
    expect([unit, currency]).toEqual(['MWh', 'EUR'])
  })

  it('splits the price of a real project into cost and value', () => {
    const plant = solarPlant()
    const flows = projectCashFlows(plant)
    for (const party of ['project-before-tax', 'project-after-tax', 'equity'] as const) {
      const { cost, price, presentValues } = projectLevelisedCost(plant, flows, {
        annualDiscountRate: 0.07,
        annualInflationRate: 0.02,
        party,
      })
      expect(price.nominal - cost.nominal).toBeCloseTo(presentValues.net / presentValues.units.nominal, 9)
      expect(cost.real).toBeLessThan(cost.nominal)
    }
  })

  it('counts days where asked', () => {
    const road = tollRoad()
    const flows = projectCashFlows(road)
    const cost = (time: 'dated' | 'periodic') =>
      projectLevelisedCost(road, flows, { annualDiscountRate: 0.07, time }).cost.nominal
    expect(cost('dated')).not.toBe(cost('periodic'))
    expect(cost('dated') / cost('periodic')).toBeCloseTo(1, 2)
  })

  it('takes the changes of a run', () => {
    const plant = plainPlant()
    const changes = [{ target: { on: 'volume' }, value: 0.5 }] as const
    const flows = runProject(planProject(plant), { changes })
    const { cost } = projectLevelisedCost(plant, flows, { annualDiscountRate: 0.08, changes })
    const byHand = lcoe({ costs: [100_000, 5000, 5000, 5000], output: [0, 500, 500, 500] }, { ratePerPeriod: 0.08 })
    expect(cost.nominal).toBeCloseTo(byHand, 8)
  })

  it('names what is wrong', () => {
    const flows = projectCashFlows(plainPlant())
    expect(() => projectLevelisedCost(solarPlant(), flows, { annualDiscountRate: 0.08 })).toThrow('flows.dates')
    expect(() => projectLevelisedCost(plainPlant(), flows, JSON.parse('{"annualDiscountRate":-1}'))).toThrow(
      'options.annualDiscountRate',
    )
    expect(() =>
      projectLevelisedCost(plainPlant(), flows, JSON.parse('{"annualDiscountRate":0,"party":"bank"}')),
    ).toThrow('options.party')
  })
})
