import { describe, expect, it } from 'vitest'
import {
  conditionalMatrix,
  conditionalMigration,
  migrationByPeriods,
  migrationByPowers,
  pdTermStructure,
  scenarioMigrations,
} from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JLT } from '../matrices.js'
import { story } from './stories.js'

const options = { periods: 3, assetCorrelation: 0.1 }
const bbb = { rating: 'BBB', defaultState: 'D' }

describe('conditionalMigration', () => {
  const bad = conditionalMigration(JLT, story('recession', -2, -1, 0), options)

  it('is the product of the conditional matrices', () => {
    expect(bad).toMatchObject({ scenario: 'recession', creditCycle: [-2, -1, 0], horizons: [1, 2, 3], unit: 'year' })
    const steps = bad.creditCycle.map(creditCycle => conditionalMatrix(JLT, { creditCycle, assetCorrelation: 0.1 }))
    expect(bad.steps).toEqual(steps)
    expect(bad.matrices).toEqual(migrationByPeriods(steps).matrices)
  })

  it('raises the PD of bad years', () => {
    const usual = pdTermStructure(migrationByPowers(JLT, { periods: 3 }), bbb).forwardPd.values
    const { forwardPd, hazard } = pdTermStructure(bad, bbb)
    expect(forwardPd.values[0]).toBeGreaterThan(3 * usual[0]!)
    expect(forwardPd.values[1]).toBeGreaterThan(1.5 * usual[1]!)
    expect(hazard?.quantity).toBe('hazard')
  })

  it('is usual where the cycle does not matter', () => {
    const still = conditionalMigration(JLT, story('recession', -2), { ...options, assetCorrelation: 0 })
    expect(still.matrices).toEqual(migrationByPowers(JLT, { periods: 3 }).matrices)
  })

  it('survives JSON', () => {
    expect(pdTermStructure(JSON.parse(JSON.stringify(bad)), bbb)).toEqual(pdTermStructure(bad, bbb))
  })

  it('names what is wrong', () => {
    const fault = (more: object) => thrown(() => conditionalMigration(JLT, story('still', 0), { ...options, ...more }))
    expect(fault({ factor: 'z' })).toMatchObject({ code: 'MISSING_VALUE', path: 'scenario.factors.z' })
    expect(fault({ periods: 0 }).path).toBe('options.periods')
    expect(fault({ period: 1e100 }).path).toBe('options.period')
    expect(fault({ years: 3 }).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => conditionalMigration(JLT, JSON.parse('null'), options)).path).toBe('scenario')
  })
})

describe('scenarioMigrations', () => {
  const stories = [
    { scenario: story('normal', 0), weight: 3 },
    { scenario: story('bad', -2, 0), weight: 1 },
  ]
  const { scenarios, weighted, throughTheCycle } = scenarioMigrations(JLT, stories, options)

  it('weighs cumulative probabilities', () => {
    const cumulative = scenarios.map(({ migration }) => pdTermStructure(migration, bbb).cumulativePd.values)
    const both = pdTermStructure(weighted, bbb).cumulativePd.values
    for (const [k, pd] of both.entries()) {
      expect(pd).toBeCloseRelative(0.75 * cumulative[0]![k]! + 0.25 * cumulative[1]![k]!, 1e-13)
    }
    expect(scenarios.map(({ weight, migration }) => [migration.scenario, weight])).toEqual([
      ['normal', 0.75],
      ['bad', 0.25],
    ])
  })

  it('has the powers beside them', () => {
    expect(throughTheCycle).toEqual(migrationByPowers(JLT, { periods: 3 }))
  })

  it('names faults of scenarios', () => {
    expect(thrown(() => scenarioMigrations(JLT, [], options))).toMatchObject({ code: 'EMPTY_INPUT', path: 'scenarios' })
    expect(thrown(() => scenarioMigrations(JLT, [stories[0]!, stories[0]!], options)).code).toBe('CONFLICTING_OPTIONS')
  })
})
