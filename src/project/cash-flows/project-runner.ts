/**
 * A plan made ready for many runs, as simulations need them.
 *
 * @module
 */
import { maturityOf } from './commitments/maturity.js'
import type { ProjectPlan } from './plan-types.js'
import { plannedOf } from './planned.js'
import { dayRunner } from './run/run-days.js'
import type { ProjectRunner } from './run-types.js'

/**
 * Makes a plan ready for many runs: the same loop as {@link runProject}, by payment day, on columns that are written again each time.
 *
 * @param plan what {@link planProject} made.
 * @returns a function of changes, and the payment days of its columns. Copy what must outlast the next call.
 * @throws ClienteleError for what is no plan; the function, as {@link runProject}.
 * @example
 * import { planProject, projectRunner } from 'clientele/project'
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
 * const run = projectRunner(planProject(ferry))
 * Array.from(run.months) // => [0, 12, 24, 36, 48, 60]
 * Array.from(run([{ target: { on: 'price', line: 'Fares' }, value: 0.5 }]).cfads) // => [0, 0, 20, 20, 20, 20]
 * Array.from(run().defaults) // => [0, 0, 0, 0, 0, 0]
 */
export function projectRunner(plan: ProjectPlan): ProjectRunner {
  const { setting, assessor, commitments } = plannedOf(plan)
  const { days, tax } = setting
  const run = dayRunner(setting, commitments, assessor)
  const interest = new Float64Array(days.count)
  const ownersOther = new Float64Array(days.count)
  const runner = (changes: Parameters<ProjectRunner>[0] = []): ReturnType<ProjectRunner> => {
    const environment = setting.environment(changes)
    const ledger = run(environment)
    const { operating } = environment
    for (let k = 0; k < days.count; k++) {
      let sum = 0
      for (const tranche of ledger.tranches) sum += tranche.interest[k]!
      interest[k] = sum
      ownersOther[k] = operating.ownersRevenue[k]! - (tax?.paidBy === 'owners' ? ledger.tax[k]! : 0)
    }
    return {
      cfads: ledger.cfads,
      serviceDue: ledger.serviceDue,
      regularServiceDue: ledger.regularServiceDue,
      servicePaid: ledger.servicePaid,
      balance: ledger.balance,
      arrears: ledger.arrears,
      debtServiceReserve: ledger.debtService.balance,
      interest,
      tax: ledger.tax,
      revenue: operating.revenue,
      operatingCost: operating.operatingCost,
      capex: operating.capex,
      contributions: ledger.contributions,
      distributions: ledger.distributions,
      ownersOther,
      lockUps: ledger.isLocked,
      defaults: ledger.isDefault,
    }
  }
  const { month: months, row: rows, completion } = days
  return Object.assign(runner, { months, rows, completion, maturity: maturityOf(commitments) })
}
