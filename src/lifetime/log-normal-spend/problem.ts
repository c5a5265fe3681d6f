import { reject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import { expectBase } from '../foundation/index.js'
import { createLogLikelihood } from './likelihood.js'
import { logSpendMoments } from './log-spend-columns.js'
import type { LogSpendGroups } from './log-spend-groups.js'
import { logSpendGroups } from './log-spend-groups.js'
import { parameters } from './model.js'
import { typicalParams } from './typical-params.js'

/** What the clients of a base spent, by how many orders they placed; refused where none is known to have spent. */
export function groupsOf(base: CustomerBase): LogSpendGroups {
  expectBase(base)
  const groups = logSpendGroups(logSpendMoments(base))
  if (groups.clients === 0)
    reject('NO_DATA', 'base.spendOrders', 'a client with spend orders', 'none', WAIT_FOR_REPEATS)
  return groups
}

/** The likelihood of what the clients of a base spent, and what a search needs to know of it. */
export function problemFor(
  { size, dropped }: CustomerBase,
  groups: LogSpendGroups,
): LikelihoodProblem<typeof parameters> {
  const without = size - groups.clients
  return {
    parameters,
    logLikelihood: createLogLikelihood(groups),
    typical: typicalParams(groups),
    observations: groups.clients,
    dropped: without === 0 ? dropped : [...dropped, { reason: 'without-spend', count: without }],
    warnings: [],
  }
}

const WAIT_FOR_REPEATS = "Observe for longer, or build the base with { spend: 'all-orders' }"
