/**
 * Is a balance lower than it would be had it gone on as before?
 *
 * Before the recent days the balance moved with drift μ̂ = D/T and variance σ̂² a day (a random walk, looked at on any days). Over
 * Δ further days it would have moved by μ̂Δ, with variance σ²(Δ + Δ²/T): the shortfall by its error is Student's t. So a loan that
 * is repaid as agreed gives no sign. σ̂² of a client with few readings is drawn towards that of all, by as many degrees of freedom
 * as clients are alike.
 *
 * @see Smyth (2004), Linear models and empirical Bayes methods, Statistical Applications in Genetics and Molecular Biology 3(1),
 * section 6.2, for variances drawn together.
 * @module
 */
import { digamma, trigamma } from '../../numeric/core.js'
import { betaI } from '../../numeric/index.js'
import { oneDigit } from './frequency.js'
import type { DayFigure, ReadHistory } from './read-histories.js'
import { shapeOfVariance } from './rhythm.js'
import type { Finding } from './types.js'

/** Variances of all clients: as much as so many degrees of freedom say. */
export interface UsualVariance {
  readonly degrees: number
  /** A day, in squares of the mean balance. */
  readonly variance: number
}

/** How one balance moved before. */
interface BalanceWalk {
  readonly drift: number
  /** A day, in squares of `scale`. */
  readonly variance: number
  readonly degrees: number
  readonly days: number
  /** Mean magnitude of the balance. */
  readonly scale: number
  readonly last: DayFigure
}

/** Fewer movements tell no variance. */
const FEWEST = 3
const ENOUGH_CLIENTS = 5

export function balanceWalk(balances: readonly DayFigure[], start: number): BalanceWalk | undefined {
  const before = balances.filter(({ day }) => day <= start)
  const [first, last] = [before[0], before.at(-1)]
  const scale = before.reduce((sum, { value }) => sum + Math.abs(value) / before.length, 0)
  if (first === undefined || last === undefined || before.length <= FEWEST || scale === 0) return undefined
  const days = last.day - first.day
  const drift = (last.value / scale - first.value / scale) / days
  const squares = before.slice(1).reduce((sum, { day, value }, i) => {
    const from = before[i]!
    return sum + (value / scale - from.value / scale - drift * (day - from.day)) ** 2 / (day - from.day)
  }, 0)
  const degrees = before.length - 2
  return { drift, variance: squares / degrees, degrees, days, scale, last }
}

/** What all clients say of variances; nothing where they are too few. */
export function usualVariance(histories: readonly ReadHistory[], start: number): UsualVariance {
  const walks = histories.flatMap(({ balances }) => {
    const walk = balanceWalk(balances, start)
    return walk === undefined || walk.variance < LEAST_VARIANCE ? [] : [walk]
  })
  if (walks.length < ENOUGH_CLIENTS) return { degrees: 0, variance: 0 }
  const logs = walks.map(({ variance, degrees }) => Math.log(variance) - digamma(degrees / 2) + Math.log(degrees / 2))
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  const spread = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1)
  const noise = walks.reduce((sum, { degrees }) => sum + trigamma(degrees / 2) / walks.length, 0)
  const half = shapeOfVariance(spread - noise)
  return { degrees: 2 * half, variance: Math.exp(mean + digamma(half) - Math.log(half)) }
}

/** Below, rounding alone moves a balance that is repaid by plan. */
const LEAST_VARIANCE = 1e-20

export function fallingBalances(
  balances: readonly DayFigure[],
  { until, recentDays }: { readonly until: number; readonly recentDays: number },
  usual: UsualVariance,
): Finding {
  const start = until - recentDays
  const walk = balanceWalk(balances, start)
  if (walk === undefined) return { why: `fewer than ${FEWEST + 1} balances before the recent days, or all of them 0` }
  const now = balances.at(-1)!
  const ahead = now.day - walk.last.day
  if (ahead === 0) return { why: 'no balance within the recent days' }
  const degrees = walk.degrees + usual.degrees
  const variance = (walk.degrees * walk.variance + usual.degrees * usual.variance) / degrees
  const expected = walk.last.value / walk.scale + walk.drift * ahead
  const gap = now.value / walk.scale - expected
  const error = Math.sqrt(variance * (ahead + (ahead * ahead) / walk.days))
  return {
    pValue: chanceBelow(gap, error, degrees),
    strength: Math.max(0, -gap),
    since: start + 1,
    words: { now: oneDigit(now.value), expected: oneDigit(expected * walk.scale) },
  }
}

/** P(T <= gap / error) of Student's law; a balance that never left its line is certain to have left it now, or not. */
function chanceBelow(gap: number, error: number, degrees: number): number {
  if (error < 1e-9) return gap < -1e-9 ? 0 : 1
  const t = gap / error
  const tail = 0.5 * betaI(degrees / (degrees + t * t), degrees / 2, 0.5)
  return t < 0 ? tail : 1 - tail
}
