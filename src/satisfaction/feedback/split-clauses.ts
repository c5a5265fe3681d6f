/**
 * A sentence as clauses: what each says, how it is meant and how much it counts.
 *
 * A clause ends at a comma, before a contrast, a condition or a reason, and at an `and` behind which something else is judged.
 * What comes before a contrast (but), or is conceded (although), counts half: VADER weighs before a "but" by 0.5 and behind
 * it by 1.5, a sharper contrast of the same kind.
 *
 * @see Hutto and Gilbert (2014), VADER: a parsimonious rule-based model for sentiment analysis of social media text, ICWSM 8.
 * @module
 */
import type { Item } from './item.js'
import type { WordRole } from './lexicon-types.js'
import type { ClauseMode } from './types.js'

/** A part of a sentence that says one thing; marks are left out. */
export interface Clause {
  readonly items: readonly Item[]
  readonly mode: ClauseMode
  readonly weight: number
}

const CONCEDED = 0.5

/** The clauses of one sentence, at least one if it has a word. */
export function splitClauses(items: readonly Item[], isQuestion: boolean): readonly Clause[] {
  const parts = partsOf(items)
  const isWish = parts.some(part => has(part, 'wish'))
  const turn = parts.findLastIndex(part => part[0]?.group?.role === 'contrast')
  return parts.map((part, place) => ({
    items: part,
    mode: modeOf(part, isQuestion && place === parts.length - 1, isWish),
    weight: place < turn || has(part, 'concession') ? CONCEDED : 1,
  }))
}

/** Whether what was said before this sentence counts half. */
export function turnsAround([first]: readonly Clause[]): boolean {
  return first?.items[0]?.group?.role === 'contrast'
}

/** A clause that counts half. */
export function conceded(clause: Clause): Clause {
  return { ...clause, weight: CONCEDED }
}

function partsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = []
  let part: Item[] = []
  let isJudged = false
  const close = (): void => {
    if (part.some(item => item.script !== 'mark')) parts.push(part)
    part = []
    isJudged = false
  }
  for (const [place, item] of items.entries()) {
    const isEnd = item.script === 'mark' && item.group === undefined
    if (isEnd || OPENS.has(item.group?.role) || (isJudged && item.group?.role === 'and' && isNewThing(items, place))) {
      close()
    }
    if (!isEnd) part.push(item)
    isJudged ||= judges(item)
  }
  close()
  return parts
}

const OPENS: ReadonlySet<WordRole | undefined> = new Set(['contrast', 'concession', 'condition', 'break'])

/** Whether something that is named is judged behind an `and`, before the next one. */
function isNewThing(items: readonly Item[], and: number): boolean {
  let [isJudged, isNamed] = [false, false]
  for (let at = and + 1; at < items.length; at++) {
    const { group, script } = items[at]!
    if (group?.role === 'and' || (script === 'mark' && group === undefined)) break
    isJudged ||= judges(items[at]!)
    isNamed ||= group?.role === 'aspect'
  }
  return isJudged && isNamed
}

function judges({ group }: Item): boolean {
  return group?.role === 'sentiment' || group?.role === 'direction' || group?.role === 'negator'
}

function has(items: readonly Item[], role: WordRole): boolean {
  return items.some(item => item.group?.role === role)
}

/** A condition of a wish is wished for as well: it would be good if they were faster. */
function modeOf(items: readonly Item[], isQuestion: boolean, isWish: boolean): ClauseMode {
  if (has(items, 'wish') || (isWish && has(items, 'condition'))) return 'wish'
  if (has(items, 'condition')) return 'condition'
  if (has(items, 'past')) return 'past'
  if (has(items, 'why')) return 'complaint'
  return isQuestion || has(items, 'question') ? 'question' : 'stated'
}
