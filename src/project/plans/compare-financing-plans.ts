/**
 * Which of these ways to finance fits both the borrower and the lender?
 *
 *   feasible = every limit of the borrower holds, at the contract's rates and at stressed ones, on cash that is foreseen,
 *              and economic profit over the life is at least 0: RAROC is at least the hurdle
 *
 * @see EBA (2020), Guidelines on loan origination and monitoring, EBA/GL/2020/06, sections 5.2 (borrower) and 6 (pricing).
 * @module
 */

import { plain } from '../../errors/core.js'
import type { Issue } from '../../errors/index.js'
import { ClienteleError, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import { borrowerSide } from './borrower-side.js'
import type { ComparedPlan, PlanComparison, PlanComparisonOptions } from './compare-types.js'
import { lenderSide } from './lender-side.js'
import { planRow } from './plan-row.js'
import { warningsOf } from './plan-warnings.js'
import type { PlanCriterion } from './ranking.js'
import { rankPlans } from './ranking.js'
import { readClient, readPlans } from './read-plans.js'
import type { FinancingPlan, PlanClient } from './types.js'
import type { WarningLevels } from './warning-levels.js'
import { LEVELS, warningLevels } from './warning-levels.js'

const OF_BORROWERS: readonly PlanCriterion[] = ['least-effective-rate', 'least-total-cost', 'strongest-cover']
const OF_LENDERS: readonly PlanCriterion[] = ['highest-raroc', 'highest-economic-profit']

/**
 * Plans side by side: what each costs its borrower and how well it is covered, what it earns its lender, whether it fits, what
 * stands against it by how much and what would mend it; which plans no other beats, and which of these is recommended.
 *
 * @param plans at least one, of different names, all in the currency of the borrower.
 * @throws ClienteleError naming the field: of the first plan that is none, `plans[1].loan.rate`, as `loanSchedule`; of the client as
 * `affordability` and, with terms, as `facilityProfit`; `MISSING_VALUE` for a plan without `lender`, or a client without a
 * probability of default, where terms are given; `CONFLICTING_OPTIONS` for two plans of one name, a plan
 * named as a facility that the client has, or a criterion of returns without terms. {@link checkFinancingPlans} returns the faults of all plans as values.
 * @example
 * import { money } from 'clientele/money'
 * import { compareFinancingPlans, repaymentPlans } from 'clientele/project'
 * const { plans } = repaymentPlans({
 *   principal: money('1000000', 'EUR'),
 *   from: '2025-01-01',
 *   periods: { count: 5, every: { value: 12, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.05 },
 * })
 * const client = {
 *   name: 'Harbour Cold Storage',
 *   borrower: { kind: 'income', per: 'year', income: money('400000', 'EUR'), livingCost: money('120000', 'EUR') },
 *   limits: { debtServiceToIncome: 0.6 },
 * }
 * const { rows, ranking } = compareFinancingPlans(client, plans)
 * rows.map(row => [row.name, row.feasible, row.minimumCover.toFixed(2)])
 * // => [ [ 'annuity', true, '1.21' ], [ 'equal-principal', false, '1.12' ], [ 'bullet', false, '0.27' ], [ 'balloon', false, '0.59' ], [ 'step', false, '1.14' ] ]
 * ranking.recommended // => 'annuity'
 */
export function compareFinancingPlans(
  client: PlanClient,
  plans: readonly FinancingPlan[],
  options: PlanComparisonOptions = {},
): PlanComparison {
  const { criterion, levels } = readOptions(options)
  readClient(client)
  const compared = readPlans(plans).map((plan, i) => comparedPlan(plan, client, options, levels, `plans[${i}]`))
  const ranking = rankPlans(
    compared.filter(({ feasible }) => feasible),
    criterion,
  )
  const { cashFlowCover } = client.limits
  return {
    client: client.name,
    currency: compared[0]!.borrower.affordability.schedule.currency,
    ...(cashFlowCover !== undefined && { cashFlowCover }),
    plans: compared,
    ranking,
    rows: compared.map(planRow),
  }
}

/**
 * The faults of each plan, the first of each; none where {@link compareFinancingPlans} compares them. Plans without a fault can be
 * compared without the others.
 *
 * What a plan meets of its client and its lender shows with it: a fault of the borrower, of limits, of the probability of default, of
 * stress or of terms is the first fault of every plan.
 *
 * @throws ClienteleError where no plan need be looked at: for options that are not known, levels of warnings, the client's name,
 * project and relationship, names of plans.
 * @example
 * import { money } from 'clientele/money'
 * import { checkFinancingPlans } from 'clientele/project'
 * const loan = {
 *   principal: money('1000000', 'EUR'),
 *   from: '2025-01-01',
 *   periods: { count: 0, every: { value: 12, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.05 },
 *   repayment: { kind: 'annuity' },
 * }
 * const borrower = { kind: 'income', per: 'year', income: money('400000', 'EUR') }
 * const client = { name: 'Harbour Cold Storage', borrower, limits: { debtServiceToIncome: 0.6 } }
 * checkFinancingPlans(client, [{ name: 'None', loan }]).map(issue => issue.path) // => [ 'plans[0].loan.periods.count' ]
 */
export function checkFinancingPlans(
  client: PlanClient,
  plans: readonly FinancingPlan[],
  options: PlanComparisonOptions = {},
): readonly Issue[] {
  const { levels } = readOptions(options)
  readClient(client)
  return readPlans(plans).flatMap((plan, i) => {
    try {
      comparedPlan(plan, client, options, levels, `plans[${i}]`)
      return []
    } catch (error) {
      if (!(error instanceof ClienteleError)) throw error
      return [plain(error)]
    }
  })
}

function readOptions(options: PlanComparisonOptions): { criterion: PlanCriterion; levels: WarningLevels } {
  expectKnownKeys(options, ['terms', 'criterion', 'stress', ...LEVELS], 'options')
  const { criterion: asked = 'strongest-cover', terms } = options
  const criterion = expectOneOf(asked, [...OF_BORROWERS, ...OF_LENDERS], 'options.criterion')
  if (terms === undefined && OF_LENDERS.includes(criterion)) {
    reject('CONFLICTING_OPTIONS', 'options.criterion', 'a criterion of borrowers, as there are no terms', criterion)
  }
  return { criterion, levels: warningLevels(options, 'options') }
}

function comparedPlan(
  plan: FinancingPlan,
  client: PlanClient,
  { stress, terms }: PlanComparisonOptions,
  levels: WarningLevels,
  path: string,
): ComparedPlan {
  const borrower = borrowerSide(plan, client, stress, path)
  const { schedule } = borrower.affordability
  const lender = terms === undefined ? undefined : lenderSide(plan, client, schedule, terms, path)
  const reasons = [...borrower.reasons, ...(lender === undefined ? [] : lender.reasons)]
  return {
    name: plan.name,
    feasible: reasons.length === 0,
    reasons,
    remedies: [...borrower.remedies, ...(lender === undefined ? [] : lender.remedies)],
    warnings: warningsOf(plan, client, borrower, levels, stress, path),
    borrower,
    ...(lender !== undefined && { lender }),
  }
}
