/**
 * The options of one group that may be worth taking, and what each step from one to the next larger brings per unit of cost.
 *
 * @module
 */

/** An option by its place among all. */
export interface Choice {
  readonly row: number
  readonly gain: number
  readonly cost: number
}

/** A step up within a group. */
export interface Increment {
  readonly group: number
  /** Place in the group's hull that it leads to. */
  readonly to: number
  readonly gain: number
  readonly cost: number
}

/** Options that gain, each more than all that cost no more than it; the cheapest first. */
export function undominated(choices: readonly Choice[]): readonly Choice[] {
  const sorted = choices.toSorted((a, b) => a.cost - b.cost || b.gain - a.gain)
  const kept: Choice[] = []
  let best = 0
  for (const choice of sorted) {
    if (choice.gain <= best) continue
    best = choice.gain
    kept.push(choice)
  }
  return kept
}

/** Those of them on the concave hull over nothing at no cost: what parts of options could not beat. */
export function concaveHull(choices: readonly Choice[]): readonly Choice[] {
  const hull: Choice[] = []
  for (const choice of choices) {
    while (hull.length > 0 && isBelow(hull, choice)) hull.pop()
    hull.push(choice)
  }
  return hull
}

const NOTHING = { gain: 0, cost: 0 }

/** Whether the last of a hull lies on or below the line from the one before it to a further choice. */
function isBelow(hull: readonly Choice[], { gain, cost }: Choice): boolean {
  const last = hull.at(-1)!
  const { gain: g, cost: c } = hull.length > 1 ? hull.at(-2)! : NOTHING
  return (last.gain - g) * (cost - c) <= (gain - g) * (last.cost - c)
}

/** The steps of a hull; a first option that costs nothing is a step of no cost. */
export function increments(hull: readonly Choice[], group: number): readonly Increment[] {
  return hull.map((choice, to) => {
    const { gain, cost } = to === 0 ? NOTHING : hull[to - 1]!
    return { group, to, gain: choice.gain - gain, cost: choice.cost - cost }
  })
}
