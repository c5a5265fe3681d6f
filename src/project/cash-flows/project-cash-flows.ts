/**
 * A project's cash from close to the end.
 *
 * @module
 */
import type { ProjectDescription } from '../../records/core.js'
import { planProject } from './plan-project.js'
import type { ProjectCashFlows } from './types.js'

/**
 * A project's cash flows if all goes as described: the base case of {@link planProject}.
 *
 * Columns by row. What moves between accounts stands in the rows of payment days; revenue, cost and interest in the rows in which they
 * accrue; balances in all.
 *
 * @throws ClienteleError as {@link planProject}.
 * @example
 * import { projectCashFlows } from 'clientele/project'
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
 * const flows = projectCashFlows(ferry)
 * flows.dates // => ['2025-12-31', '2026-12-31', '2027-12-31', '2028-12-31', '2029-12-31', '2030-12-31']
 * Array.from(flows.cfads.values) // => [0, 0, 50, 50, 50, 50]
 * Array.from(flows.distributions, paid => paid.toFixed(2)) // => ['0.00', '0.00', '13.81', '13.81', '13.81', '50.00']
 * flows.conservationError < 1e-9 // => true
 */
export function projectCashFlows(description: ProjectDescription): ProjectCashFlows {
  return planProject(description).baseCase
}
