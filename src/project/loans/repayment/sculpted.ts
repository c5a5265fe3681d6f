/**
 * Debt service that follows cash flow: interest and principal of an instalment are its cash flow over the coverage.
 *
 *   DSₖ = CFₖ / c      c = Σ CFₖ·vₖ / B where it is solved for      vₖ = Π 1/(1 + gⱼ), j ≤ k
 *
 * B: the balance to be repaid; g: interest of a period on one unit of balance.
 *
 * @see Yescombe, Principles of Project Finance, 2nd ed. 2014, section 12.5.3.
 * @module
 */
import { reject } from '../../../errors/index.js'
import { roundedProduct } from '../../../money/index.js'
import type { Sculpted } from '../types.js'
import type { Beginning, Plan } from './plan.js'
import { growthsOf } from './plan.js'

export function sculpted({ cashFlows, coverage: given }: Sculpted, beginning: Beginning, path: string): Plan {
  const { balance, first, rounding } = beginning
  // Grace at a negative rate may have left nothing: no coverage then.
  if (balance === 0) return { principalOf: () => 0 }
  const growths = growthsOf(beginning, first)
  const present = presentValueOf(cashFlows.slice(first), growths, path)
  const coverage = given === 'solve' ? present / balance : given
  if (!(coverage > 0)) reject('OUT_OF_RANGE', `${path}.cashFlows`, 'a present value > 0', present)
  const serviceOf = (k: number): number =>
    roundedProduct([cashFlows[k]!], coverage, rounding, `${path}.cashFlows[${k}]`)
  return {
    coverage,
    principalOf(k, opening, interest) {
      if (opening === 0) return 0
      const principal = Math.min(serviceOf(k) - interest, opening)
      // Interest and service are rounded each: one that covers the other exactly may be a minor unit short of it.
      if (principal >= -1) return Math.max(0, principal)
      const least = `at least ${coverage} x interest of ${interest}, since a loan repays no negative principal`
      return reject('OUT_OF_RANGE', `${path}.cashFlows[${k}]`, least, cashFlows[k])
    },
    checkLast(opening, interest) {
      if (opening === 0) return
      const last = cashFlows.length - 1
      const short = opening + interest - serviceOf(last)
      if (short <= roundingOf(growths)) return
      const hint = `They carry ${Math.floor(present / coverage)} at this coverage; 'solve' finds the coverage that repays all`
      reject(
        'OUT_OF_RANGE',
        `${path}.cashFlows`,
        'cash flows that repay the loan',
        `${short} short on the last due day`,
        hint,
      )
    },
  }
}

function presentValueOf(cashFlows: readonly number[], growths: readonly number[], path: string): number {
  let factor = 1
  let sum = 0
  for (const [i, growth] of growths.entries()) {
    factor /= 1 + growth
    sum += cashFlows[i]! * factor
  }
  return Number.isFinite(sum) ? sum : reject('OUT_OF_RANGE', `${path}.cashFlows`, 'a present value a double holds', sum)
}

/** What roundings of interest and service, each at most one minor unit, may have grown to on the last day. */
function roundingOf(growths: readonly number[]): number {
  return growths.reduce((grown, growth) => grown * (1 + growth) + 2, 0)
}
