import { describe, expect, it } from 'vitest'
import { irbCapital, stressTest } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { PORTFOLIO, story } from './portfolio.js'

const sum = (column: Float64Array): number => column.reduce((total, one) => total + one, 0)
const SCENARIOS = [
  story('boom', { creditCycle: 1 }),
  story('normal', { creditCycle: 0 }),
  story('crisis', { creditCycle: -3 }),
]

describe('a stress test', () => {
  it('sets scenarios beside the portfolio as it is, with contributions that add up', () => {
    const { base, scenarios } = stressTest(PORTFOLIO, SCENARIOS)
    expect(base.expectedLoss).toBeCloseTo(0.4 + 3 + 3 + 0.21 + 3.375, 12)
    for (const { expectedLoss, contributions, difference, differences } of scenarios) {
      expect(sum(contributions)).toBeCloseTo(expectedLoss, 12)
      expect(sum(differences)).toBeCloseTo(difference, 12)
      expect(difference).toBeCloseTo(expectedLoss - base.expectedLoss, 14)
    }
    const [boom, normal, crisis] = scenarios.map(({ expectedLoss }) => expectedLoss)
    expect(boom).toBeLessThan(Number(normal))
    expect(normal).toBeLessThan(base.expectedLoss)
    expect(crisis).toBeGreaterThan(base.expectedLoss)
  })

  it('has the capital of Basel before maturity in the base', () => {
    const { base, scenarios } = stressTest(PORTFOLIO, SCENARIOS, { capitalLevel: 0.999 })
    expect(scenarios[2]?.capitalDifference).toBeGreaterThan(0)
    const retail = {
      assetClass: 'residential-mortgage' as const,
      exposure: [100],
      probabilityOfDefault: [0.02],
      lossGivenDefault: [0.25],
    }
    const { capitalRequirement, correlation } = irbCapital(retail, { rules: 'basel-3.1', on: '2024-01-01' })
    const own = stressTest({ ...retail, assetCorrelation: correlation }, SCENARIOS, { capitalLevel: 0.999 })
    expect(own.base.capital).toBeCloseTo(100 * Number(capitalRequirement[0]), 8)
    expect(base).not.toHaveProperty('capitalDifference')
  })

  it('reads a year of a path, now or later', () => {
    const path = { unit: 'year', times: [0, 1, 2], values: [-2, -1, 0], between: 'step', quantity: 'factor' } as const
    const read = (from: number) =>
      stressTest(PORTFOLIO, [{ name: 'path', factors: { creditCycle: path } }], { from }).scenarios[0]?.factors
    expect(read(0)).toEqual({ creditCycle: -2 })
    expect(read(1)).toEqual({ creditCycle: -1 })
    expect(read(0.5)?.['creditCycle']).toBeCloseTo(-1.5, 12)
  })

  it('follows the factors of sectors and links', () => {
    const columns = { ...PORTFOLIO, factor: ['x', 'x', 'y', 'y', 'y'] }
    const links = { lossGivenDefault: { factor: 'prices', slope: -0.2 } }
    const { scenarios } = stressTest(columns, [story('only x', { x: -2, y: 0, prices: 0 })], links)
    const [story1] = scenarios
    expect(story1?.factors).toEqual({ x: -2, y: 0, prices: 0 })
    expect(story1?.differences[0]).toBeGreaterThan(0)
    expect(story1?.differences[2]).toBeLessThan(0)
    expect(thrown(() => stressTest(columns, [story('x', { x: 1 })])).path).toBe('scenario.factors.y')
  })

  it('of nothing owed has no rate', () => {
    const nothing = stressTest({ ...PORTFOLIO, exposure: [0, 0, 0, 0, 0] }, SCENARIOS)
    expect(nothing.base).toMatchObject({ expectedLoss: 0, exposure: 0 })
    expect(nothing.base).not.toHaveProperty('lossRate')
  })

  it('refuses what is none', () => {
    expect(thrown(() => stressTest(PORTFOLIO, [])).code).toBe('EMPTY_INPUT')
    expect(thrown(() => stressTest(PORTFOLIO, JSON.parse('[null]'))).path).toBe('scenarios[0]')
    expect(thrown(() => stressTest(PORTFOLIO, SCENARIOS, { from: -1 })).path).toBe('options.from')
    expect(thrown(() => stressTest(PORTFOLIO, SCENARIOS, { capitalLevel: 1 })).path).toBe('options.capitalLevel')
    expect(thrown(() => stressTest(PORTFOLIO, SCENARIOS, JSON.parse('{ "lgd": 1 }'))).code).toBe('UNKNOWN_OPTION')
    expect(
      thrown(() => stressTest({ ...PORTFOLIO, currency: ['CNY', 'EUR', 'CNY', 'CNY', 'CNY'] }, SCENARIOS)).code,
    ).toBe('MIXED_CURRENCIES')
  })
})
