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
  const isHan = items[place]!.script === 'han'
  let found: { readonly at: number; readonly steps: number } | undefined
  for (const [at, item] of items.entries()) {
    if (at === place || !fits(item)) continue
    const steps = distance(items, place, at)
    if (steps > REACH || (found !== undefined && (steps > found.steps || (steps === found.steps && isHan)))) continue
    found = { at, steps }
  }
  return found?.at
}

function distance(items: readonly Item[], one: number, other: number): number {
  const [from, to] = one < other ? [one + 1, other] : [other + 1, one]
  let steps = 1
  for (let at = from; at < to; at++) steps += items[at]!.steps
  return steps
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
