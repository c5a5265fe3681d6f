/**
 * The interval of what a point of satisfaction is worth holds the truth as often as it says, where the chain is as assumed; and clients
 * of one group do not make it look surer than it is.
 */
import { expect, it } from 'vitest'
import type { RandomStream } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import type { ContentRelationship, WatchedClients } from '../../src/satisfaction/index.js'
import { satisfactionEffect, worthOfSatisfaction } from '../../src/satisfaction/index.js'
import { drawExponential, drawNormal } from '../../src/statistics/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run. */
const FIRST_SEED = 960_000
const RUNS = 600
const TRUE = { link: 0.6, fromLoyalty: -0.04, besides: -0.01 }

const relationship: ContentRelationship = {
  client: 'any',
  leaving: { unit: 'year', times: [0], values: [0.25], between: 'step', quantity: 'hazard' },
  margins: [1, 2, 3, 4, 5].map(time => ({ time, amount: 1000 })),
}
const options = { annualDiscountRate: 0.08, points: 5, draws: 1000 }

/** Groups of so many clients share half of the scatter of loyalty and a factor of their hazard. */
function watched(clients: number, perGroup: number, uniform: RandomStream): WatchedClients {
  const groups = Math.ceil(clients / perGroup)
  const shared = Array.from({ length: groups }, () => [drawNormal(uniform), drawNormal(uniform), drawNormal(uniform)])
  const of = Array.from({ length: clients }, (_, row) => Math.floor(row / perGroup))
  const part = perGroup > 1 ? Math.SQRT1_2 : 0
  const own = Math.sqrt(1 - part * part)
  const index = of.map(group => 60 + 12 * (part * shared[group]![0]! + own * drawNormal(uniform)))
  const loyalty = index.map((value, row) => {
    return 10 + TRUE.link * value + 6 * (part * shared[of[row]!]![1]! + own * drawNormal(uniform))
  })
  const left = index.map((value, row) => {
    const log = TRUE.fromLoyalty * (loyalty[row]! - 46) + TRUE.besides * (value - 60)
    return drawExponential(uniform, 0.25 * Math.exp(log))
  })
  const durations = {
    unit: 'year' as const,
    duration: left.map(time => Math.min(4, time)),
    event: left.map(t => t < 4),
  }
  return { durations, index, loyalty, ...(perGroup > 1 && { clusters: of }) }
}

it('holds the worth of points', () => {
  const truth = worthOfSatisfaction(
    [relationship],
    {
      route: 'through loyalty',
      loyaltyPerPoint: { estimate: TRUE.link, standardError: 0 },
      logHazardPerLoyaltyPoint: { estimate: TRUE.fromLoyalty, standardError: 0 },
      logHazardPerPoint: { estimate: TRUE.besides, standardError: 0 },
    },
    { ...options, draws: 100 },
  ).worth
  const rows = [
    { clients: 80, perGroup: 1 },
    { clients: 400, perGroup: 1 },
    { clients: 400, perGroup: 4 },
  ].map(({ clients, perGroup }, k) => {
    let [held, below, width, sum] = [0, 0, 0, 0]
    for (let run = 0; run < RUNS; run++) {
      const { effect } = satisfactionEffect(watched(clients, perGroup, randomStream(FIRST_SEED + 10_000 * k + run)))
      const { worth, interval } = worthOfSatisfaction([relationship], effect, { ...options, seed: run })
      if (interval.lower <= truth && truth <= interval.upper) held++
      if (truth < interval.lower) below++
      width += interval.upper - interval.lower
      sum += worth
    }
    const share = (count: number): string => `${((100 * count) / RUNS).toFixed(1)} %`
    return {
      clients,
      'clients a group': perGroup,
      held: share(held),
      'truth below': share(below),
      'mean width': (width / RUNS).toFixed(0),
      'mean worth': (sum / RUNS).toFixed(0),
      truth: truth.toFixed(0),
    }
  })
  saveTable('satisfaction-value-coverage', `Worth of five points of the index, 95 % intervals, ${RUNS} runs`, rows)
  for (const { held } of rows) expect(Number.parseFloat(held)).toBeGreaterThan(92)
})
