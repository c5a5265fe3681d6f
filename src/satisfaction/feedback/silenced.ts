/**
 * What is said of another lender: faster than the other bank, the other bank is faster.
 *
 * @module
 */
import type { Item } from './item.js'
import type { WordChange } from './types.js'

/** A comparison this many words before another lender makes that lender what is compared with. */
const REACH = 3

/** What a clause says of other lenders. */
export interface Others {
  /** Behind it stands what is compared with: the first `than` that a judgement stands before; infinite where there is none. */
  readonly than: number
  /** The place of another lender that the clause is about; -1 where there is none. */
  readonly rival: number
  /** Whether the clause compares. */
  readonly isComparing: boolean
}

export function othersIn(items: readonly Item[]): Others {
  const judged = items.findIndex(judges)
  const than = judged < 0 ? -1 : items.findIndex((item, place) => place > judged && isStandard(item))
  return {
    than: than < 0 ? Number.POSITIVE_INFINITY : than,
    rival: items.findIndex((item, place) => item.group?.role === 'rival' && !isComparedWith(items, place)),
    isComparing: items.some(compares),
  }
}

/** Why the word at a place is not said of this lender: it is turned around, or says nothing; absent where it is. */
export function silencerOf(
  items: readonly Item[],
  { than, rival, isComparing }: Others,
  at: number,
): WordChange | undefined {
  if (at > than) return { how: 'silenced', by: items[than]!.text }
  return rival < 0 ? undefined : { how: isComparing ? 'flipped' : 'silenced', by: items[rival]!.text }
}

/** Behind an English comparison stands what is compared with; behind a Chinese one stands the judgement as well. */
function isStandard({ group, script }: Item): boolean {
  return group?.role === 'comparison' && script === 'latin'
}

function isComparedWith(items: readonly Item[], rival: number): boolean {
  let steps = 0
  for (let at = rival - 1; at >= 0 && steps < REACH; at--) {
    const { group } = items[at]!
    if (group?.role === 'comparison' || group?.role === 'negator') return true
    // 不如其他银行: the judgement itself compares.
    if (group?.role === 'sentiment' && group.comparative === true) return true
    steps += items[at]!.steps
  }
  return false
}

function compares({ group, isComparative }: Item): boolean {
  return isComparative || group?.role === 'comparison' || (group !== undefined && 'comparative' in group)
}

function judges({ group }: Item): boolean {
  return group?.role === 'sentiment' || group?.role === 'direction'
}
