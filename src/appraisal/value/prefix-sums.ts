/**
 * What has been earned until the beginning of each cell, at present value, and which hazards have come together.
 *
 * @module
 */
import type { Grid } from './grid.js'
import type { ValuePlan } from './plan.js'

/** Sums of one plan; the next one overwrites them. */
export interface PrefixSums {
  /** By facility, `cells + 1` each: margins, cost of service, fees less capital. */
  margin: Float64Array
  service: Float64Array
  other: Float64Array
  /** Cumulated hazards, `cells + 1` each. */
  readonly defaults: Float64Array
  readonly leaving: Float64Array
  readonly prepaying: Float64Array
  hasCertainLoss: boolean
  readonly fill: (plan: ValuePlan) => void
}

/** Room for the sums of plans on one grid. */
export function prefixSums({ cells, step, annuities }: Grid): PrefixSums {
  const width = cells + 1
  const none = new Float64Array(0)
  const sums: PrefixSums = {
    margin: none,
    service: none,
    other: none,
    defaults: new Float64Array(width),
    leaving: new Float64Array(width),
    prepaying: new Float64Array(width),
    hasCertainLoss: false,
    fill,
  }
  return sums

  function fill(plan: ValuePlan): void {
    const count = plan.ids.length
    if (sums.margin.length < count * width) {
      const room = 2 * count * width
      sums.margin = new Float64Array(room)
      sums.service = new Float64Array(room)
      sums.other = new Float64Array(room)
    }
    cumulate(plan.defaults, sums.defaults)
    cumulate(plan.leaving, sums.leaving)
    cumulate(plan.prepaying, sums.prepaying)
    sums.hasCertainLoss = false
    for (let f = 0; f < count; f++) {
      if (plan.certainLoss[f]! > 0) sums.hasCertainLoss = true
      for (let k = 0; k < cells; k++) {
        const i = f * cells + k
        const at = f * width + k
        const years = annuities[k + 1]! - annuities[k]!
        if (k === 0) {
          sums.margin[at] = 0
          sums.service[at] = 0
          sums.other[at] = 0
        }
        sums.margin[at + 1] = sums.margin[at]! + plan.margin[i]! * years
        sums.service[at + 1] = sums.service[at]! + plan.service[i]! * years
        sums.other[at + 1] = sums.other[at]! + (plan.fees[i]! - plan.capital[i]!) * years
      }
    }
  }

  function cumulate(hazards: Float64Array, into: Float64Array): void {
    into[0] = 0
    for (let k = 0; k < cells; k++) into[k + 1] = into[k]! + hazards[k]! * step
  }
}
