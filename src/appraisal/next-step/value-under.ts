/**
 * What would a client be worth if an action changed its outlook?
 *
 * By the very recursion that values it: hazards of default and leaving, loss, margin of what runs and the rate of new business each
 * become a multiple of themselves, over the whole horizon. Capital stays as it is held today.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import { changedValues, noChange } from '../value/expected.js'
import { gridOf } from '../value/grid.js'
import { planMaker } from '../value/make-plan.js'
import { readValueTerms } from '../value/read-terms.js'
import type { OutlookChange, Valuation } from './types.js'

/** Value under a change; of no change, the value as it is. */
export type ValueUnder = (change: OutlookChange) => number

/** The values of one client after the other: what the one before gave is not to be asked any more. */
export function valuesUnder({
  learnt,
  policy,
  terms,
}: Valuation): (client: ClientCase, outlook: ClientOutlook) => ValueUnder {
  const grid = gridOf(policy.stepsPerYear, readValueTerms(terms))
  const planOf = planMaker(learnt, policy, grid)
  const expected = changedValues(grid)
  const change = noChange()
  return (client, outlook) => {
    const plan = planOf(client, outlook)
    const { newRate } = plan
    expected.take(plan)
    return ({ defaults = 1, leaving = 1, lossGivenDefault = 1, newBusiness = 1, margin = 1 }) => {
      change.defaults = defaults
      change.leaving = leaving
      change.loss = lossGivenDefault
      change.margin = margin
      const rate = newRate * newBusiness
      if (rate !== plan.newRate) {
        plan.newRate = rate
        expected.take(plan)
      }
      return expected.under(change)
    }
  }
}
