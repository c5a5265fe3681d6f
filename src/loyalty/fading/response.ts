/**
 * Does a client answer less of what it is asked than before?
 *
 * Of all its contacts so many were answered; if it made no difference when, those of the recent days are drawn from them at random:
 * p = P(at most as many answered), hypergeometric.
 *
 * @see Fisher (1935), The logic of inductive inference, Journal of the Royal Statistical Society 98, for the exact test.
 * @module
 */
import { logGamma } from '../../numeric/core.js'
import type { DayFigure } from './read-histories.js'
import type { Finding } from './types.js'

export function fallingResponse(
  contacts: readonly DayFigure[],
  { until, recentDays }: { readonly until: number; readonly recentDays: number },
): Finding {
  const start = until - recentDays
  const [earlier, recent] = [contacts.filter(({ day }) => day <= start), contacts.filter(({ day }) => day > start)]
  if (recent.length === 0) return { why: 'no contacts within the recent days' }
  if (earlier.length === 0) return { why: 'no contacts before the recent days' }
  const [answeredBefore, answered] = [answers(earlier), answers(recent)]
  const [shareBefore, share] = [answeredBefore / earlier.length, answered / recent.length]
  const first = recent.find(({ value }) => value === 0)
  return {
    pValue: drawnAtMost(answered, recent.length, answered + answeredBefore, contacts.length),
    strength: shareBefore > 0 ? Math.max(0, 1 - share / shareBefore) : 0,
    since: first === undefined ? start + 1 : first.day,
    words: {
      recent: String(answered),
      asked: String(recent.length),
      before: String(answeredBefore),
      askedBefore: String(earlier.length),
    },
  }
}

function answers(contacts: readonly DayFigure[]): number {
  return contacts.reduce((sum, { value }) => sum + value, 0)
}

/** P(X <= x) where n are drawn out of N, of which K count. */
function drawnAtMost(x: number, n: number, K: number, N: number): number {
  const all = logChoose(N, n)
  let sum = 0
  for (let k = Math.max(0, n + K - N); k <= x; k++) sum += Math.exp(logChoose(K, k) + logChoose(N - K, n - k) - all)
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
