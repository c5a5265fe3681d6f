import { reject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import { expectBase } from '../foundation/index.js'
import type { SpendBlocks } from '../spend-blocks.js'
import { spendBlocks } from '../spend-blocks.js'
import { spendColumns } from '../spend-histories.js'
import { createLogLikelihood } from './likelihood.js'
import { parameters } from './model.js'

/** What the clients of a base spent, by how many orders they placed; refused where none is known to have spent. */
export function spendOf(base: CustomerBase): SpendBlocks {
  expectBase(base)
  const spend = spendBlocks(spendColumns(base))
  if (spend.clients === 0) reject('NO_DATA', 'base.spendOrders', 'a client with spend orders', 'none', WAIT_FOR_REPEATS)
  return spend
}

/** The likelihood of what the clients of a base spent, and what a search needs to know of it. */
export function problemFor({ size, dropped }: CustomerBase, spend: SpendBlocks): LikelihoodProblem<typeof parameters> {
  const without = size - spend.clients
  return {
    parameters,
    logLikelihood: createLogLikelihood(spend),
    typical: { p: TYPICAL_SHAPE, q: TYPICAL_SHAPE, gamma: typicalSpend(spend) },
    observations: spend.clients,
    dropped: without === 0 ? dropped : [...dropped, { reason: 'without-spend', count: without }],
    warnings: [],
  }
}

/** With both shapes alike the population's typical order is γ: near enough for Newton's steps at every scale of money. */
const TYPICAL_SHAPE = 4

/** The geometric mean over clients, which no single amount decides. */
function typicalSpend({ clients, count, start, logMean }: SpendBlocks): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += ((start[k + 1]! - start[k]!) / clients) * logMean[k]!
  return Math.exp(sum)
}

const WAIT_FOR_REPEATS = "Observe for longer, or build the base with { spend: 'all-orders' }"
