import type { ClientCase } from '../case/types.js'
import type { NextStepPolicy, StepAction } from './policy-types.js'
import type { NextStepLearnt } from './types.js'

/** What an action costs, in the client's currency; undefined where a part of it has no exchange rate. */
export function costOf(
  { hours, cost }: Pick<StepAction, 'hours' | 'cost'>,
  client: ClientCase,
  learnt: NextStepLearnt,
  policy: NextStepPolicy,
): number | undefined {
  const work = hours === 0 ? 0 : workCost(hours, client, learnt, policy)
  const beside = cost === undefined ? 0 : client.money(cost.amount, cost.currency)
  return work === undefined || beside === undefined ? undefined : work + beside
}

function workCost(
  hours: number,
  client: ClientCase,
  learnt: NextStepLearnt,
  policy: NextStepPolicy,
): number | undefined {
  const { amount, currency } = learnt.costPerHour === undefined ? policy.costPerHour : learnt.costPerHour
  const perHour = client.money(amount, currency)
  return perHour === undefined ? undefined : hours * perHour
}
