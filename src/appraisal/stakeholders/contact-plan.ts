/**
 * Whom to reach first, and through whom.
 *
 * The best path is the one whose strengths multiply to the most: Dijkstra's search with products in place of sums, which holds as
 * no strength is above 1. Paths begin at friends of the project and do not lead through its opponents.
 *
 * @see Dijkstra (1959), A note on two problems in connexion with graphs, Numerische Mathematik 1.
 * @module
 */
import { textOrder } from '../../model/text-order.js'
import type { StakeholderPolicy } from './policy.js'
import type { Tie } from './read-stakeholders.js'
import type { ContactStep, StakeholderEntry } from './types.js'

/** A step for everybody; those to be reached first stand first. */
export function contactPlan(
  entries: readonly StakeholderEntry[],
  ties: readonly Tie[],
  { everyDays }: StakeholderPolicy,
): readonly ContactStep[] {
  const { before, product } = bestPaths(entries, ties)
  const through = (to: number): readonly string[] => {
    const path: string[] = []
    for (let at = before[to]!; at >= 0; at = before[at]!) path.unshift(entries[at]!.id)
    return path
  }
  return entries
    .map((entry, i): ContactStep => {
      const { need, needFrom } = needOf(entry)
      return {
        stakeholder: entry.id,
        priority: entry.influence.share * need,
        need,
        needFrom,
        everyDays: Math.min(...entry.quadrant.couldBe.map(quadrant => everyDays[quadrant])),
        ...(product[i]! > 0 && { through: through(i), pathStrength: product[i]! }),
      }
    })
    .sort((a, b) => b.priority - a.priority || a.everyDays - b.everyDays || textOrder(a.stakeholder, b.stakeholder))
}

const MOST_STEPS = 4

/** Who takes part as wanted, or more, needs nothing; where that is not known, who is wholly for the project needs nothing. */
function needOf({ engagement: { steps }, support }: StakeholderEntry): Pick<ContactStep, 'need' | 'needFrom'> {
  if (steps !== undefined) return { need: Math.max(0, steps) / MOST_STEPS, needFrom: 'engagement' }
  if (support !== undefined) return { need: (1 - support) / 2, needFrom: 'support' }
  return { need: 0.5, needFrom: 'nothing' }
}

/** Of each the one before it on its best path, -1 at a friend, and the product of strengths; 0 where no path leads. */
function bestPaths(
  entries: readonly StakeholderEntry[],
  ties: readonly Tie[],
): { readonly before: Int32Array; readonly product: Float64Array } {
  const before = new Int32Array(entries.length).fill(-1)
  const product = Float64Array.from(entries, ({ side }) => (side === 'for' ? 1 : 0))
  const isDone = new Uint8Array(entries.length)
  const leaving = entries.map((): Tie[] => [])
  for (const tie of ties) leaving[tie.from]!.push(tie)
  for (let at = nearest(product, isDone); at >= 0; at = nearest(product, isDone)) {
    isDone[at] = 1
    if (entries[at]!.side === 'against') continue
    for (const { to, strength } of leaving[at]!) {
      const along = product[at]! * strength
      if (isDone[to] === 1 || along <= product[to]!) continue
      product[to] = along
      before[to] = at
    }
  }
  return { before, product }
}

function nearest(product: Float64Array, isDone: Uint8Array): number {
  let best = -1
  for (let i = 0; i < product.length; i++) {
    if (isDone[i] === 0 && product[i]! > 0 && (best < 0 || product[i]! > product[best]!)) best = i
  }
  return best
}
