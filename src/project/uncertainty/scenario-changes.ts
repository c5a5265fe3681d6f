/**
 * A story of the economy as changes of a project's assumptions.
 *
 *   factor of year y = 1 + slope · (x_y − reference),   points of year y = slope · (x_y − reference)
 *
 * x_y: the story's factor when year y of operation begins (of construction for capex).
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { Scenario } from '../../model/index.js'
import { factorAt } from '../../model/index.js'
import { checkScenario } from '../../model/scenario.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import type { DriverTarget, ProjectChange } from '../operations/types.js'
import { isAdded, targetCheck } from './read-drivers.js'
import { expectPlan } from './read-simulation.js'

/** How a line follows the economy. */
export interface FactorSensitivity {
  /** Any but delay and abandonment. */
  readonly target: DriverTarget
  /** Name of a factor of the scenario: `creditCycle`, `gdpGrowth`. */
  readonly factor: string
  /** Share (or points) by which the target moves for one unit of the factor. */
  readonly slope: number
  /** Value of the factor at which all is as planned; 0 by default. */
  readonly reference?: number
}

/**
 * The changes that a scenario brings through stated sensitivities.
 *
 * @param sensitivities at least one; factors below 0 count as 0.
 * @throws ClienteleError `MISSING_VALUE` for a factor that the scenario does not speak of; `OUT_OF_RANGE` for a target that the
 * project does not have; `NOT_APPLICABLE` for delay and abandonment; `EMPTY_INPUT`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { planProject, scenarioChanges } from 'clientele/project'
 * const plan = planProject({
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 120, periodMonths: 12 },
 *   revenues: [{
 *     kind: 'volume-price', name: 'Sales', volume: { unit: 'unit', annual: 150 }, phases: [{ kind: 'merchant', price: 1 }],
 *   }],
 *   capex: [{ name: 'Plant', amount: 1000, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 600 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.06, tenorMonths: 120, repayment: { kind: 'annuity' } }],
 *     },
 *   },
 * })
 * const recession = {
 *   name: 'recession',
 *   factors: { creditCycle: { unit: 'year', times: [0, 1], values: [-2, 0], between: 'step', quantity: 'factor' } },
 * }
 * const sensitivity = { target: { on: 'volume' }, factor: 'creditCycle', slope: 0.05 }
 * const [change] = scenarioChanges(plan, recession, [sensitivity])
 * change.value.slice(0, 3) // => [0.9, 1, 1]
 */
export function scenarioChanges(
  plan: ProjectPlan,
  scenario: Scenario,
  sensitivities: readonly FactorSensitivity[],
): readonly ProjectChange[] {
  const { description, grid } = expectPlan(plan)
  const story = checkScenario(scenario, 'scenario')
  if (expectList(sensitivities, 'sensitivities').length === 0) {
    reject('EMPTY_INPUT', 'sensitivities', 'at least one sensitivity', sensitivities)
  }
  const checkTarget = targetCheck(description)
  return Array.from(sensitivities, (sensitivity, i) => {
    const path = `sensitivities[${i}]`
    expectKnownKeys(expectObject(sensitivity, path), ['target', 'factor', 'slope', 'reference'], path)
    const { target, factor, slope, reference = 0 } = sensitivity
    checkTarget(target, `${path}.target`)
    if (target.on === 'delay' || target.on === 'abandonment') {
      reject('NOT_APPLICABLE', `${path}.target.on`, 'what has a value by year', target.on)
    }
    expectText(factor, `${path}.factor`)
    expectFinite(slope, `${path}.slope`)
    expectFinite(reference, `${path}.reference`)
    const builds = target.on === 'capex'
    const start = builds ? 0 : grid.constructionMonths
    const months = builds ? grid.constructionMonths : grid.months - grid.constructionMonths
    const value = Array.from({ length: Math.max(1, Math.ceil(months / 12)) }, (_, year) => {
      const moved = slope * (factorAt(story, factor, start / 12 + year, 'year') - reference)
      return isAdded(target) ? moved : Math.max(0, 1 + moved)
    })
    return { target, value }
  })
}
