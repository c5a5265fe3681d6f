/**
 * A plan as its borrower meets it: what it costs, how well it is covered, whether it can be carried and what would mend it.
 *
 * @module
 */

import type { Renaming } from '../../errors/core.js'
import { renamed } from '../../errors/core.js'
import { ClienteleError } from '../../errors/index.js'
import { assessment } from '../affordability/affordability.js'
import { readQuestion } from '../affordability/assess.js'
import type { Affordability, AffordabilityOptions, RateStress } from '../affordability/index.js'
import { stressedLoan } from '../affordability/index.js'
import { loanSchedule } from '../loans/loan-schedule.js'
import type { Loan } from '../loans/types.js'
import { borrowerOfLoan } from './borrower-of-loan.js'
import type { CoverPath } from './cover-path.js'
import { coverPath } from './cover-path.js'
import type { PlanReason } from './reasons.js'
import { limitReason, notForeseen, notScheduled } from './reasons.js'
import type { PlanRemedy } from './remedies.js'
import { borrowerRemedies } from './remedies.js'
import type { ScheduleSummary } from './schedule-summary.js'
import { scheduleSummary } from './schedule-summary.js'
import type { FinancingPlan, PlanClient } from './types.js'

/** What a plan is to its borrower. */
export interface BorrowerSide {
  readonly summary: ScheduleSummary
  readonly cover: CoverPath
  /** Due days from the first on whose cash flow is foreseen, where that is fewer than all: later ones count as 0. */
  readonly foreseen?: number
  readonly affordability: Affordability
  /** Why the borrower cannot carry it; none where it can. */
  readonly reasons: readonly PlanReason[]
  readonly remedies: readonly PlanRemedy[]
}

/** @param path of the plan, `plans[2]`. */
export function borrowerSide(
  plan: FinancingPlan,
  client: PlanClient,
  stress: RateStress | undefined,
  path: string,
): BorrowerSide {
  return renamed(pathsOf(path), () => sideOf(plan.loan, client, stress))
}

function sideOf(loan: Loan, client: PlanClient, stress: RateStress | undefined): BorrowerSide {
  // A fault of the contract is told before one of the client that meets it.
  const { instalments, currency } = loanSchedule(loan)
  const met = borrowerOfLoan(client.borrower, loan)
  const options: AffordabilityOptions = { limits: client.limits, ...(stress !== undefined && { stress }) }
  const asked = readQuestion(met.borrower, options)
  const fault = stress === undefined ? undefined : faultUnder(stress, loan)
  const question = fault === undefined ? asked : readQuestion(met.borrower, { limits: client.limits })
  const affordability = assessment(loan, question)
  const { foreseen = instalments.length } = met
  const missing = foreseen < instalments.length
  const broken = affordability.checks.filter(({ holds }) => !holds)
  const reasons = [
    ...broken.map(check => limitReason(check, currency)),
    ...(missing ? [notForeseen(foreseen, instalments.length)] : []),
    ...(fault === undefined ? [] : [notScheduled(fault)]),
  ]
  return {
    summary: scheduleSummary(affordability.schedule, loan.periods),
    cover: coverPath(loan, affordability, question.borrower),
    ...(missing && { foreseen }),
    affordability,
    reasons,
    remedies: reasons.length === 0 ? [] : borrowerRemedies(loan, met, options, affordability),
  }
}

/**
 * What stands against the repayment of the contract at stressed rates alone, as cash flow that payments follow no longer pays the
 * interest: a finding about the plan, not a fault of whoever asks.
 */
function faultUnder(stress: RateStress, loan: Loan): ClienteleError | undefined {
  try {
    loanSchedule(stressedLoan(loan, stress))
    return undefined
  } catch (error) {
    if (error instanceof ClienteleError && error.path.startsWith('loan.repayment')) return error
    throw error
  }
}

/** Faults of the question are those of the client, faults of the loan those of the plan. */
function pathsOf(path: string): Renaming {
  return [
    ['loan', `${path}.loan`],
    ['borrower', 'client.borrower'],
    ['options.limits', 'client.limits'],
  ]
}
