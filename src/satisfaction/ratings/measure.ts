/**
 * What of the answers is compared: a net promoter score, a share of content clients, or a mean.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import type { AnswerScale } from '../answers.js'
import { expectScale } from '../answers.js'
import type { NetPromoterRule } from './net-promoter-rule.js'
import { NET_PROMOTER_KEYS, readNetPromoter } from './net-promoter-rule.js'
import type { Counting } from './rate-sample.js'
import type { SatisfiedRule } from './satisfied-rule.js'
import { FIVE_POINTS, meanCounting, readSatisfied, SATISFIED_KEYS } from './satisfied-rule.js'

/** What of the answers counts. */
export type RatingMeasure =
  | ({ readonly kind: 'net-promoter-score' } & NetPromoterRule)
  | ({ readonly kind: 'satisfied' } & SatisfiedRule)
  | {
      readonly kind: 'mean'
      /** Ends of the scale; 1 and 5 by default. */
      readonly scale?: AnswerScale
    }

/** A measure as data are read and counted for it. */
export interface ReadMeasure {
  readonly scale: AnswerScale
  readonly isWhole: boolean
  readonly counting: Counting
}

/** A measure, checked; `path` is what the caller calls it. */
export function readMeasure(measure: unknown, path: string): ReadMeasure {
  if (measure === undefined) return reject('MISSING_VALUE', path, 'what counts: { kind: ... }', measure)
  const given = expectObject(measure, path)
  const kind = expectOneOf(expectText(given['kind'], `${path}.kind`), KINDS, `${path}.kind`)
  expectKnownKeys(given, ['kind', ...KEYS[kind]], path)
  if (kind === 'net-promoter-score') {
    const { cuts, counting } = readNetPromoter(given, path)
    return { scale: cuts.scale, isWhole: true, counting }
  }
  if (kind === 'satisfied') return { ...readSatisfied(given, path), isWhole: false }
  const scale = given['scale'] === undefined ? FIVE_POINTS : expectScale(given['scale'], `${path}.scale`)
  return { scale, isWhole: false, counting: meanCounting(scale) }
}

const KINDS = ['net-promoter-score', 'satisfied', 'mean'] as const
const KEYS: Readonly<Record<RatingMeasure['kind'], readonly string[]>> = {
  'net-promoter-score': NET_PROMOTER_KEYS,
  satisfied: SATISFIED_KEYS,
  mean: ['scale'],
}
