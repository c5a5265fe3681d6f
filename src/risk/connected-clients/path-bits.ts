/**
 * Simulated years side by side, 32 to a word: bit b of a word says what happened in year b.
 *
 * @module
 */
import type { RandomStream } from '../../model/index.js'

/** Sets each of `bits` bits with a probability, by leaps from one that is set to the next, in time of those that are set. */
export function drawBits(
  words: Int32Array,
  start: number,
  bits: number,
  probability: number,
  uniform: RandomStream,
): void {
  if (probability <= 0) return
  if (probability >= 1) {
    for (let bit = 0; bit < bits; bit++) words[start + (bit >> 5)]! |= 1 << (bit & 31)
    return
  }
  const logMiss = Math.log1p(-probability)
  for (let bit = leap(uniform, logMiss); bit < bits; bit += 1 + leap(uniform, logMiss)) {
    words[start + (bit >> 5)]! |= 1 << (bit & 31)
  }
}

/** How many misses come before a hit. */
function leap(uniform: RandomStream, logMiss: number): number {
  return Math.floor(Math.log1p(-uniform()) / logMiss)
}

/** How many bits of a word are set. */
export function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
