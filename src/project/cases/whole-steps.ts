/**
 * Distances and shares without what rounding adds to them.
 *
 * @module
 */

/**
 * A distance or a share within [0, 1] in whole steps of 1e-12. Sums of several weights end in digits that say nothing: half
 * of the weight may come out as 0.4999999999999999, and two amounts as far from a third as each other differ once they are
 * counted in thousands. What is compared with a limit, or put in order, is compared in these.
 */
export function wholeSteps(share: number): number {
  return Math.round(share * 1e12)
}
