import { describe, expect, it } from 'vitest'
import { factorAt, scenario } from '../../../../src/model/index.js'
import { creditCycleOf } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { path, story } from './stories.js'

const slump = scenario({
  name: 'slump',
  factors: {
    growth: path([0, 1], [-0.04, 0.02]),
    unemployment: path([0, 6, 18], [0.05, 0.09, 0.07], { unit: 'month' }),
  },
})
const link = { coefficients: { growth: 25, unemployment: -20 }, intercept: 1, mean: 0.5, standardDeviation: 0.5 }

describe('creditCycleOf', () => {
  it('is the standardised index at every time that any factor moves', () => {
    const told = creditCycleOf(slump, link)
    const { creditCycle, ...others } = told.factors
    expect(others).toEqual(slump.factors)
    expect(creditCycle?.times).toHaveLength(4)
    for (const [time, growth, unemployment] of [
      [0, -0.04, 0.05],
      [6, -0.04, 0.09],
      [12, 0.02, 0.09],
      [18, 0.02, 0.07],
      [60, 0.02, 0.07],
    ] as const) {
      const z = (25 * growth - 20 * unemployment + 1 - 0.5) / 0.5
      expect(factorAt(told, 'creditCycle', time + 1e-9, 'month')).toBeCloseRelative(z, 1e-12)
    }
  })

  it('keeps lines straight', () => {
    const line = scenario({ name: 'line', factors: { growth: path([0, 2], [-0.04, 0.04], { between: 'linear' }) } })
    const told = creditCycleOf(line, { coefficients: { growth: 25 }, factor: 'z' })
    expect([0, 0.5, 2].map(time => factorAt(told, 'z', time, 'year'))).toEqual([-1, -0.5, 1])
  })

  it('is a constant of constants', () => {
    const told = creditCycleOf(scenario({ name: 'c', factors: { growth: path([0], [0.02]) } }), {
      coefficients: { growth: 50 },
    })
    expect(told.factors['creditCycle']).toMatchObject({ times: [0], values: [1], unit: 'year' })
  })

  it('names what is wrong', () => {
    const fault = (more: object, of = slump) => thrown(() => creditCycleOf(of, { ...link, ...more }))
    expect(fault({ coefficients: { rate: 1 } })).toMatchObject({ code: 'MISSING_VALUE', path: 'scenario.factors.rate' })
    expect(fault({ coefficients: {} }).code).toBe('EMPTY_INPUT')
    expect(fault({ coefficients: null }).path).toBe('options.coefficients')
    expect(fault({ coefficients: { growth: '1' } }).path).toBe('options.coefficients.growth')
    expect(fault({ standardDeviation: 0 }).path).toBe('options.standardDeviation')
    expect(fault({}, story('has', 0)).code).toBe('CONFLICTING_OPTIONS')
    const mixed = scenario({
      name: 'mixed',
      factors: { growth: path([0, 1], [0, 1]), unemployment: path([0, 1], [0, 1], { between: 'linear' }) },
    })
    expect(fault({}, mixed)).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'scenario.factors.unemployment.between',
    })
    const curved = scenario({ name: 'log', factors: { growth: path([0, 1], [1, 2], { between: 'log-linear' }) } })
    expect(fault({ coefficients: { growth: 1 } }, curved).code).toBe('OUT_OF_RANGE')
  })
})
