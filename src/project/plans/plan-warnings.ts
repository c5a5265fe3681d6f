/**
 * What to look at while a plan is being designed.
 *
 * Each warning is a fact of the schedule beside a fact of the client: nothing here decides whether a plan fits.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { RateStress } from '../affordability/index.js'
import type { BorrowerSide } from './borrower-side.js'
import { borrowerSide } from './borrower-side.js'
import { readClient, readPlan } from './read-plans.js'
import type { FinancingPlan, PlanClient } from './types.js'
import type { PlanWarning, PlanWarningOptions, WarningLevels } from './warning-levels.js'
import { LEVELS, warningLevels } from './warning-levels.js'
import { collateralWarnings } from './warnings/collateral.js'
import { coverWarnings } from './warnings/cover.js'
import { shapeWarnings } from './warnings/shape.js'
import { timeWarnings } from './warnings/time.js'

/**
 * What to look at in a plan: its time, shape, cover, currency and collateral against the client's.
 *
 * @param plan its schedule must exist; what it costs the borrower may be more than the client can carry.
 * @returns none where nothing stands out. What a limit forbids is in `compareFinancingPlans`.
 * @throws ClienteleError naming the field, as `affordability`: `plan.loan.rate`, `client.borrower.cashFlows[3]`; `OUT_OF_RANGE`
 * for levels that are none.
 * @example
 * import { money } from 'clientele/money'
 * import { planWarnings } from 'clientele/project'
 * const plan = {
 *   name: 'Ten years',
 *   loan: {
 *     principal: money('1000000', 'EUR'),
 *     from: '2025-01-01',
 *     periods: { count: 10, every: { value: 12, unit: 'month' } },
 *     rate: { kind: 'fixed', annualRate: 0.05 },
 *     repayment: { kind: 'annuity', balloon: money('400000', 'EUR') },
 *   },
 * }
 * const client = {
 *   name: 'Harbour Cold Storage',
 *   borrower: { kind: 'income', per: 'year', income: money('250000', 'EUR') },
 *   limits: { debtServiceToIncome: 0.5 },
 *   project: { usefulUntil: '2032-12-31' },
 * }
 * planWarnings(plan, client).map(warning => warning.code) // => [ 'TENOR_BEYOND_USEFUL_LIFE', 'LARGE_LAST_REPAYMENT', 'CASH_SHORT' ]
 */
export function planWarnings(
  plan: FinancingPlan,
  client: PlanClient,
  options: PlanWarningOptions = {},
): readonly PlanWarning[] {
  expectKnownKeys(options, ['stress', ...LEVELS], 'options')
  readClient(client)
  readPlan(plan, 'plan')
  const levels = warningLevels(options, 'options')
  return warningsOf(plan, client, borrowerSide(plan, client, options.stress, 'plan'), levels, options.stress, 'plan')
}

/** The warnings of a plan whose borrower's side is known. */
export function warningsOf(
  plan: FinancingPlan,
  client: PlanClient,
  side: BorrowerSide,
  levels: WarningLevels,
  stress: RateStress | undefined,
  path: string,
): readonly PlanWarning[] {
  const { schedule } = side.affordability
  const { incomeCurrency } = client
  return [
    ...timeWarnings(schedule, client.project, levels),
    ...shapeWarnings(plan.loan, side, levels),
    ...coverWarnings(side, client.limits, levels),
    ...(plan.loan.rate.kind === 'floating' && stress === undefined ? [NOT_STRESSED] : []),
    ...(incomeCurrency !== undefined && incomeCurrency !== schedule.currency
      ? [mismatch(incomeCurrency, schedule.currency)]
      : []),
    ...collateralWarnings(schedule, plan.collateral, path),
  ]
}

const NOT_STRESSED: PlanWarning = {
  code: 'RATES_NOT_STRESSED',
  message: 'The rate floats and no stress was asked for: payments may rise above what was looked at',
}

function mismatch(income: string, loan: string): PlanWarning {
  const message = `The client earns ${income} and would owe ${loan}: a fall of ${income} makes every payment heavier`
  return { code: 'CURRENCY_MISMATCH', message }
}
