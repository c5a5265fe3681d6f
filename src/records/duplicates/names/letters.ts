/**
 * Which letters a word has, in 32 bits, so that words far apart are told at a glance.
 *
 * @module
 */

/** One bit per letter; of many scripts, several letters share one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

/** Letters that only one of two words has, at most: a slip changes two of them, so that d slips leave no more than 2 d. */
export function otherLetters(a: number, b: number): number {
  let rest = a ^ b
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }
  return count
}
