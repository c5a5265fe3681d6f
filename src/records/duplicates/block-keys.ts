/**
 * What two records must share, one thing at least, to be compared at all: the same code, day, host, representative, or name, up to a
 * slip. Without it a book of n clients would take n²/2 comparisons.
 *
 * Source: blocking in several passes, Hernández and Stolfo (1998); words without one of their letters as keys of slips, Garbe (2012),
 * the symmetric delete algorithm.
 *
 * @module
 */
import type { WeighedName } from './names/compare-names.js'
import type { ReadClient } from './read-clients.js'

/** The keys of a record; records that share one are compared. */
export function blockKeys(client: ReadClient): readonly string[] {
  const { organisation, socialCreditCode, lei, registrationNumber, registeredOn, representative, website } = client
  const keys = [
    ...keyed('organisation', organisation ?? socialCreditCode?.text.slice(8, 17)),
    ...keyed('lei', lei?.text),
    ...keyed('number', registrationNumber?.text),
    ...keyed('day', registeredOn),
    ...keyed('representative', representative),
    ...keyed('website', website),
    ...client.names.flatMap(nameKeys),
  ]
  return [...new Set(keys)]
}

function keyed(kind: string, value: string | number | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [`${kind} ${value}`]
}

/** Words of a name that are taken up, the rarest first. */
const WORDS = 4
/** Words whose slips are looked for. */
const SLIPS = 2

function nameKeys({ words, bits, script }: WeighedName): readonly string[] {
  const order = words.map((_, i) => i).sort((i, j) => bits[j]! - bits[i]!)
  const rare = order.slice(0, WORDS).map(i => words[i]!)
  const whole = words.join('')
  const slips = script === 'chinese' ? slipKeys(whole, 3) : rare.slice(0, SLIPS).flatMap(word => slipKeys(word, 5))
  return [`all ${whole}`, ...rare.map(word => `word ${word}`), ...pairsOf(rare), ...slips]
}

function pairsOf(words: readonly string[]): readonly string[] {
  const sorted = [...new Set(words)].sort()
  return sorted.flatMap((word, i) => sorted.slice(i + 1).map(other => `words ${word} ${other}`))
}

/** Longer texts are cut: what is beyond says little more. */
const LONGEST = 20

/** The text, and the text without each one of its letters: two that are a slip apart share one of them. */
function slipKeys(text: string, least: number): readonly string[] {
  if (text.length < least) return []
  const begin = text.slice(0, LONGEST)
  return [begin, ...Array.from(begin, (_, i) => begin.slice(0, i) + begin.slice(i + 1))].map(rest => `slip ${rest}`)
}
