/**
 * How much a channel with few prospects leans on the others: as many of theirs count as its own as make its share as good a guess
 * as can be, were the channels' true shares spread as they appear to be.
 *
 *   τ = (Σ n (p̂ − p)² / (p (1 − p)) − (C − 1)) / (N − Σ n²/N − (C − 1)),   strength M = (1 − τ) / τ
 *
 * with n decided in each of C channels, the share p̂ of these that advanced, and p that of all N. Where channels differ no more than
 * chance lets them, τ <= 0 and all count alike.
 *
 * @see Kleinman (1973), Proportions with extraneous variance: single and independent samples, JASA 68, eq. 2.4 (weights n);
 * Skellam (1948), JRSS B 10, for the beta-binomial.
 * @module
 */

/** Of one channel. */
export interface DecidedCounts {
  readonly advanced: number
  readonly decided: number
}

/** At least so many of the others count: a channel's own few never say all. */
const LEAST = 1

/** How many prospects of others count with a channel's own; infinite where channels do not differ. */
export function borrowedStrength(channels: readonly DecidedCounts[]): number {
  const known = channels.filter(({ decided }) => decided > 0)
  const total = known.reduce((sum, { decided }) => sum + decided, 0)
  const advanced = known.reduce((sum, channel) => sum + channel.advanced, 0)
  const share = advanced / total
  const scale = share * (1 - share)
  if (known.length < 2 || scale === 0) return Number.POSITIVE_INFINITY
  const spread = known.reduce((sum, one) => sum + (one.decided * (one.advanced / one.decided - share) ** 2) / scale, 0)
  const squares = known.reduce((sum, { decided }) => sum + decided ** 2, 0)
  const degrees = known.length - 1
  const room = total - squares / total - degrees
  const excess = spread - degrees
  if (room <= 0 || excess <= 0) return Number.POSITIVE_INFINITY
  const within = Math.min(1, excess / room)
  return Math.max(LEAST, (1 - within) / within)
}
