/**
 * What every word of a clause is worth: its value in the lexicon, then what degree, negation and the meaning of the clause make
 * of it.
 *
 *   praise denied       × −0.8, or −0.5 where it is tempered (not very good)
 *   blame denied        × −0.5: not bad is less than good
 *   praise wished for   × −0.5: who wishes for it does not have it
 *   blame in a wish     ×  0.5
 *   what used to be     × −0.5
 *
 * The factors are settings of this package, not estimates.
 *
 * @module
 */
import { degreeAt, strengthensBefore } from './degrees.js'
import type { Item } from './item.js'
import { aspectsAround, nearest } from './named-aspects.js'
import type { Negations } from './negations.js'
import { negationsOf, weighsNext } from './negations.js'
import type { Others } from './silenced.js'
import { othersIn, silencerOf } from './silenced.js'
import type { Clause } from './split-clauses.js'
import type { WordChange } from './types.js'

/** A word with what it is worth, and what it is about. */
export interface ValuedItem {
  readonly item: Item
  readonly base?: number
  readonly value?: number
  readonly aspects: readonly string[]
  readonly changes: readonly WordChange[]
}

/** A clause being valued, with the things that the clause before it named. */
interface Place {
  readonly clause: Clause
  readonly carried: readonly Item[]
  readonly negations: Negations
  readonly others: Others
}

/** The words of a clause; `carried` are the words of the clause whose things it goes on about. */
export function valueClause(clause: Clause, carried: readonly Item[]): readonly ValuedItem[] {
  const place = { clause, carried, negations: negationsOf(clause.items), others: othersIn(clause.items) }
  return clause.items.map((item, at) => valued(item, at, place))
}

function valued(item: Item, at: number, place: Place): ValuedItem {
  const { items } = place.clause
  const negations = place.negations.of[at]!
  const degree = degreeAt(items, at, negations)
  const based = baseAt(items, at, place, degree.isExcess)
  const named = item.group?.role === 'aspect' && item.group.aspect !== undefined ? [item.group.aspect] : []
  if (based === undefined) return { item, aspects: named, changes: [] }
  const changes: WordChange[] = [...based.changes, ...degree.changes]
  let value = Math.max(-1, Math.min(1, based.base * degree.factor))
  for (const negation of based.isTurned ? [] : negations) {
    value *= value < 0 ? -0.5 : degree.isTempered ? -0.5 : -0.8
    changes.push({ how: 'flipped', by: items[negation]!.text })
  }
  return { item, base: based.base, aspects: aspectsAt(items, at, place), ...meant(value, at, place, changes) }
}

interface Based {
  readonly base: number
  readonly changes: readonly WordChange[]
  /** The negation is in the value already. */
  readonly isTurned: boolean
}

/** The value before degree and negation; absent where the word judges nothing here. */
function baseAt(items: readonly Item[], at: number, place: Place, isExcess: boolean): Based | undefined {
  const { group } = items[at]!
  if (group?.role === 'sentiment') return { base: group.value, changes: [], isTurned: false }
  if (group?.role === 'negator' && place.negations.isIdle[at] === true && group.alone !== undefined) {
    return { base: group.alone, changes: [], isTurned: false }
  }
  if (group?.role === 'aspect' && group.wanted !== undefined && place.negations.of[at]!.length > 0) {
    const by = items[place.negations.of[at]![0]!]!.text
    return { base: group.wanted === 'more' ? -ABSENT : ABSENT, changes: [{ how: 'flipped', by }], isTurned: true }
  }
  if (group?.role !== 'direction' || weighsNext(items, at) || strengthensBefore(items, at)) return undefined
  if (isExcess) return { base: -Math.abs(group.value), changes: [], isTurned: false }
  const object = objectAt(items, at, place.carried)
  if (object?.group?.role !== 'aspect') return undefined
  const base = object.group.wanted === 'less' ? -group.value : group.value
  return { base, changes: [{ how: 'weighed', by: object.text }], isTurned: false }
}

/** What a thing is worth that clients want, and that is not there. */
const ABSENT = 0.5

/** The thing of which there is more or less. */
function objectAt(items: readonly Item[], at: number, carried: readonly Item[]): Item | undefined {
  const own = nearest(items, at, isWanted)
  return own === undefined ? carried.findLast(isWanted) : items[own]
}

function isWanted({ group }: Item): boolean {
  return group?.role === 'aspect' && group.wanted !== undefined
}

function isNamed({ group }: Item): boolean {
  return group?.role === 'aspect' && group.aspect !== undefined
}

function aspectsAt(items: readonly Item[], at: number, { carried }: Place): readonly string[] {
  const group = items[at]!.group
  const own = group?.role === 'sentiment' && group.aspect !== undefined ? [group.aspect] : []
  if (isNamed(items[at]!)) return aspectsAround(items, at)
  const named = nearest(items, at, isNamed)
  if (named !== undefined) return [...new Set([...own, ...aspectsAround(items, named)])]
  const before = carried.findLastIndex(isNamed)
  return own.length > 0 || before < 0 ? own : aspectsAround(carried, before)
}

/** What the value comes to in a clause that wishes, asks, compares or supposes. */
function meant(
  value: number,
  at: number,
  { clause, others }: Place,
  changes: WordChange[],
): Pick<ValuedItem, 'value' | 'changes'> {
  const { group } = clause.items[at]!
  if (group?.role === 'sentiment' && group.fixed === true) return { value, changes }
  const silencer = silencerOf(clause.items, others, at)
  if (silencer !== undefined) {
    const isFlipped = silencer.how === 'flipped'
    return { ...(isFlipped && { value: value * -0.8 }), changes: [...changes, silencer] }
  }
  if (clause.mode === 'stated') return { value, changes }
  if (clause.mode === 'past') return { value: -0.5 * value, changes: [...changes, { how: 'flipped', by: 'past' }] }
  if (clause.mode === 'wish') {
    return { value: -0.5 * Math.abs(value), changes: [...changes, { how: 'wished', by: clause.mode }] }
  }
  if (clause.mode === 'complaint' && value < 0) return { value, changes }
  return { changes: [...changes, { how: 'silenced', by: clause.mode }] }
}
