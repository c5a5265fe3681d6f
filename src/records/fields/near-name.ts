/**
 * The name that was probably meant, for the hint of a fault.
 *
 * @module
 */

/** The one of these names that is most like another, where one is near enough. */
export function nearName(name: string, among: readonly string[]): string | undefined {
  const letters = lettersOf(name)
  let [best, found]: [number, string | undefined] = [NEAR, undefined]
  for (const candidate of among) {
    const alike = likeness(letters, lettersOf(candidate))
    if (alike <= best) continue
    best = alike
    found = candidate
  }
  return found
}

/** Names less alike than this are other names. */
const NEAR = 0.5
/** No name is longer, and a hostile one costs no more than this. */
const LONGEST = 60

/** A name without what differs from system to system: capitals, blanks, marks, wide forms. */
export function lettersOf(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Likeness of two names in [0, 1]: twice the pairs of neighbouring letters that they share, over all their pairs.
 *
 * Source: L. R. Dice, Measures of the amount of ecologic association between species, Ecology 26 (1945), on letter pairs.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const pairs = pairsOf(other)
  const all = one.length + other.length - 2
  let shared = 0
  for (const pair of pairsOf(one)) {
    const at = pairs.indexOf(pair)
    if (at < 0) continue
    pairs.splice(at, 1)
    shared++
  }
  return all <= 0 ? 0 : (2 * shared) / all
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
}
