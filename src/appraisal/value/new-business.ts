/**
 * What may be expected of facilities that are not signed yet: how large they are, what they earn, what winning them costs.
 *
 * Sizes and margins of one client's facilities scatter about a mean of its own, which is known the better the more it has signed.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { Facility } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import { YEAR } from './balances.js'
import { logDeviation, MOST_LOG_DEVIATION } from './log-deviation.js'
import type { ValuePlan } from './plan.js'
import { NEW_MARGIN, SIZE } from './plan.js'
import { credibleMean } from './spread.js'
import type { ValueLearnt } from './types.js'

/** Writes new business to a plan. */
export function planNewBusiness(
  plan: ValuePlan,
  client: ClientCase,
  agreed: readonly Facility[],
  { newBusiness, growth }: ClientOutlook,
  learnt: ValueLearnt,
): void {
  plan.growth = Math.max(LEAST_GROWTH, growth.perYear)
  plan.growthDeviation = growth.standardDeviation
  const isKnown = planSizes(plan, client, agreed, learnt)
  plan.newRate = client.client.status === 'ended' || !isKnown ? 0 : newBusiness.perYear
  plan.newShape = newBusiness.shape
  plan.newFee = learnt.upfrontFee
  plan.newCost = learnt.acquisition.each
  plan.newCostPerUnit = learnt.acquisition.perUnit
  plan.newLoss = plan.lossMean * learnt.unsecured
  planMargins(plan, agreed, learnt)
  if (plan.newRate === 0) {
    plan.inputDeviations[SIZE] = 0
    plan.inputDeviations[NEW_MARGIN] = 0
  }
}

/** Business that shrinks faster is gone within a year. */
const LEAST_GROWTH = -0.9
/** Limits of so many years ago have grown with the client; of older ones nobody knows. */
const MOST_YEARS = 10

/** Limits as they would be today; whether anything is known of them at all. */
function planSizes(plan: ValuePlan, client: ClientCase, agreed: readonly Facility[], learnt: ValueLearnt): boolean {
  const { size = 'all' } = client.client
  const { [size]: ofClass, all } = learnt.sizes
  const force = Math.log1p(plan.growth)
  const limits = agreed.flatMap(({ limit, currency, signedOn }) => {
    const amount = client.money(limit, currency)
    if (amount === undefined || amount <= 0) return []
    const signed = parseDay(signedOn)
    const age = signed === undefined ? 0 : Math.max(0, Math.min(MOST_YEARS, (client.asOf - signed) / YEAR))
    return [Math.log(amount) + force * age]
  })
  const found = credibleMean(limits, ofClass ?? all, learnt.sizeSpread)
  if (found === undefined) return false
  const within = Math.min(MOST_LOG_DEVIATION, learnt.sizeSpread.within)
  const open = Math.min(MOST_LOG_DEVIATION, found.deviation)
  plan.newSize = Math.exp(found.mean + (within * within + open * open) / 2)
  plan.sizeDeviation = Math.hypot(within, logDeviation(learnt.volumeVariation))
  plan.inputDeviations[SIZE] = open
  plan.isSizeMissing = limits.length === 0
  return true
}

/** Deviations of margins as parts of the book's mean, so that they grow and shrink with the client's own. */
function planMargins(plan: ValuePlan, agreed: readonly Facility[], { clientMargins }: ValueLearnt): void {
  const { mean, within } = clientMargins
  const own = agreed.flatMap(({ margin }) => (margin === undefined ? [] : [margin]))
  const found = credibleMean(own, mean, clientMargins)!
  plan.newMargin = found.mean
  plan.isNewMarginMissing = own.length === 0
  plan.marginDeviation = mean > 0 ? logDeviation(within / mean) : 0
  plan.inputDeviations[NEW_MARGIN] = mean > 0 ? logDeviation(found.deviation / mean) : 0
}
