/**
 * What a share of successes tells about the probability behind it.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { betaIComplementInverse, betaIInverse, normalUpperQuantile } from '../numeric/index.js'
import { expectLevel } from './level.js'

/** How the interval of a proportion is computed. */
export type ProportionMethod = 'wilson' | 'clopper-pearson' | 'jeffreys'

/** Which interval is asked for. */
export interface ProportionOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
  /**
   * `'wilson'` (default) covers the level on average over probabilities, less where these are next to 0 or 1 (of 20 trials
   * at 95 %: 95.3 % on average, 85.2 % at worst); `'clopper-pearson'` never covers less and mostly more (97.7 %, 95.8 %);
   * `'jeffreys'` is the credible interval under the prior Beta(1/2, 1/2) (95.1 %, 89.4 %).
   */
  readonly method?: ProportionMethod
}

/**
 * The interval of a probability, of which `successes` of `trials` independent ones are known; both tails have the same
 * nominal probability.
 *
 * Without a success the lower end is 0, without a failure the upper end is 1, by every method. With s successes of n and
 * z the normal quantile of a tail, Wilson's ends are the roots of (n + z²)x² − (2s + z²)x + s²/n; those of Clopper and
 * Pearson are quantiles of Beta(s, n−s+1) and Beta(s+1, n−s), Jeffreys' of Beta(s+½, n−s+½).
 *
 * @param successes a whole number from 0 to `trials`.
 * @param trials a whole number >= 1.
 * @throws ClienteleError `OUT_OF_RANGE` for other counts, a level outside of (0, 1) or an unknown method.
 * @see Wilson (1927), JASA 22; Clopper and Pearson (1934), Biometrika 26; Brown, Cai and DasGupta (2001), Interval
 * estimation for a binomial proportion, Statistical Science 16(2).
 * @example
 * import { proportionInterval } from 'clientele/statistics'
 * const { lower, upper } = proportionInterval(8, 10)
 * lower.toFixed(4) // => '0.4902'
 * upper.toFixed(4) // => '0.9433'
 * proportionInterval(0, 20, { method: 'clopper-pearson' }).upper.toFixed(4) // => '0.1684'
 */
export function proportionInterval(successes: number, trials: number, options: ProportionOptions = {}): Interval {
  expectKnownKeys(options, ['level', 'method'], 'options')
  const n = expectInteger(trials, 'trials', 1)
  const s = expectInteger(successes, 'successes', 0, n)
  return shareInterval(s, n, proportionOptions(options))
}

/** The same of counts that are checked and need not be whole: as many trials as something else tells as much as. */
export function shareInterval(s: number, n: number, { level, method }: Required<ProportionOptions>): Interval {
  const [lower, upper] = ENDS[method](s, n, (1 - level) / 2)
  return {
    lower: s === 0 ? 0 : lower,
    upper: s === n ? 1 : upper,
    level,
    kind: method === 'jeffreys' ? 'credible' : 'confidence',
    method,
  }
}

/** The options, checked and complete. */
export function proportionOptions({ level = 0.95, method = 'wilson' }: ProportionOptions): Required<ProportionOptions> {
  return { level: expectLevel(level), method: expectOneOf(method, METHODS, 'options.method') }
}

const METHODS = ['wilson', 'clopper-pearson', 'jeffreys'] as const

type Ends = (s: number, n: number, tail: number) => readonly [lower: number, upper: number]

const ENDS: Readonly<Record<ProportionMethod, Ends>> = {
  wilson: (s, n, tail) => {
    const square = normalUpperQuantile(tail) ** 2
    const sum = 2 * s + square + Math.sqrt(square * (square + (4 * s * (n - s)) / n))
    // Of counts that are not whole, few failures next to many trials are lost in the sum: its end may round beyond 1.
    return [(2 * s * (s / n)) / sum, Math.min(1, sum / (2 * (n + square)))]
  },
  'clopper-pearson': (s, n, tail) => [
    s === 0 ? 0 : betaIInverse(tail, s, n - s + 1),
    s === n ? 1 : betaIComplementInverse(tail, s + 1, n - s),
  ],
  jeffreys: (s, n, tail) => [
    betaIInverse(tail, s + 0.5, n - s + 0.5),
    betaIComplementInverse(tail, s + 0.5, n - s + 0.5),
  ],
}
