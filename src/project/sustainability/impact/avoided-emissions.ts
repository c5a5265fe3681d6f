/**
 * Emissions that a project avoids: what the same activity would have emitted without it, less what it emits.
 *
 *   avoided = Σ activity · (baseline factor - project factor)
 *
 * @see GHG Protocol (2005), The GHG Protocol for Project Accounting, chapters 8 to 10; PCAF (2022), The Global GHG Accounting and Reporting
 * Standard, Part A, 2nd ed., section 5.3: avoided emissions are reported apart from emissions (since the 3rd ed. of 2025, by
 * PCAF's own guidance on financed avoided emissions).
 * @module
 */
import { expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import type { Quantity, QuantityRange } from './quantity.js'
import { expectAmount, expectQuantity, heldRange, minus, sumOfRanges, times } from './quantity.js'

/** One activity of one year (or of all years at the same factors). */
export interface AvoidedActivity {
  /** Units of what is done: MWh, passenger-kilometres; >= 0. */
  readonly activity: Quantity
  /** Tonnes CO2e for a unit of it without the project: those of the grid, of the cars left at home. */
  readonly baselineFactor: Quantity
  /** Tonnes CO2e for a unit of it by the project; 0 where it emits nothing. */
  readonly projectFactor: Quantity
}

/**
 * Tonnes CO2e that a project avoids, with the range in which they lie where inputs have one; below 0 where it emits more than
 * would have been emitted without it.
 *
 * @param activities years, or kinds of activity, at factors of their own; at least one.
 * @throws ClienteleError `OUT_OF_RANGE` for an activity below 0 or a value outside its own range; `EMPTY_INPUT`, `INVALID_TYPE`.
 * @example
 * import { avoidedEmissions } from 'clientele/project'
 * const sold = { value: 190_000, lower: 171_000, upper: 200_000 }
 * const { value, lower, upper } = avoidedEmissions([{ activity: sold, baselineFactor: 0.5, projectFactor: 0.04 }])
 * Math.round(value) // => 87400
 * Math.round(lower) // => 78660
 * Math.round(upper) // => 92000
 */
export function avoidedEmissions(activities: readonly AvoidedActivity[]): QuantityRange {
  if (expectList(activities, 'activities').length === 0) {
    reject('EMPTY_INPUT', 'activities', 'at least one activity', 'none')
  }
  const avoided = Array.from(activities, (one, i) => {
    const path = `activities[${i}]`
    expectKnownKeys(expectObject(one, path), ['activity', 'baselineFactor', 'projectFactor'], path)
    const factor = minus(
      expectQuantity(one.baselineFactor, `${path}.baselineFactor`),
      expectQuantity(one.projectFactor, `${path}.projectFactor`),
    )
    return times(expectAmount(one.activity, `${path}.activity`), factor)
  })
  return heldRange(sumOfRanges(avoided), 'activities')
}
