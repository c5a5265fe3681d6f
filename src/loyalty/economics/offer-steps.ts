/**
 * The offers of a group that are worth their money, from the cheapest up: each a step that costs more than the one before and brings
 * more, and no step brings more per unit of money than the one below it (the upper convex hull of benefit over spend).
 *
 * @see Sinha and Zoltners (1979), The multiple-choice knapsack problem, Operations Research 27(3), for why no other offers matter.
 * @module
 */

/** An offer to one client of a group. */
export interface OfferPoint {
  /** Its place among the group's offers. */
  readonly offer: number
  /** Expected spend per client; >= 0. */
  readonly spend: number
  /** Expected gain per client: benefit less spend. */
  readonly gain: number
}

/** One step up: from the offer before (or none) to this one. */
export interface OfferStep {
  readonly offer: number
  /** More spend per client than the step before; >= 0. */
  readonly spend: number
  /** More gain per client; > 0. */
  readonly gain: number
}

/** The steps of a group, those with most gain per spend first; none where nothing gains. */
export function offerSteps(points: readonly OfferPoint[]): readonly OfferStep[] {
  const rising = points.filter(({ gain }) => gain > 0).sort((a, b) => a.spend - b.spend || b.gain - a.gain)
  const hull: OfferPoint[] = []
  for (const point of rising) {
    if (point.gain <= gainOf(hull.at(-1))) continue
    while (hull.length > 0 && isBelow(hull.at(-2), hull.at(-1)!, point)) hull.pop()
    hull.push(point)
  }
  return hull.map(({ offer, spend, gain }, k) => ({
    offer,
    spend: spend - spendOf(hull[k - 1]),
    gain: gain - gainOf(hull[k - 1]),
  }))
}

/** Whether the middle lies on or below the line from the one before it to the one after. */
function isBelow(before: OfferPoint | undefined, middle: OfferPoint, after: OfferPoint): boolean {
  const [spend, gain] = [spendOf(before), gainOf(before)]
  return (middle.gain - gain) * (after.spend - spend) <= (after.gain - gain) * (middle.spend - spend)
}

function spendOf(point: OfferPoint | undefined): number {
  return point === undefined ? 0 : point.spend
}

function gainOf(point: OfferPoint | undefined): number {
  return point === undefined ? 0 : point.gain
}
