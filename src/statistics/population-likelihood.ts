/**
 * How likely many small shares are under a population of probabilities. Shares that are the same are counted once, so that a portfolio
 * costs by how many different shares there are in it. See shrunken-proportions.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { logGamma } from '../numeric/index.js'

/** How often each number of successes, failures and trials comes; all that the likelihood reads. */
export interface Tallies {
  readonly rows: number
  readonly meanTrials: number
  readonly successes: readonly (readonly [number, number])[]
  readonly failures: readonly (readonly [number, number])[]
  readonly trials: readonly (readonly [number, number])[]
}

/** The tallies of shares that are checked; one trial at least. */
export function talliesOf(successes: ArrayLike<number>, trials: ArrayLike<number>): Tallies {
  const tallies = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()] as const
  const add = (tally: Map<number, number>, count: number): void => {
    const before = tally.get(count)
    tally.set(count, before === undefined ? 1 : before + 1)
  }
  let [rows, all] = [0, 0]
  for (let i = 0; i < trials.length; i++) {
    if (trials[i] === 0) continue
    rows++
    all += trials[i]!
    add(tallies[0], successes[i]!)
    add(tallies[1], trials[i]! - successes[i]!)
    add(tallies[2], trials[i]!)
  }
  if (rows === 0) reject('NO_DATA', 'trials', 'at least one number > 0', 'only 0')
  const [one, two, three] = tallies.map(tally => [...tally])
  return { rows, meanTrials: all / rows, successes: one!, failures: two!, trials: three! }
}

/** ln P(data | m, κ) up to a constant. */
export function logLikelihood({ rows, successes, failures, trials }: Tallies, m: number, kappa: number): number {
  const [alpha, beta] = [m * kappa, (1 - m) * kappa]
  let sum = rows * (logGamma(kappa) - logGamma(alpha) - logGamma(beta))
  for (const [count, times] of successes) sum += times * logGamma(count + alpha)
  for (const [count, times] of failures) sum += times * logGamma(count + beta)
  for (const [count, times] of trials) sum -= times * logGamma(count + kappa)
  return sum
}
