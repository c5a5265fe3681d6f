/**
 * How strongly a judging word is meant: very, slightly, much.
 *
 * @module
 */
import type { Item } from './item.js'
import type { WordRole } from './lexicon-types.js'
import { weighsNext } from './negations.js'
import type { WordChange } from './types.js'

/** What the words of degree around a word come to. */
export interface Degree {
  readonly factor: number
  /** Too much or too little of it. */
  readonly isExcess: boolean
  /** A word of degree stands between a negation and the word: not very good. */
  readonly isTempered: boolean
  readonly changes: readonly WordChange[]
}

/** Words of degree reach over this many other words, and more of them than these add nothing. */
const GAP = 1
const MOST = 4
/** Many problems, and few. */
const MORE = 1.3
const FEW = -0.5
const TELLS_NOTHING: ReadonlySet<WordRole> = new Set(['neutral', 'function', 'joint'])

/** The degree of the word at a place, whose negations are given. */
export function degreeAt(items: readonly Item[], place: number, negations: readonly number[]): Degree {
  const degrees: (readonly [item: Item, factor: number])[] = []
  let [gap, passed, isExcess, isTempered] = [0, false, false, false]
  for (let at = place - 1; at >= 0 && gap <= GAP && degrees.length < MOST; at--) {
    const { group } = items[at]!
    if (negations.includes(at)) passed = true
    else if (group?.role === 'direction' && at === place - 1 && weighsNext(items, at))
      degrees.push([items[at]!, group.value > 0 ? MORE : FEW])
    else if (group?.role === 'degree' && group.after !== true) {
      if (!passed && negations.some(negation => negation < at)) isTempered = true
      degrees.push([items[at]!, group.factor])
      isExcess ||= group.excess === true
    } else if (group === undefined || TELLS_NOTHING.has(group.role)) gap += items[at]!.steps
    else break
  }
  // The next word, past one that tells nothing: 快了很多.
  const at = items[place + 1]?.group?.role === 'function' ? place + 2 : place + 1
  const next = items[at]
  if (next?.group?.role === 'degree' && next.group.after === true) degrees.push([next, next.group.factor])
  else if (next !== undefined && strengthensBefore(items, at)) degrees.push([next, MORE])
  return {
    factor: degrees.reduce((product, [, factor]) => product * factor, 1),
    isExcess,
    isTempered,
    changes: degrees.map(([{ text }, factor]) => ({ how: howOf(factor), by: text })),
  }
}

/** Whether a Chinese word of more or less says by how much the judging word before it holds: 降了不少, 快了很多. */
export function strengthensBefore(items: readonly Item[], place: number): boolean {
  const { group, script } = items[place]!
  if (group?.role !== 'direction' || script !== 'han') return false
  const before = items[place - 1]?.group?.role === 'function' ? items[place - 2] : items[place - 1]
  return before?.script === 'han' && (before.group?.role === 'direction' || before.group?.role === 'sentiment')
}

function howOf(factor: number): WordChange['how'] {
  if (factor < 0) return 'flipped'
  return factor < 1 ? 'weakened' : 'strengthened'
}
