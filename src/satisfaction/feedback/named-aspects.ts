/**
 * What a judging word is about: the nearest thing that its clause names, and the things listed with that.
 *
 * @module
 */
import type { Item } from './item.js'

/** A named thing nearer than this many words may be meant. */
const REACH = 8

/** The place of the nearest item that fits; of two as near the one behind an English word, before a Chinese one. */
export function nearest(items: readonly Item[], place: number, fits: (item: Item) => boolean): number | undefined {
  const [before, behind] = [towards(items, place, -1, fits), towards(items, place, 1, fits)]
  if (before === undefined || behind === undefined) return (before === undefined ? behind : before)?.at
  if (before.steps === behind.steps) return items[place]!.script === 'han' ? before.at : behind.at
  return before.steps < behind.steps ? before.at : behind.at
}

/** The nearest on one side, and how far it is. */
function towards(
  items: readonly Item[],
  place: number,
  step: 1 | -1,
  fits: (item: Item) => boolean,
): { readonly at: number; readonly steps: number } | undefined {
  let steps = 1
  for (let at = place + step; at >= 0 && at < items.length && steps <= REACH; at += step) {
    if (fits(items[at]!)) return { at, steps }
    steps += items[at]!.steps
  }
  return undefined
}

/** The aspects of the thing at a place and of those that are listed with it, or named in one word: rate and fees, 审批速度. */
export function aspectsAround(items: readonly Item[], place: number): readonly string[] {
  const aspects: string[] = []
  for (const step of [-1, 1]) {
    for (let at = place; at >= 0 && at < items.length; at += step) {
      const group = items[at]!.group
      if (group?.role === 'aspect') aspects.push(...(group.aspect === undefined ? [] : [group.aspect]))
      else if (group?.role !== 'joint' && group?.role !== 'and') break
    }
  }
  return [...new Set(aspects)]
}
