/**
 * What serving a client will cost: a part that lasts with the relation, and one that runs off with what is owed.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import { logDeviation } from './log-deviation.js'
import type { ValuePlan } from './plan.js'
import { SERVICE } from './plan.js'
import { ownServiceCost } from './service-cost.js'
import type { ValueLearnt, ValuePolicy } from './types.js'

/**
 * Own cost where it is recorded, of which what is owed explains as much as it does in the book; prospects cost nothing before they are won.
 * The column of service holds balances, by which the second part is shared out.
 */
export function planService(
  plan: ValuePlan,
  client: ClientCase,
  { service: { each, perUnit, variation } }: ValueLearnt,
  { costYears }: ValuePolicy,
  cells: number,
): void {
  const count = plan.ids.length
  let owed = 0
  for (let f = 0; f < count; f++) owed += plan.service[f * cells]!
  const { status } = client.client
  const isServed = count > 0 || status === 'active' || status === 'dormant'
  const own = isServed ? ownServiceCost(client, costYears) : undefined
  const ofOwed = own === undefined ? perUnit : Math.min(perUnit, owed > 0 ? own / owed : 0)
  const fixed = own === undefined ? each : Math.max(0, own - ofOwed * owed)
  plan.fixedService = isServed ? fixed : 0
  for (let i = 0; i < count * cells; i++) plan.service[i]! *= ofOwed
  if (own !== undefined || plan.fixedService + ofOwed * owed === 0) return
  plan.hasUnknownService = 1
  plan.inputDeviations[SERVICE] = logDeviation(variation)
}
