/**
 * How a project is paid for, and what becomes of it if all goes as described.
 *
 * @module
 */
import type { ProjectDescription } from '../../records/core.js'
import { planLimits } from './commitments/limits.js'
import type { PlannedTranche, ProjectPlan } from './plan-types.js'
import type { Planned } from './planned.js'
import { remember, settle } from './planned.js'
import { cashFlowsOf } from './result/cash-flows.js'
import { onPayDays } from './result/rows.js'
import { dayRunner } from './run/run-days.js'
import type { ProjectCashFlows } from './types.js'

/**
 * Settles a project's financing: the size of its debt, draws and repayments, reserves, equity; and runs it as described.
 *
 * What depends on itself is solved, never guessed: the debt on uses that hold its fees, interest and reserve; repayments on cash after
 * a tax that depends on interest. Two runs give the line and a third verifies it; where it is no line, a bracket closes on it.
 *
 * @param description what `checkProjectDescription` finds no fault with.
 * @returns a plan, which is data: to JSON and back, it runs the same.
 * @throws ClienteleError naming what is wrong with the description; `CIRCULARITY_UNSOLVED` where no debt or repayment solves it (cash
 * flow that never repays a sculpted loan of a fixed amount, fees that eat up the debt); `OUT_OF_RANGE` for debt beyond all uses.
 * @see Yescombe (2014), Principles of Project Finance, 2nd ed., chapters 12 to 14.
 * @example
 * import { planProject } from 'clientele/project'
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
 * const plan = planProject(ferry)
 * plan.debt.toFixed(2) // => '90.00'
 * plan.circularity.method // => 'closed-form'
 * Array.from(plan.tranches[0].balance, owed => owed.toFixed(2)) // => ['0.00', '90.00', '62.81', '32.90', '0.00', '0.00']
 */
export function planProject(description: ProjectDescription): ProjectPlan {
  const planned = settle(description)
  const { setting, commitments, circularity } = planned
  const baseCase = baseCaseOf(planned)
  const size = setting.financing.debt?.size
  const plan: ProjectPlan = {
    kind: 'project-plan',
    description: setting.description,
    grid: setting.grid,
    debt: commitments.debt,
    tranches: setting.tranches.map((_, i) => plannedTranche(planned, baseCase, i)),
    circularity,
    ...(size?.kind === 'capacity' && { limits: planLimits(size, setting, commitments) }),
    baseCase,
  }
  return remember(plan, planned)
}

function baseCaseOf({ setting, assessor, commitments }: Planned): ProjectCashFlows {
  const environment = setting.environment([])
  return cashFlowsOf(setting, commitments, environment, dayRunner(setting, commitments, assessor)(environment))
}

/** As promised: the base case before anything it could not pay. */
function plannedTranche({ setting, commitments }: Planned, baseCase: ProjectCashFlows, i: number): PlannedTranche {
  const { market } = setting.environment([])
  const exchange = market.exchange[i]!
  const { name, drawn, interest } = baseCase.tranches[i]!
  const promised = commitments.repayment.principal[i]!
  const principal = onPayDays(
    promised.map((amount, k) => amount * exchange[k]!),
    setting.days,
    setting.grid,
  )
  return {
    name,
    commitment: commitments.amounts[i]! * exchange[0]!,
    drawn,
    interest,
    principal,
    balance: baseCase.tranches[i]!.balance,
  }
}
