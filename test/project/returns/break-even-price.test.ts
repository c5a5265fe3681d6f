import { describe, expect, it } from 'vitest'
import { breakEvenPrice, planProject, projectLevelisedCost } from '../../../src/project/index.js'
import { solarPlant, tollRoad } from '../samples.js'
import { plainPlant } from './plain-plant.js'

describe('breakEvenPrice', () => {
  it('is the levelised cost where owners pay for all', () => {
    const plant = plainPlant()
    const plan = planProject(plant)
    const price = breakEvenPrice(plan, { targetEquityReturn: 0.08, time: 'periodic' })
    if (price.status !== 'solved') throw new Error(price.reason)
    const { cost } = projectLevelisedCost(plant, plan.baseCase, { annualDiscountRate: 0.08 })
    expect(price.factor * 70).toBeCloseTo(cost.nominal, 8)
    expect(price.equity.irr.periodic.rates).toHaveLength(1)
    expect(price.equity.irr.periodic.rates[0]).toBeCloseTo(0.08, 10)
    expect(Math.abs(price.residual)).toBeLessThan(1e-9)
  })

  it('brings owners their target with debt committed or sized anew', () => {
    for (const financing of ['committed', 'resized'] as const) {
      const price = breakEvenPrice(planProject(solarPlant()), { targetEquityReturn: 0.12, financing })
      if (price.status !== 'solved') throw new Error(price.reason)
      expect(price.equity.irr.dated.rates.some(rate => Math.abs(rate - 0.12) < 1e-8)).toBe(true)
      expect(price.evaluations).toBeLessThan(60)
    }
  })

  it('asks for more where more is asked', () => {
    const plan = planProject(tollRoad())
    const factors = [0.06, 0.1, 0.14].map(targetEquityReturn => {
      const price = breakEvenPrice(plan, { targetEquityReturn })
      return price.status === 'solved' ? price.factor : Number.NaN
    })
    expect(factors[0]).toBeLessThan(factors[1]!)
    expect(factors[1]).toBeLessThan(factors[2]!)
  })

  it('has none where owners earn without a price, or never', () => {
    const gift = plainPlant({ operatingCosts: [], capex: [{ name: 'Plant', amount: 1, draw: { kind: 'at-close' } }] })
    expect(breakEvenPrice(planProject(gift), { targetEquityReturn: 0.1 })).toMatchObject({
      status: 'none',
      reason: 'earned-without-price',
    })
    expect(breakEvenPrice(planProject(plainPlant()), { targetEquityReturn: 0.9, highestFactor: 1.5 })).toMatchObject({
      status: 'none',
      reason: 'beyond-highest-factor',
    })
  })

  it('names what is wrong', () => {
    const plan = planProject(plainPlant())
    expect(() => breakEvenPrice(plan, { targetEquityReturn: -1 })).toThrow('options.targetEquityReturn')
    expect(() => breakEvenPrice(plan, { targetEquityReturn: 0, line: 'Heat' })).toThrow('options.line')
    expect(() => breakEvenPrice(plan, { targetEquityReturn: 0, highestFactor: 1 })).toThrow('options.highestFactor')
    expect(() => breakEvenPrice(JSON.parse('{}'), { targetEquityReturn: 0 })).toThrow('plan.kind')
    const unpriced = planProject(plainPlant({ revenues: plainPlant().revenues.slice(1) }))
    expect(() => breakEvenPrice(unpriced, { targetEquityReturn: 0 })).toThrow('NO_SOLUTION')
  })
})
