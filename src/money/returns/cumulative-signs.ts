/**
 * Norström's criterion on both sides of zero.
 *
 * f(x) = x ∫ S(t) e^(-t x) dt for x > 0, where S(t) is the sum of all flows up to t: there are no more rates above zero than
 * changes of sign of S, and as many but for an even number. So are those below zero by the sums from the last flow back.
 *
 * @see Norström (1972), A sufficient condition for a unique nonnegative internal rate of return, J. Financial and
 * Quantitative Analysis 7; Pólya & Szegő (1925), Aufgaben und Lehrsätze aus der Analysis II, part 5, nos. 79-80.
 * @module
 */
import { sumError } from '../../numeric/core.js'
import type { FlowSum } from './flow-sum.js'
import { ROUNDING } from './flow-sum.js'

/** How many rates there are on each side of zero, each 0 or 1. */
export interface RatesBySide {
  readonly below: 0 | 1
  readonly above: 0 | 1
}

/** The count, or `undefined` where sums change sign more often, or by less than rounding, or add up to zero. */
export function ratesBySide({ mantissas, shifts }: FlowSum): RatesBySide | undefined {
  if (shifts.some(shift => shift !== 0)) return undefined
  const above = signChangesOfSums(mantissas, 0, 1)
  if (above === undefined || above > 1) return undefined
  const below = signChangesOfSums(mantissas, mantissas.length - 1, -1)
  if (below === undefined || below > 1) return undefined
  return { below: below === 1 ? 1 : 0, above: above === 1 ? 1 : 0 }
}

/** Changes of sign of running sums whose last is not 0, if doubles can tell the sign of each. */
function signChangesOfSums(amounts: Float64Array, from: number, step: 1 | -1): number | undefined {
  let sum = 0
  let dropped = 0
  let sizeDropped = 0
  let sign = 0
  let changes = 0
  let total = 0
  for (let count = 0, i = from; count < amounts.length; count++, i += step) {
    const amount = amounts[i]!
    const error = sumError(sum, amount)
    sum += amount
    dropped += error
    sizeDropped += Math.abs(error)
    total = sum + dropped
    const isKnown = sizeDropped === 0 || Math.abs(total) > 4 * ROUNDING * (Math.abs(total) + (count + 2) * sizeDropped)
    if (!isKnown) return undefined
    const now = Math.sign(total)
    if (now !== 0 && now !== sign) {
      if (sign !== 0) changes++
      sign = now
    }
  }
  return total === 0 ? undefined : changes
}
