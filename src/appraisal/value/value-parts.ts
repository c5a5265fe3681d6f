/**
 * The expected value of a plan by source and by facility at once.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { ValuePart } from '../shapes/value.js'
import type { Change } from './expected.js'
import { cellWeights, expectNewBusiness, noChange, weigh } from './expected.js'
import type { Grid } from './grid.js'
import type { ValuePlan } from './plan.js'

/** A value, its parts, and what else follows from the same weights. */
export interface ValueParts {
  readonly value: number
  readonly bySource: readonly ValuePart[]
  readonly byFacility: readonly ValuePart[]
  /** Earned less lost and spent in the next year, not discounted, without new business and capital. */
  readonly nextYear: number
  readonly expectedYears: number
}

/** Sources, in the order in which they are told. */
export const VALUE_SOURCES = [
  'interest margin',
  'fees',
  'loss given default',
  'new business',
  'service cost',
  'acquisition cost',
  'capital charge',
] as const

/** Splits the value of plans on one grid; columns are reused. */
export function valueParts(grid: Grid): (plan: ValuePlan) => ValueParts {
  const discounted = cellWeights(grid.cells)
  const lived = cellWeights(grid.cells)
  const unchanged: Change = noChange()
  return plan => {
    weigh(plan, unchanged, grid, grid.force, discounted)
    weigh(plan, unchanged, grid, 0, lived)
    expectNewBusiness(plan, unchanged, grid, discounted)
    return partsOf(plan, discounted, lived, grid)
  }
}

function partsOf(
  plan: ValuePlan,
  discounted: ReturnType<typeof cellWeights>,
  lived: ReturnType<typeof cellWeights>,
  { cells, stepsPerYear }: Grid,
): ValueParts {
  const sources = new Map<string, number[]>(VALUE_SOURCES.map(name => [name, []]))
  const add = (source: (typeof VALUE_SOURCES)[number], amount: number): number => {
    sources.get(source)!.push(amount)
    return amount
  }
  const byFacility: ValuePart[] = []
  let nextYear = 0
  for (const [f, name] of plan.ids.entries()) {
    let [margin, fees, loss, service, capital] = [0, 0, 0, 0, 0]
    for (let k = 0; k < cells; k++) {
      const i = f * cells + k
      const weight = discounted.facilities[k]!
      const lost = plan.defaults[k]! * plan.loss[i]!
      margin += plan.margin[i]! * weight
      fees += plan.fees[i]! * weight
      loss += lost * weight
      service += plan.service[i]! * weight
      capital += plan.capital[i]! * weight
      const kept = plan.margin[i]! + plan.fees[i]! - lost - plan.service[i]!
      if (k < stepsPerYear) nextYear += kept * lived.facilities[k]!
    }
    const amounts = [
      add('interest margin', margin),
      add('fees', fees),
      add('loss given default', 0 - loss - plan.certainLoss[f]!),
      add('service cost', 0 - service),
      add('capital charge', 0 - capital),
    ]
    byFacility.push({ name, value: compensatedSum(amounts) })
  }
  let [business, won, fixed] = [0, 0, 0]
  for (let k = 0; k < cells; k++) {
    const weight = discounted.relation[k]!
    const unit = plan.newMargin - plan.newSpend[k]! - plan.defaults[k]! * plan.newLoss
    const signed = discounted.signed[k]!
    business += (discounted.owed[k]! * unit + discounted.standing[k]! + signed * plan.newFee) * weight
    business += signed * (plan.runOff[0]! * unit + plan.standingFees[0]!) * discounted.begun[k]!
    won += (plan.newRate * plan.newCost + signed * plan.newCostPerUnit) * weight
    fixed += plan.fixedService * weight
    if (k < stepsPerYear) nextYear -= plan.fixedService * lived.relation[k]!
  }
  const news = [add('new business', business), add('acquisition cost', 0 - won)]
  byFacility.push({ name: 'new business', value: compensatedSum(news) })
  byFacility.push({ name: 'relationship', value: add('service cost', 0 - fixed) })
  const bySource = Array.from(sources, ([name, amounts]) => ({ name, value: compensatedSum(amounts) }))
  return {
    value: compensatedSum(bySource.map(({ value }) => value)),
    bySource,
    byFacility,
    nextYear,
    expectedYears: compensatedSum(lived.relation),
  }
}
