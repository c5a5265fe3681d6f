/**
 * What a pair of answers says of a feature: how one would feel with it (rows), and without it (columns).
 *
 * @see Kano, Seraku, Takahashi and Tsuji (1984), Attractive quality and must-be quality, Hinshitsu 14(2); Berger et al. (1993), Kano's
 * methods for understanding customer-defined quality, Center for Quality of Management Journal 2(4).
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { ownValue } from '../../statistics/own-value.js'

/** The five answers: I like it; it must be so; I do not mind; I can live with it; I dislike it. */
export type KanoAnswer = 'like' | 'must-be' | 'neutral' | 'live-with' | 'dislike'

/**
 * A attractive: pleases, and is not missed. O one-dimensional: pleases, and is missed. M must-be: missed, and taken for granted.
 * I indifferent. R reverse: not wanted. Q questionable: the answers contradict each other.
 */
export type KanoCategory = 'A' | 'O' | 'M' | 'I' | 'R' | 'Q'

/** The category of each pair: with the feature, then without it. */
export type KanoTable = Readonly<Record<KanoAnswer, Readonly<Record<KanoAnswer, KanoCategory>>>>

/** The answers in the order of the questionnaire; a number n is the n-th. */
export const KANO_ANSWERS: readonly KanoAnswer[] = Object.freeze(['like', 'must-be', 'neutral', 'live-with', 'dislike'])

/** The categories in the order in which ties are decided: what is missed most first. */
export const KANO_CATEGORIES: readonly KanoCategory[] = Object.freeze(['M', 'O', 'A', 'I', 'R', 'Q'])

/**
 * The usual table.
 *
 * @see Berger et al. (1993), figure 5.
 * @example
 * import { KANO_TABLE } from 'clientele/satisfaction'
 * KANO_TABLE.like.dislike // => 'O'
 */
export const KANO_TABLE: KanoTable = Object.freeze({
  like: row('Q', 'A', 'A', 'A', 'O'),
  'must-be': row('R', 'I', 'I', 'I', 'M'),
  neutral: row('R', 'I', 'I', 'I', 'M'),
  'live-with': row('R', 'I', 'I', 'I', 'M'),
  dislike: row('R', 'R', 'R', 'R', 'Q'),
})

/**
 * The table of those who take it for a contradiction that something must be so with the feature and without it, or can be lived with
 * either way: these two pairs are questionable, not indifferent.
 *
 * @see Pouliot (1993), Theoretical issues of Kano's methods, Center for Quality of Management Journal 2(4).
 * @example
 * import { KANO_TABLE_STRICT } from 'clientele/satisfaction'
 * KANO_TABLE_STRICT['must-be']['must-be'] // => 'Q'
 */
export const KANO_TABLE_STRICT: KanoTable = Object.freeze({
  ...KANO_TABLE,
  'must-be': row('R', 'Q', 'I', 'I', 'M'),
  'live-with': row('R', 'I', 'I', 'Q', 'M'),
})

/**
 * The category of one pair of answers.
 *
 * @param functional how one would feel with the feature: a word, or 1 (like) to 5 (dislike).
 * @param dysfunctional how one would feel without it.
 * @throws ClienteleError `OUT_OF_RANGE` for another answer; for a table, naming the cell at fault.
 * @example
 * import { kanoCategory } from 'clientele/satisfaction'
 * kanoCategory('like', 'neutral') // => 'A'
 * kanoCategory(2, 5) // => 'M'
 * kanoCategory('love', 'neutral') // => Error OUT_OF_RANGE
 */
export function kanoCategory(
  functional: KanoAnswer | number,
  dysfunctional: KanoAnswer | number,
  table: KanoTable = KANO_TABLE,
): KanoCategory {
  const cells = table === KANO_TABLE ? table : expectTable(table, 'table')
  const [have, lack] = [placeOf(functional), placeOf(dysfunctional)]
  if (have === undefined) return reject('OUT_OF_RANGE', 'functional', ANSWER, functional)
  if (lack === undefined) return reject('OUT_OF_RANGE', 'dysfunctional', ANSWER, dysfunctional)
  return cells[KANO_ANSWERS[have]!][KANO_ANSWERS[lack]!]
}

/** What an answer must be, in words. */
export const ANSWER = "'like', 'must-be', 'neutral', 'live-with', 'dislike', or 1 to 5 in this order"

/** The place of an answer among the five; undefined for what is none. */
export function placeOf(answer: unknown): number | undefined {
  if (typeof answer === 'number') return Number.isInteger(answer) && answer >= 1 && answer <= 5 ? answer - 1 : undefined
  const words: readonly unknown[] = KANO_ANSWERS
  const place = words.indexOf(answer)
  return place < 0 ? undefined : place
}

/** A table, every pair of which has a category. */
export function expectTable(table: unknown, path: string): KanoTable {
  const given = expectObject(table, path)
  expectKnownKeys(given, KANO_ANSWERS, path)
  const rowOf = (have: KanoAnswer): KanoTable[KanoAnswer] => {
    const cells = expectObject(ownValue(given, have), `${path}.${have}`)
    expectKnownKeys(cells, KANO_ANSWERS, `${path}.${have}`)
    const [a, b, c, d, e] = KANO_ANSWERS.map(lack =>
      expectOneOf(ownValue(cells, lack), KANO_CATEGORIES, `${path}.${have}.${lack}`),
    )
    return row(a!, b!, c!, d!, e!)
  }
  return {
    like: rowOf('like'),
    'must-be': rowOf('must-be'),
    neutral: rowOf('neutral'),
    'live-with': rowOf('live-with'),
    dislike: rowOf('dislike'),
  }
}

function row(
  like: KanoCategory,
  mustBe: KanoCategory,
  neutral: KanoCategory,
  liveWith: KanoCategory,
  dislike: KanoCategory,
): KanoTable[KanoAnswer] {
  return Object.freeze({ like, 'must-be': mustBe, neutral, 'live-with': liveWith, dislike })
}
