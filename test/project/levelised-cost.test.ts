import { describe, expect, it } from 'vitest'
import { npv } from '../../src/money/index.js'
import { lcoe, lcoeFcr } from '../../src/project/levelised-cost.js'
import { thrown } from '../errors/thrown.js'
import { refuses } from '../money/time-value/refuses.js'

const PLANT = { costs: [1000, 20, 20, -50], output: [0, 5000, 5000, 4000] }
const OPTIONS = { ratePerPeriod: 0.08 }

describe('lcoe', () => {
  it('is the price at which the net present value is 0', () => {
    const price = lcoe(PLANT, OPTIONS)
    const flows = PLANT.costs.map((cost, t) => price * (PLANT.output[t] ?? Number.NaN) - cost)
    expect(npv(flows, OPTIONS)).toBeCloseTo(0, 10)
    expect(price).toBeCloseRelative(npv(PLANT.costs, OPTIONS) / npv(PLANT.output, OPTIONS), 1e-15)
  })

  it('is cost per output at a rate of 0', () => {
    expect(lcoe({ costs: Float64Array.of(30, 30), output: [1, 5] }, { ratePerPeriod: 0 })).toBe(10)
  })

  it('has no trouble with time: output and cost so late that their present values vanish, or so early that they burst', () => {
    const late = new Float64Array(12_000)
    late[11_999] = 2
    const costs = new Float64Array(12_000)
    costs[11_999] = 10
    expect(lcoe({ costs, output: late }, { ratePerPeriod: 0.1 })).toBe(5)
    expect(lcoe({ costs, output: late }, { ratePerPeriod: -0.1 })).toBe(5)
    costs[0] = 1
    expect(thrown(() => lcoe({ costs, output: late }, { ratePerPeriod: 0.1 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'columns',
    })
  })

  it('names what is wrong', () => {
    const refusal = (columns: object, options: object = OPTIONS) =>
      thrown(() => Reflect.apply(lcoe, undefined, [{ ...PLANT, ...columns }, options]))
    expect(refusal({ output: [0, 0, 0, 0] })).toMatchObject({ code: 'NO_SOLUTION', path: 'columns.output' })
    expect(refusal({ output: [0, 1, -1, 0] })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns.output[2]' })
    expect(refusal({ output: [1] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'columns.output' })
    expect(refusal({ costs: [], output: [] })).toMatchObject({ code: 'EMPTY_INPUT', path: 'columns.costs' })
    expect(refusal({ costs: 'many' })).toMatchObject({ code: 'INVALID_TYPE', path: 'columns.costs' })
    expect(refusal({ costs: [1, null, 1, 1] }).path).toBe('columns.costs[1]')
    expect(refusal({ energy: [1] }).path).toBe('columns.energy')
    expect(refusal({}, { ratePerPeriod: -1 }).path).toBe('options.ratePerPeriod')
    expect(refusal({}, { rate: 0.1 })).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'options.rate' })
    expect(thrown(() => lcoe(JSON.parse('null'), OPTIONS)).path).toBe('columns')
  })
})

describe('lcoeFcr', () => {
  const terms = {
    capitalCost: 52_000_000,
    fixedOperatingCost: 650_000,
    variableOperatingCost: 0.002,
    fixedChargeRate: 0.08,
    annualEnergy: 100_000_000,
  }

  it('is what a year must bring per unit of its energy', () => {
    expect(lcoeFcr(terms)).toBeCloseRelative(0.0501, 1e-15)
  })

  it('is lcoe of a plant without end, whose charge rate is the discount rate', () => {
    const years = 3000
    const costs = [52_000_000, ...new Array<number>(years).fill(650_000)]
    const output = [0, ...new Array<number>(years).fill(1e8)]
    expect(lcoe({ costs, output }, OPTIONS)).toBeCloseRelative(lcoeFcr({ ...terms, variableOperatingCost: 0 }), 1e-14)
  })

  it('refuses what is negative, and no energy', () => {
    for (const name of ['capitalCost', 'fixedOperatingCost', 'variableOperatingCost', 'fixedChargeRate']) {
      expect(thrown(() => lcoeFcr({ ...terms, [name]: -1 }))).toMatchObject({
        code: 'OUT_OF_RANGE',
        path: `terms.${name}`,
      })
    }
    expect(thrown(() => lcoeFcr({ ...terms, annualEnergy: 0 })).path).toBe('terms.annualEnergy')
    expect(thrown(() => lcoeFcr({ ...terms, annualEnergy: 1e-308 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'terms',
    })
  })

  it('refuses a charge rate below 0, not one above -1 only', () => {
    expect(lcoeFcr({ ...terms, fixedChargeRate: 0 })).toBeCloseRelative(0.0085, 1e-15)
  })

  refuses('lcoeFcr', lcoeFcr, terms)
})
