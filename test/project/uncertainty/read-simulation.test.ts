import { describe, expect, it } from 'vitest'
import type { ProjectSimulationOptions } from '../../../src/project/index.js'
import { expectPlan, readSimulation } from '../../../src/project/uncertainty/read-simulation.js'
import { plainPlan, roadPlan } from './plans.js'

const faultOf = (options: unknown, plan = plainPlan()): string => {
  try {
    readSimulation(plan, options as ProjectSimulationOptions)
  } catch (error) {
    const { code, path } = error as { code: string; path: string }
    return `${code} ${path}`
  }
  return 'none'
}
const right = { drivers: [], paths: 1, seed: 1 }

describe('readSimulation', () => {
  it('discounts losses at the rate of the debt by default', () => {
    expect(Math.expm1(readSimulation(plainPlan(), right).lossForce)).toBeCloseTo(0.06, 12)
    expect(readSimulation(plainPlan(), { ...right, annualLossDiscountRate: 0 }).lossForce).toBe(0)
  })

  it.each([
    [undefined, 'INVALID_TYPE options'],
    [{ ...right, path: 1 }, 'UNKNOWN_OPTION options.path'],
    [{ ...right, paths: 0 }, 'OUT_OF_RANGE options.paths'],
    [{ ...right, seed: -1 }, 'OUT_OF_RANGE options.seed'],
    [{ ...right, from: 0.5 }, 'OUT_OF_RANGE options.from'],
    [{ ...right, nearest: 1 }, 'INVALID_TYPE options.nearest'],
    [{ ...right, measures: ['npv'] }, 'OUT_OF_RANGE options.measures[0]'],
    [{ ...right, measures: ['equity-npv'] }, 'MISSING_VALUE options.annualEquityDiscountRate'],
    [{ ...right, defaultsWhen: 'never' }, 'OUT_OF_RANGE options.defaultsWhen'],
    [{ ...right, defaultsWhen: 'covenant' }, 'MISSING_VALUE plan.description.financing.covenants.default'],
    [{ ...right, lossGivenDefault: 1.5 }, 'OUT_OF_RANGE options.lossGivenDefault'],
    [{ ...right, annualLossDiscountRate: -1 }, 'OUT_OF_RANGE options.annualLossDiscountRate'],
  ])('refuses %j', (options, fault) => {
    expect(faultOf(options)).toBe(fault)
  })

  it('takes covenants of the plan', () => {
    expect(faultOf({ ...right, defaultsWhen: 'covenant' }, roadPlan())).toBe('none')
  })
})

describe('expectPlan', () => {
  it('refuses what is no plan', () => {
    expect(() => expectPlan(JSON.parse('{"kind":"loan"}'))).toThrow('plan.kind')
  })

  it.each([
    [{ description: undefined }, 'plan.description'],
    [{ grid: null }, 'grid'],
    [{ debt: '600' }, 'plan.debt'],
    [{ baseCase: {} }, 'plan.baseCase.tranches'],
  ])('refuses a plan with %j', (fault, path) => {
    // As data that no type has seen.
    const broken = Object.assign({}, plainPlan(), fault)
    expect(() => expectPlan(broken)).toThrow(path)
  })

  it('takes one read back from JSON', () => {
    const plan = JSON.parse(JSON.stringify(plainPlan()))
    expect(readSimulation(plan, right).lossForce).toBeCloseTo(Math.log(1.06), 12)
  })
})
