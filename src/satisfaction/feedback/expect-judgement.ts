/**
 * Judgements at the door, whoever made them.
 *
 * @module
 */
import { expectFinite, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { columnLength } from '../../statistics/columns.js'
import type { AspectJudgement, FeedbackJudgement } from './types.js'

const VERDICTS = ['positive', 'negative', 'mixed', 'neutral', 'unknown'] as const

/** A judgement; fields beyond its own (a trace) are let through. */
export function expectJudgement<T extends FeedbackJudgement>(judgement: T, path: string): T {
  const given = expectObject(judgement, path)
  const verdict = expectOneOf(given['verdict'], VERDICTS, `${path}.verdict`)
  expectScore(given['score'], `${path}.score`)
  for (const [aspect, own] of Object.entries(expectObject(given['aspects'], `${path}.aspects`))) {
    const { verdict: ofAspect } = expectAspect(own, `${path}.aspects.${aspect}`)
    // Else it would be in no share, though something is known of it.
    if (verdict === 'unknown' && ofAspect !== 'unknown') {
      reject('OUT_OF_RANGE', `${path}.verdict`, `a verdict, as ${aspect} has one`, verdict)
    }
  }
  return judgement
}

function expectAspect(judgement: unknown, path: string): Pick<AspectJudgement, 'verdict'> {
  const given = expectObject(judgement, path)
  const verdict = expectOneOf(given['verdict'], VERDICTS, `${path}.verdict`)
  expectScore(given['score'], `${path}.score`)
  return { verdict }
}

function expectScore(score: unknown, path: string): void {
  if (score === undefined) return
  const number = expectFinite(score, path)
  if (Math.abs(number) > 1) reject('OUT_OF_RANGE', path, 'a number from -1 to 1', score)
}

/** A column of judgements and nulls. */
export function expectJudgements(
  judgements: ArrayLike<FeedbackJudgement | null | undefined>,
  path: string,
): readonly (FeedbackJudgement | null)[] {
  const size = columnLength(judgements, path, 'a column of judgements')
  if (size === 0) reject('EMPTY_INPUT', path, 'at least one judgement', 'none')
  return Array.from(judgements, (judgement, row) =>
    judgement === null || judgement === undefined ? null : expectJudgement(judgement, `${path}[${row}]`),
  )
}

/** Whether a judgement finds fault with an aspect; what is mixed does. */
export function complains(judgement: AspectJudgement | undefined): boolean {
  return judgement?.verdict === 'negative' || judgement?.verdict === 'mixed'
}

/** Whether a judgement praises an aspect; what is mixed does. */
export function praises(judgement: AspectJudgement | undefined): boolean {
  return judgement?.verdict === 'positive' || judgement?.verdict === 'mixed'
}
