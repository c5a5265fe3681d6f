/**
 * The best choice if the last step could be taken in part: it prices the budget, bounds what any choice can gain, and is a good
 * choice itself once that part is left out.
 *
 * @see Sinha and Zoltners (1979), The multiple-choice knapsack problem, Operations Research 27(3), sections 2 and 3.
 * @module
 */
import type { Choice, Increment } from './frontier.js'
import { concaveHull, increments } from './frontier.js'

/** A price of the budget, and a choice. */
export interface RelaxedChoice {
  readonly shadowPrice: number
  /** By group its choice; undefined where none is taken. */
  readonly chosen: readonly (Choice | undefined)[]
  readonly gain: number
  readonly spent: number
}

/** @param groups undominated choices, the cheapest first; each fits into the budget by itself. */
export function relaxedChoice(groups: readonly (readonly Choice[])[], budget: number): RelaxedChoice {
  const hulls = groups.map(concaveHull)
  const steps = hulls.flatMap(increments).toSorted((a, b) => perCost(b, a) || a.group - b.group || a.to - b.to)
  const chosen: (Choice | undefined)[] = groups.map(() => undefined)
  let [spent, shadowPrice, isShort] = [0, 0, false]
  const stopped = new Uint8Array(groups.length)
  for (const step of steps) {
    const { group, to, gain, cost } = step
    if (stopped[group] === 1) continue
    if (spent + cost > budget) {
      // The first that does not fit is the one that a little more budget would go to.
      if (!isShort) shadowPrice = gain / cost
      isShort = true
      stopped[group] = 1
      continue
    }
    chosen[group] = hulls[group]![to]!
    spent += cost
  }
  return { shadowPrice, chosen, gain: sumOf(chosen), spent }
}

/** Sign of the difference of gains per cost, without dividing by nothing. */
function perCost(a: Increment, b: Increment): number {
  return a.gain * b.cost - b.gain * a.cost
}

function sumOf(chosen: readonly (Choice | undefined)[]): number {
  let sum = 0
  for (const choice of chosen) if (choice !== undefined) sum += choice.gain
  return sum
}
