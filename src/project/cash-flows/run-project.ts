/**
 * What becomes of a plan if assumptions turn out otherwise, its financing being committed.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { ProjectPlan } from './plan-types.js'
import { plannedOf } from './planned.js'
import { cashFlowsOf } from './result/cash-flows.js'
import { dayRunner } from './run/run-days.js'
import type { RunOptions } from './run-types.js'
import type { ProjectCashFlows } from './types.js'

/**
 * Runs a plan under changed assumptions. Draws and repayments stay as committed.
 *
 * What construction costs beyond its sources, owners pay (event `FUNDING_SHORTFALL`); what it costs less stays in the project. In
 * operation, debt service that cash cannot pay is paid out of its reserve, and then becomes arrears that bear interest at the loan's rate
 * and are paid first; costs that cannot be paid are carried likewise. The loans of an abandoned project fall due at once.
 *
 * @param plan what {@link planProject} made.
 * @throws ClienteleError naming what is wrong with the changes: `OUT_OF_RANGE` for a name that the project does not have, a factor
 * below 0; `EMPTY_INPUT`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { planProject, runProject } from 'clientele/project'
 * const ferry = {
 *   name: 'Ferry',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2025-12-31', constructionMonths: 12, operationMonths: 48, tailMonths: 12, periodMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'Fares', amounts: [60, 60, 60, 60] }],
 *   operatingCosts: [{ kind: 'yearly', name: 'Crew', amounts: [10, 10, 10, 10] }],
 *   capex: [{ name: 'Ship', amount: 100, draw: { kind: 'even' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'capacity', gearing: 0.9, minimumDscr: 1.25 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.1, tenorMonths: 48, repayment: { kind: 'sculpted' } }],
 *     },
 *   },
 * }
 * const flows = runProject(planProject(ferry), { changes: [{ target: { on: 'price', line: 'Fares' }, value: [0.5, 1] }] })
 * flows.events.map(({ code, row }) => `${code} ${row}`) // => ['DEBT_SERVICE_SHORTFALL 2', 'DEBT_SERVICE_SHORTFALL 3']
 * Array.from(flows.tranches[0].arrears, owed => owed.toFixed(2)) // => ['0.00', '0.00', '16.19', '4.00', '0.00', '0.00']
 */
export function runProject(plan: ProjectPlan, options: RunOptions = {}): ProjectCashFlows {
  expectKnownKeys(options, ['changes'], 'options')
  const { setting, assessor, commitments } = plannedOf(plan)
  const { changes = [] } = options
  const environment = setting.environment(changes)
  return cashFlowsOf(setting, commitments, environment, dayRunner(setting, commitments, assessor)(environment))
}
