/**
 * What a fit of a model of purchases knows of a base before it searches.
 *
 * @module
 */
import type { Warning } from '../../model/index.js'
import type { Patterns } from '../../records/core.js'

/** Clients in all patterns together. */
export function clientsIn({ weight }: Pick<Patterns, 'weight'>): number {
  return weight.reduce((total, clients) => total + clients, 0)
}

/** An eighth of the longest age: near enough for Newton's steps at every scale of time. */
export function typicalGap({ times }: Pick<Patterns, 'times'>): number {
  const longest = times[times.length - 1]!
  return longest > 0 ? longest / 8 : 1
}

/** ln (r)ₖₓ grows as kx ln kx for x purchases in k stages each, and other terms take most of it away again. */
export function sizeOfTerms({ size, frequency, weight }: Patterns, stages = 1): number {
  let sum = 0
  for (let i = 0; i < size; i++) {
    const factors = stages * frequency[i]!
    sum += weight[i]! * (1 + factors * Math.log1p(factors))
  }
  return sum
}

/** Says what cannot be learned where nobody bought twice. */
export function warningsWithoutRepeats({ frequency, size }: Patterns, unlearned: string): readonly Warning[] {
  if (frequency[size - 1]! > 0) return []
  return [{ code: 'NO_REPEAT_PURCHASES', message: `Nobody bought twice, so ${unlearned}. Observe for longer` }]
}

/** What of clients who buy at a rate, and leave. */
export const RATE_AND_DROPOUT = 'neither the rate of purchases nor dropout can be learned'

/** Says that a model takes everybody who bought once for a client, where they are a tenth or more; of a base of nothing else more is to be said. */
export function oneTimeBuyersWarnings({ weight, frequency, size }: Patterns, instead: string): readonly Warning[] {
  let once = 0
  for (let i = 0; i < size; i++) if (frequency[i] === 0) once += weight[i]!
  const share = once / clientsIn({ weight })
  if (share < NOTABLE || share === 1) return []
  const percent = Math.round(100 * share)
  const message =
    `${percent} % of clients bought once, and the model takes them all for clients still (P(alive) = 1). Do not rank them ` +
    `by it; to know who of them left, try ${instead}`
  return [{ code: 'ONE_TIME_BUYERS_ALIVE', message }]
}

/** Below this share of one-time buyers it hardly matters what is said of them. */
const NOTABLE = 0.1
