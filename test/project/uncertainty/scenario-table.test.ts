import { describe, expect, it } from 'vitest'
import type { ProjectScenario } from '../../../src/project/index.js'
import { scenarioTable } from '../../../src/project/index.js'
import { plainPlan, SERVICE } from './plans.js'

const low: ProjectScenario = { name: 'low', changes: [{ target: { on: 'volume' }, value: 0.8 }] }

describe('scenarioTable', () => {
  it('sets scenarios beside the base case', () => {
    const none: ProjectScenario = { name: 'none', changes: [{ target: { on: 'volume' }, value: 0 }] }
    const { base, scenarios } = scenarioTable(plainPlan(), [low, none], { measures: ['average-dscr', 'project-irr'] })
    expect(base['average-dscr']).toBeCloseTo(150 / SERVICE, 12)
    expect(scenarios[0]?.outcomes['average-dscr']).toBeCloseTo(120 / SERVICE, 12)
    expect(scenarios[0]?.differences['average-dscr']).toBeCloseTo(-30 / SERVICE, 12)
    expect(scenarios[1]?.outcomes).toEqual({ 'average-dscr': 0 })
    expect(Object.keys(scenarios[1]?.differences ?? {})).toEqual(['average-dscr'])
  })

  it('refuses names that come twice, and what is no scenario', () => {
    const table = (scenarios: unknown) => () =>
      scenarioTable(plainPlan(), scenarios as ProjectScenario[], { measures: ['llcr'] })
    expect(table([low, low])).toThrow('scenarios[1].name')
    expect(table([{ name: 'low' }])).toThrow('scenarios[0].changes')
    expect(table(Array(1))).toThrow('scenarios[0]')
    expect(table(undefined)).toThrow('INVALID_TYPE')
  })
})
