/**
 * How many comments after an action would show a worthwhile fall of complaints?
 *
 *   n = p₁(1 − p₁) / (d²/(z_α + z_β)² − p₀(1 − p₀)/m)        of p₀ before, by m comments, to p₁ = p₀ − d
 *
 * times as many comments as tell as much as one independent comment. Where the bracket is not above 0 the comments before are too
 * few, however many follow.
 *
 * @see Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, chapter 4.
 * @module
 */
import { normalUpperQuantile } from '../../numeric/core.js'
import type { FeedbackShare } from '../feedback/feedback-share.js'

/** The comments; infinite where no number of them is enough. */
export function commentsNeeded(
  before: FeedbackShare,
  after: FeedbackShare | undefined,
  { level, worthwhileFall, power }: { readonly level: number; readonly worthwhileFall: number; readonly power: number },
): number {
  const [p, q] = [before.share, before.share * (1 - worthwhileFall)]
  const { effective: known = 0 } = before
  const reach = normalUpperQuantile((1 - level) / 2) + normalUpperQuantile(1 - power)
  // With a power below the level's own tail any number of comments will do.
  const room = reach > 0 ? ((p - q) / reach) ** 2 - (p * (1 - p)) / known : Number.POSITIVE_INFINITY
  if (!(room > 0)) return Number.POSITIVE_INFINITY
  // With all complaints gone nothing varies: one comment at least.
  return Math.max(1, Math.ceil(((q * (1 - q)) / room) * perIndependent(after === undefined ? before : after)))
}

function perIndependent({ of, effective = of }: FeedbackShare): number {
  return Math.max(1, of / effective)
}
