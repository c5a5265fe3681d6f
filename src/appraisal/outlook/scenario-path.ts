/**
 * A scenario year by year, as an outlook reads it.
 *
 * `creditCycle` is the standard normal factor of risk models: at 0 probabilities of default are as they are, below 0 they are higher,
 * Φ(Φ⁻¹(PD) − √(ρ/(1−ρ)) z). The three others are multiples, 1 where nothing changes: `lossGivenDefault`, `leaving` (of its hazard) and
 * `cashFlow` (of projects' cash available for debt service). Other factors are the caller's own.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { Scenario } from '../../model/index.js'
import { factorAt } from '../../model/index.js'
import { checkScenario } from '../../model/scenario.js'

/** Factors by year ahead, at the middle of each. */
export interface ScenarioPath {
  readonly creditCycle: readonly number[]
  readonly lossGivenDefault: readonly number[]
  readonly leaving: readonly number[]
  readonly cashFlow: readonly number[]
}

const MULTIPLES: readonly string[] = ['lossGivenDefault', 'leaving', 'cashFlow']

/** The path of a scenario, or undefined without one. */
export function scenarioPath(scenario: Scenario | undefined, years: number): ScenarioPath | undefined {
  if (scenario === undefined) return undefined
  const checked = checkScenario(scenario, 'scenario')
  const along = (factor: string, neutral: number): readonly number[] =>
    Array.from({ length: years }, (_, year) => {
      if (!Object.hasOwn(checked.factors, factor)) return neutral
      return expectMultiple(factor, factorAt(checked, factor, year + 0.5, 'year'))
    })
  return {
    creditCycle: along('creditCycle', 0),
    lossGivenDefault: along('lossGivenDefault', 1),
    leaving: along('leaving', 1),
    cashFlow: along('cashFlow', 1),
  }
}

function expectMultiple(factor: string, value: number): number {
  if (value >= 0 || !MULTIPLES.includes(factor)) return value
  return reject('OUT_OF_RANGE', `scenario.factors.${factor}`, 'multiples >= 0; 1 changes nothing', value)
}
