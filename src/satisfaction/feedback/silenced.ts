/**
 * What is said of another lender: faster than the other bank, the other bank is faster.
 *
 * @module
 */
import type { Item } from './item.js'
import type { WordChange } from './types.js'

/** A comparison this many words before another lender makes that lender what is compared with. */
const REACH = 3

/** Why the word at a place is not said of this lender: it is turned around, or says nothing; absent where it is. */
export function silencerOf(items: readonly Item[], at: number): WordChange | undefined {
  const than = items.findLastIndex((item, place) => place < at && isStandard(item))
  if (than > 0 && items.slice(0, than).some(judges)) return { how: 'silenced', by: items[than]!.text }
  const rival = items.findIndex((item, place) => item.group?.role === 'rival' && !isComparedWith(items, place))
  if (rival < 0) return undefined
  return { how: compares(items) ? 'flipped' : 'silenced', by: items[rival]!.text }
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

function compares(items: readonly Item[]): boolean {
  return items.some(({ group, isComparative }) => {
    return isComparative || group?.role === 'comparison' || (group !== undefined && 'comparative' in group)
  })
}

function judges({ group }: Item): boolean {
  return group?.role === 'sentiment' || group?.role === 'direction'
}
