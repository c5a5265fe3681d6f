/**
 * A project under named sets of changes, side by side.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectText, reject } from '../../errors/index.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import type { ProjectChange } from '../operations/types.js'
import { expectMeasures } from './measure-names.js'
import type { Outcomes } from './outcomes.js'
import { outcomeReader } from './outcomes.js'
import { expectPlan } from './read-simulation.js'
import type { MeasureRates, ProjectMeasure } from './types.js'

/** A named set of changes. */
export interface ProjectScenario {
  readonly name: string
  readonly changes: readonly ProjectChange[]
}

/** What the table shows. */
export interface ScenarioTableOptions extends MeasureRates {
  readonly measures: readonly ProjectMeasure[]
}

/** Figures by scenario. A figure that does not exist is absent. */
export interface ScenarioTable {
  readonly measures: readonly ProjectMeasure[]
  readonly base: Outcomes
  readonly scenarios: readonly {
    readonly name: string
    readonly outcomes: Outcomes
    /** Outcome less that of the base case, where both exist. */
    readonly differences: Outcomes
  }[]
}

/**
 * Measures of a plan under scenarios, beside the base case.
 *
 * @param scenarios names that differ; `scenarioChanges` makes changes of a story of the economy.
 * @throws ClienteleError `OUT_OF_RANGE` for a measure or target that there is not; `CONFLICTING_OPTIONS` for a name that comes
 * twice; `MISSING_VALUE` for a rate that a measure needs; `EMPTY_INPUT`, `INVALID_TYPE`.
 * @example
 * import { planProject, scenarioTable } from 'clientele/project'
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
 * const fewer = { name: 'fewer sales', changes: [{ target: { on: 'volume' }, value: [1, 0.9] }] }
 * const { base, scenarios } = scenarioTable(plan, [fewer], { measures: ['minimum-dscr'] })
 * base['minimum-dscr'].toFixed(4) // => '1.8400'
 * scenarios[0].outcomes['minimum-dscr'].toFixed(4) // => '1.6560'
 */
export function scenarioTable(
  plan: ProjectPlan,
  scenarios: readonly ProjectScenario[],
  options: ScenarioTableOptions,
): ScenarioTable {
  expectPlan(plan)
  expectKnownKeys(options, ['measures', 'annualDiscountRate', 'annualEquityDiscountRate'], 'options')
  const measures = expectMeasures(options.measures, options, 'options.measures')
  const names = expectScenarios(scenarios)
  const twice = names.findIndex((name, i) => names.indexOf(name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `scenarios[${twice}].name`, 'names that differ', names[twice])
  const outcomesOf = outcomeReader(plan, measures, options)
  const base = outcomesOf([])
  return {
    measures,
    base,
    scenarios: scenarios.map(({ name, changes }) => {
      const outcomes = outcomesOf(changes)
      return { name, outcomes, differences: differences(outcomes, base, measures) }
    }),
  }
}

function expectScenarios(scenarios: readonly ProjectScenario[]): readonly string[] {
  expectList(scenarios, 'scenarios')
  return Array.from(scenarios, (scenario, i) => {
    expectKnownKeys(scenario, ['name', 'changes'], `scenarios[${i}]`)
    expectList(scenario.changes, `scenarios[${i}].changes`)
    return expectText(scenario.name, `scenarios[${i}].name`)
  })
}

function differences(outcomes: Outcomes, base: Outcomes, measures: readonly ProjectMeasure[]): Outcomes {
  return Object.fromEntries(
    measures.flatMap(measure => {
      const [value, planned] = [outcomes[measure], base[measure]]
      return value === undefined || planned === undefined ? [] : [[measure, value - planned]]
    }),
  )
}
