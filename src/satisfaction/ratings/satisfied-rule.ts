/**
 * Who counts as content, and which interval their share has.
 *
 * @module
 */
import { expectFinite, expectOneOf, reject } from '../../errors/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { shareInterval } from '../../statistics/proportion-interval.js'
import type { AnswerScale } from '../answers.js'
import { expectScale } from '../answers.js'
import type { Counting } from './rate-sample.js'

/** How the interval of a share is computed. */
export type ShareMethod = 'wilson' | 'clopper-pearson' | 'jeffreys' | 'adjusted-wald'

/** Which answers count, and which interval is asked for. */
export interface SatisfiedRule {
  /** Ends of the scale; 1 and 5 by default. */
  readonly scale?: AnswerScale
  /** The least answer that counts as content, above the lowest; 4 on the scale from 1 to 5, to be given on any other. */
  readonly satisfiedFrom?: number
  /**
   * Of shares. `'wilson'` by default; `'clopper-pearson'` never covers less than the level, `'adjusted-wald'` adds z²/2 answers of
   * each kind (Agresti and Coull), `'jeffreys'` is credible.
   */
  readonly method?: ShareMethod
}

export const SATISFIED_KEYS: readonly (keyof SatisfiedRule)[] = ['scale', 'satisfiedFrom', 'method']

export const FIVE_POINTS: AnswerScale = { lowest: 1, highest: 5 }
const METHODS = ['wilson', 'clopper-pearson', 'jeffreys', 'adjusted-wald'] as const

/** The rule, checked and complete. */
export function readSatisfied(
  rule: SatisfiedRule,
  path: string,
): { readonly scale: AnswerScale; readonly satisfiedFrom: number; readonly counting: Counting } {
  const scale = rule.scale === undefined ? FIVE_POINTS : expectScale(rule.scale, `${path}.scale`)
  const isFive = scale.lowest === FIVE_POINTS.lowest && scale.highest === FIVE_POINTS.highest
  const { satisfiedFrom: given = isFive ? 4 : undefined } = rule
  if (given === undefined)
    return reject('MISSING_VALUE', `${path}.satisfiedFrom`, 'the least answer that counts as content', given)
  const satisfiedFrom = expectFinite(given, `${path}.satisfiedFrom`)
  if (!(satisfiedFrom > scale.lowest && satisfiedFrom <= scale.highest)) {
    const expected = `a number above ${scale.lowest}, at most ${scale.highest}`
    reject('OUT_OF_RANGE', `${path}.satisfiedFrom`, expected, satisfiedFrom)
  }
  return { scale, satisfiedFrom, counting: shareCounting(answer => answer >= satisfiedFrom, rule.method, path) }
}

/** Counts the answers that pass a test. */
export function shareCounting(counts: (answer: number) => boolean, asked: unknown = 'wilson', path: string): Counting {
  const method = expectOneOf(asked, METHODS, `${path}.method`)
  return {
    range: { lowest: 0, highest: 1 },
    worth: answer => (counts(answer) ? 1 : 0),
    ends: ({ mean, spread }, trials, level) => {
      // All or none: told from rounding by the spread, which is 0.
      const share = spread === 0 ? Math.round(mean) : mean
      return method === 'adjusted-wald'
        ? adjustedWald(share * trials, trials, level)
        : shareInterval(share * trials, trials, { level, method })
    },
    method,
  }
}

/** Agresti and Coull (1998), Approximate is better than exact for interval estimation of binomial proportions. */
function adjustedWald(
  successes: number,
  trials: number,
  level: number,
): { readonly lower: number; readonly upper: number } {
  const z = normalUpperQuantile((1 - level) / 2)
  const all = trials + z * z
  const share = (successes + (z * z) / 2) / all
  const reach = z * Math.sqrt((share * (1 - share)) / all)
  return { lower: Math.max(0, share - reach), upper: Math.min(1, share + reach) }
}

/** The mean of answers, with Student's interval. */
export function meanCounting(scale: AnswerScale): Counting {
  return { range: scale, worth: answer => answer, method: 'student' }
}

/** The mean on a scale from 0 to 100, the best at 100. */
export function indexCounting({ lowest, highest }: AnswerScale, isTurned = false): Counting {
  const worth = (answer: number): number => (100 * (isTurned ? highest - answer : answer - lowest)) / (highest - lowest)
  return { range: { lowest: 0, highest: 100 }, worth, method: 'student' }
}
