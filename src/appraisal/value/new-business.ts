/**
 * What may be expected of facilities that are not signed yet.
 *
 * @module
 */

import type { Facility } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import type { Grid } from './grid.js'
import { logDeviation } from './log-deviation.js'
import type { ValuePlan } from './plan.js'
import { SIZE } from './plan.js'
import type { ValueLearnt } from './types.js'

/**
 * Writes new business to a plan whose facilities are there; capital is charged afterwards.
 *
 * @returns part lost at default of a unit that new facilities owe.
 */
export function planNewBusiness(
  plan: ValuePlan,
  client: ClientCase,
  agreed: readonly Facility[],
  { newBusiness, growth }: ClientOutlook,
  learnt: ValueLearnt,
  grid: Grid,
): number {
  const { cells, step } = grid
  const limits = ownLimits(client, agreed)
  const { size = 'all' } = client.client
  const { [size]: ofClass, all: ofAll = 0 } = learnt.sizes
  const own = limits.length
  plan.newSize = own > 0 ? limits.reduce((sum, limit) => sum + limit, 0) / own : (ofClass ?? ofAll)
  plan.newRate = client.client.status === 'ended' || plan.newSize === 0 ? 0 : newBusiness.perYear
  plan.newShape = newBusiness.shape
  plan.growth = Math.max(LEAST_GROWTH, growth.perYear)
  plan.growthDeviation = growth.standardDeviation
  plan.sizeDeviation = logDeviation(learnt.sizeVariation)
  plan.isSizeMissing = own === 0
  if (plan.newRate > 0) plan.inputDeviations[SIZE] = logDeviation(learnt.sizeVariation / Math.sqrt(Math.max(1, own)))
  const { margin, owed } = ownMargin(client, agreed)
  const earned = owed > 0 ? margin / owed : learnt.margins['term-loan'].mean
  const lost = plan.lossMean * learnt.unsecured
  for (let k = 0; k < cells; k++) {
    plan.newIncome[k] = earned - learnt.service.ofExposure
    plan.newLoss[k] = lost
    // Repaid in equal parts over its life.
    plan.runOff[k] = Math.max(0, 1 - (k * step) / learnt.life)
  }
  plan.newFee = learnt.upfrontFee
  plan.newCost = learnt.acquisition
  return lost
}

/** Business that shrinks faster is gone within a year. */
const LEAST_GROWTH = -0.9

function ownLimits(client: ClientCase, agreed: readonly Facility[]): readonly number[] {
  return agreed.flatMap(({ limit, currency }) => {
    const amount = client.money(limit, currency)
    return amount === undefined || amount <= 0 ? [] : [amount]
  })
}

/** Margins of all its facilities that say one, weighed by their limits. */
function ownMargin(
  client: ClientCase,
  agreed: readonly Facility[],
): { readonly margin: number; readonly owed: number } {
  let [sum, owed] = [0, 0]
  for (const { limit, currency, margin } of agreed) {
    const amount = client.money(limit, currency)
    if (amount === undefined || margin === undefined) continue
    sum += margin * amount
    owed += amount
  }
  return { margin: sum, owed }
}
