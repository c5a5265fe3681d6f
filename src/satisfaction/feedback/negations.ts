/**
 * Which word a negation turns around: the next judging word of its clause within a few words, and those listed with it.
 *
 * @module
 */
import type { Item } from './item.js'

/** How far a negation reaches, in words of English, or of Chinese with unknown characters counted one by one. */
const REACH = 6
/** How far it reaches to a thing that clients want more or less of: no reply, no fees. */
const REACH_TO_THING = 3

/** Of each item, the places of the negations that turn it around; and of each negation whether it found something. */
export interface Negations {
  readonly of: readonly (readonly number[])[]
  readonly isIdle: readonly boolean[]
}

export function negationsOf(items: readonly Item[]): Negations {
  const of: number[][] = items.map(() => [])
  const isIdle = items.map(({ group }) => group?.role === 'negator')
  // From the last: what turns nothing around, and judges by itself, can be turned around: unable to solve.
  for (let place = items.length - 1; place >= 0; place--) {
    if (items[place]!.group?.role !== 'negator') continue
    let target = nextTarget(items, place, isIdle)
    isIdle[place] = target === undefined
    while (target !== undefined) {
      of[target]!.unshift(place)
      target = listedWith(items, target)
    }
  }
  return { of, isIdle }
}

function nextTarget(items: readonly Item[], negation: number, isIdle: readonly boolean[]): number | undefined {
  let steps = 0
  for (let at = negation + 1; at < items.length; at++) {
    const { group } = items[at]!
    steps += items[at]!.steps
    if (steps > REACH) return undefined
    if (canTurn(items[at])) return weighsNext(items, at) ? at + 1 : at
    if (group?.role === 'negator' && group.alone !== undefined && isIdle[at] === true) return at
    const isThing = group?.role === 'aspect' && group.wanted !== undefined && steps <= REACH_TO_THING
    if (isThing && !isJudgedSoon(items, at)) return at
  }
  return undefined
}

/** A word that judges, or says more or less of something. */
function canTurn(item: Item | undefined): boolean {
  const group = item?.group
  return group?.role === 'direction' || (group?.role === 'sentiment' && group.fixed !== true)
}

/** Whether a word of more or less changes the judging word behind it: much help, few problems. */
export function weighsNext(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (items[at]!.group?.role !== 'direction' || next?.script === 'emoji') return false
  return next?.group?.role === 'sentiment' && canTurn(next)
}

function isJudgedSoon(items: readonly Item[], thing: number): boolean {
  let steps = 0
  for (let at = thing + 1; at < items.length && steps <= REACH_TO_THING; at++) {
    if (canTurn(items[at])) return true
    steps += items[at]!.steps
  }
  return false
}

/** The judging word that is listed behind another: not clear or fair. */
function listedWith(items: readonly Item[], target: number): number | undefined {
  const joined = items[target + 1]?.group?.role
  if (joined !== 'joint' && joined !== 'and') return undefined
  const item = items[target + 2]
  return item?.group?.role === 'sentiment' && canTurn(item) ? target + 2 : undefined
}
