import { describe, expect, it } from 'vitest'
import { curveAt } from '../../../src/model/index.js'
import type { ProjectSimulation } from '../../../src/project/index.js'
import { simulatedDefaults, simulateProject } from '../../../src/project/index.js'
import { plainPlan } from './plans.js'

const simulation = (defaultDay: readonly number[]): ProjectSimulation => {
  const whole = simulateProject(plainPlan(), { drivers: [], paths: defaultDay.length, seed: 1 })
  return { ...whole, credit: { ...whole.credit, defaultDay: Int32Array.from(defaultDay) } }
}

describe('simulatedDefaults', () => {
  it('follows paths until their first default', () => {
    const { periods, lifetime, cumulativePd, survival, hazard } = simulatedDefaults(simulation([-1, 2, 2, 5]))
    expect(periods.length).toBe(10)
    expect(periods[1]).toMatchObject({ day: 2, date: '2026-12-31' })
    expect(periods[1]?.firstDefault.probability).toBe(0.5)
    expect(periods[4]?.conditionalDefault?.probability).toBe(0.5)
    expect(lifetime.probability).toBe(0.75)
    expect(curveAt(cumulativePd, 1.5)).toBe(0.25)
    expect(curveAt(survival, 10)).toBe(0.25)
    expect(hazard === undefined ? 0 : curveAt(hazard, 4.5)).toBeCloseTo(Math.log(2), 14)
    expect(hazard === undefined ? 1 : curveAt(hazard, 0.5)).toBe(0)
  })

  it('has no hazard where none is left', () => {
    const { hazard, periods } = simulatedDefaults(simulation([1, 2]))
    expect(hazard).toBe(undefined)
    expect('conditionalDefault' in (periods[2] ?? {})).toBe(false)
  })

  it('gives a curve of cumulative probabilities, in years from close', () => {
    const { cumulativePd } = simulatedDefaults(simulation([-1, 2, 2, 5]))
    expect([cumulativePd.quantity, cumulativePd.unit, cumulativePd.values[0]]).toEqual(['probability', 'year', 0])
  })

  it('refuses a wrong level', () => {
    expect(() => simulatedDefaults(simulation([1]), { level: 0 })).toThrow('options.level')
  })
})
