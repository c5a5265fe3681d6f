/**
 * Why did the amount of one facility change, from one date to the next?
 *
 * An amount is the product of its factors and of all that they do not tell (`other`: model, overlays, shape over time), which is
 * the ratio of the amount to the product. Where the product is 0 there is no such ratio: the rest is added instead.
 *
 * @module
 */
import type { ChangeAttribution } from './product-parts.js'
import { productParts } from './product-parts.js'

/**
 * Writes the parts of one facility: one per factor and, last, `other`. They add up to the change to the rounding of a double.
 *
 * @param before amount and factors on the first date.
 */
export type FacilityParts = (before: FacilityState, after: FacilityState, parts: Float64Array) => void

/** An amount and its factors, with room for one more. */
export interface FacilityState {
  amount: number
  readonly factors: Float64Array
}

/** Parts that are less than this of the amounts are rounding, and no cause. */
const ROUNDING = 1e-12

/** The attribution of amounts of so many factors. */
export function facilityParts(factors: number, attribution: ChangeAttribution): FacilityParts {
  const attribute = productParts(factors + 1, attribution)
  return (before, after, parts) => {
    const [ratioBefore, ratioAfter] = [ratioOf(before, factors), ratioOf(after, factors)]
    const known = ratioBefore === undefined ? ratioAfter : ratioBefore
    const nearlySame =
      ratioBefore !== undefined &&
      ratioAfter !== undefined &&
      Math.abs(ratioAfter - ratioBefore) <= ROUNDING * Math.abs(ratioBefore)
    before.factors[factors] = known === undefined ? 1 : known
    after.factors[factors] = nearlySame || ratioAfter === undefined ? before.factors[factors]! : ratioAfter
    attribute(before.factors, after.factors, parts)
    if (!parts.every(Number.isFinite)) parts.fill(0)
    settle(parts, after.amount - before.amount, Math.max(Math.abs(before.amount), Math.abs(after.amount)))
  }
}

/** The amount over the product of its factors, where there is such a number. */
function ratioOf({ amount, factors }: FacilityState, size: number): number | undefined {
  let product = 1
  for (let i = 0; i < size; i++) product *= factors[i]!
  const ratio = amount / product
  return product !== 0 && Number.isFinite(product) && Number.isFinite(ratio) ? ratio : undefined
}

/** Gives what is left of the change to `other`, or, where it is rounding, to the largest part. */
function settle(parts: Float64Array, change: number, scale: number): void {
  const other = parts.length - 1
  let [sum, largest] = [0, other]
  for (let i = 0; i < other; i++) {
    sum += parts[i]!
    if (Math.abs(parts[i]!) > Math.abs(parts[largest]!) || largest === other) largest = i
  }
  const rest = change - sum
  const most = largest === other ? 0 : Math.abs(parts[largest]!)
  const isRounding = most > 0 && Math.abs(rest) <= ROUNDING * Math.max(scale, most)
  parts[other] = isRounding ? 0 : rest
  if (isRounding) parts[largest]! += rest
}
