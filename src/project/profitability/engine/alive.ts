/**
 * The share of a stretch of time that a client is expected to live through without default.
 *
 *   (S₀ − S₁) / ln(S₀ / S₁)      the mean of survival at one hazard from S₀ to S₁
 *
 * Stretches that follow one another add up, so that the number of payments a year changes nothing.
 *
 * @module
 */
import type { DefaultTiming } from '../../../model/default-timing.js'

export function shareAlive({ survival }: DefaultTiming, start: number, end: number): number {
  const first = survival(start)
  const last = survival(end)
  if (last === 0) return 0
  const log = Math.log(last) - Math.log(first)
  return log === 0 ? first : (first * Math.expm1(log)) / log
}
