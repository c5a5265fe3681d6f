/**
 * Which contacts bring most, within a budget or a number of them?
 *
 * In the order of gain per cost, whatever still fits is taken; then the same with each of the largest that did not fit taken first. The
 * bound is what parts of clients would allow: the last contact cut where the money ends.
 *
 * @see Dantzig (1957), Discrete-variable extremum problems, Operations Research 5(2), for the order and the bound; Sahni (1975),
 * Approximate algorithms for the 0/1 knapsack problem, Journal of the ACM 22(1), for what is taken first.
 * @module
 */
import type { ContactInput } from './contact-input.js'

/** Rows to contact, the first first. */
export interface ChosenContacts {
  readonly rows: Int32Array
  readonly spend: number
  /** No choice gains more. */
  readonly bestPossible: number
}

/** The choice by gain and cost of each row; rows that gain nothing are left out. */
export function chooseContacts(gain: Float64Array, { cost, budget, contacts }: Limits): ChosenContacts {
  const isLimited = budget < Number.MAX_VALUE
  // A contact that costs nothing has no bound on what it brings per cost, and comes first.
  const rank = (row: number): number => (isLimited ? gain[row]! / cost[row]! : gain[row]!)
  const ordered = Int32Array.from(gain.keys())
    .filter(row => gain[row]! > 0)
    .sort((a, b) => compare(rank(b), rank(a)) || gain[b]! - gain[a]! || a - b)
    .subarray(0, contacts)
  const first = fill(ordered, gain, cost, budget)
  const tried = first.left.sort((a, b) => gain[b]! - gain[a]! || a - b).slice(0, TRIED)
  let best = first
  for (const row of tried) {
    const other = fill(ordered, gain, cost, budget, row)
    if (other.gained > best.gained) best = other
  }
  const rows = ordered.filter(row => best.taken.has(row))
  return { rows, spend: best.spend, bestPossible: boundOf(ordered, gain, cost, budget) }
}

type Limits = Pick<ContactInput, 'cost' | 'budget' | 'contacts'>

/** So many of the largest that did not fit are tried first. */
const TRIED = 30
/** Three times 0.1 are affordable with 0.3. */
const ROUNDING = 1 + 1e-12

/** Also of two that are infinite, whose difference is none. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

interface Filled {
  readonly taken: ReadonlySet<number>
  /** What would have fitted into the budget alone, but not with the others. */
  readonly left: number[]
  readonly spend: number
  readonly gained: number
}

/** Whatever fits, in order, after one that is taken first. */
function fill(ordered: Int32Array, gain: Float64Array, cost: Float64Array, budget: number, first?: number): Filled {
  const taken = new Set<number>(first === undefined ? [] : [first])
  const left: number[] = []
  let [spend, gained] = first === undefined ? [0, 0] : [cost[first]!, gain[first]!]
  const most = budget * ROUNDING
  for (const row of ordered) {
    if (row === first) continue
    if (spend + cost[row]! <= most) {
      taken.add(row)
      spend += cost[row]!
      gained += gain[row]!
    } else if (cost[row]! <= most) left.push(row)
  }
  return { taken, left, spend, gained }
}

function boundOf(ordered: Int32Array, gain: Float64Array, cost: Float64Array, budget: number): number {
  let [bound, room] = [0, budget]
  for (const row of ordered) {
    const own = cost[row]!
    if (own > room) return bound + (gain[row]! * room) / own
    bound += gain[row]!
    room -= own
  }
  return bound
}
