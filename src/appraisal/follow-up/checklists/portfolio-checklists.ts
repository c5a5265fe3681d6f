/**
 * How the checklists of all clients stand.
 *
 * @module
 */

import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import { textOrder } from '../../../model/text-order.js'
import type { DateInput } from '../../../money/core.js'
import { dayNumber } from '../../../money/core.js'
import { portfolioAsOf } from '../../../records/as-of/portfolio-as-of.js'
import type { Portfolio } from '../../../records/index.js'
import { clientCases } from '../../case/client-cases.js'
import { checklistsOf } from './checklists-of.js'
import { CHECKLIST_POLICY } from './default-checklists.js'
import { readChecklistPolicy } from './read-checklists.js'
import type { ChecklistPolicy, ChecklistState } from './types.js'

/** On which day, by which lists. */
export interface PortfolioChecklistOptions {
  readonly asOf: DateInput
  /** `CHECKLIST_POLICY` by default. */
  readonly policy?: ChecklistPolicy
}

/** ISO 4217 for no currency: a checklist counts no money. */
const NO_CURRENCY = 'XXX'

/**
 * The checklists of every client by what was known on a day; those with the most overdue steps first.
 *
 * @throws ClienteleError as `readChecklistPolicy` and `portfolioAsOf` do.
 * @example
 * import { portfolioChecklists } from 'clientele/appraisal'
 * const clients = [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', clientSince: '2024-01-31' }]
 * const [onboarding] = portfolioChecklists({ clients, contacts: [] }, { asOf: '2024-04-30' })
 * onboarding.steps[0].status // => 'overdue'
 * onboarding.steps[0].daysOverdue // => 60
 */
export function portfolioChecklists(
  portfolio: Portfolio,
  options: PortfolioChecklistOptions,
): readonly ChecklistState[] {
  expectKnownKeys(expectObject(options, 'options'), ['asOf', 'policy'], 'options')
  const { policy } = options
  const read = policy === undefined ? CHECKLIST_POLICY : readChecklistPolicy(policy, 'options.policy')
  const asOf = dayNumber(options.asOf, 'options.asOf')
  const known = portfolioAsOf(portfolio, options.asOf)
  const cases = clientCases(known, { asOf, currency: NO_CURRENCY, maxRateAgeDays: 0 })
  return cases.clients
    .flatMap((_, row) => checklistsOf(cases.caseOf(row), read))
    .sort((a, b) => b.overdue - a.overdue || textOrder(keyOf(a), keyOf(b)))
}

function keyOf({ client, list, of }: ChecklistState): string {
  return JSON.stringify([client, list, of.id])
}
