/**
 * What serving clients and winning facilities costs the lender.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { Facility } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import { costLine } from './cost-line.js'
import { isRunning, mayBeDrawn } from './facility-facts.js'
import { sumOf } from './samples.js'
import { acquisitionCost, ownServiceCost } from './service-cost.js'
import type { ValueLearnt, ValuePolicy } from './types.js'

/** What the costs of a book come to. */
export type CostsLearnt = Pick<ValueLearnt, 'service' | 'acquisition'>

/** Gathers costs of clients. */
export interface CostsSeen {
  readonly add: (client: ClientCase, facilities: readonly Facility[]) => void
  readonly finish: (policy: ValuePolicy) => CostsLearnt
}

/** None yet. */
export function costsSeen(costYears: number): CostsSeen {
  const [exposures, served]: [number[], number[]] = [[], []]
  const [limits, won]: [number[], number[]] = [[], []]
  return {
    add: (client, facilities) => {
      const cost = client.client.status === 'ended' ? undefined : ownServiceCost(client, costYears)
      if (cost !== undefined) {
        served.push(cost)
        exposures.push(exposureOf(client, facilities))
      }
      const spent = acquisitionCost(client)
      if (spent === undefined || facilities.length === 0) return
      won.push(spent / facilities.length)
      limits.push(limitOf(client, facilities) / facilities.length)
    },
    finish: policy => {
      const { each, perUnit } = costLine(limits, won) ?? { each: 0, perUnit: 0 }
      return { service: serviceOf(exposures, served, policy), acquisition: { each, perUnit } }
    },
  }
}

function limitOf(client: ClientCase, facilities: readonly Facility[]): number {
  const limits = runningSum()
  for (const { limit, currency } of facilities) {
    const amount = client.money(limit, currency)
    if (amount !== undefined) addTo(limits, amount)
  }
  return totalOf(limits)
}

/** What is owed on facilities that run, as far as it is known. */
function exposureOf(client: ClientCase, facilities: readonly Facility[]): number {
  const exposure = runningSum()
  for (const facility of facilities) {
    if (!isRunning(facility)) continue
    const { outstanding, limit, currency } = facility
    const amount = outstanding ?? (mayBeDrawn(facility) ? undefined : limit)
    const owed = amount === undefined ? undefined : client.money(amount, currency)
    if (owed !== undefined) addTo(exposure, owed)
  }
  return totalOf(exposure)
}

/** The line, and how far clients lie from it. */
function serviceOf(
  exposures: readonly number[],
  costs: readonly number[],
  { prior: { servicePerExposure, serviceVariation, worth } }: ValuePolicy,
): ValueLearnt['service'] {
  const line = costLine(exposures, costs)
  if (line === undefined) return { each: 0, perUnit: servicePerExposure, variation: serviceVariation }
  const squares = costs.map((own, i) => {
    const expected = line.each + line.perUnit * exposures[i]!
    return expected > 0 ? (own / expected - 1) ** 2 : 0
  })
  const variation = Math.sqrt((sumOf(squares) + worth * serviceVariation ** 2) / (costs.length + worth))
  return { ...line, variation }
}
