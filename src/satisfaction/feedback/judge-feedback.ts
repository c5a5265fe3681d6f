/**
 * Comments in, judgements out, one each.
 *
 * @module
 */
import {
  collectIssues,
  expectFunction,
  expectKnownKeys,
  expectObject,
  expectText,
  received,
} from '../../errors/index.js'
import { columnLength } from '../../statistics/columns.js'
import { expectJudgement } from './expect-judgement.js'
import type { FeedbackJudgement, FeedbackScorer } from './types.js'

/**
 * The judgements of a scorer, one per row; null where a row has no comment.
 *
 * A service that answers later needs nothing of the kind: await its answers, and give them to `feedbackReport` or `closedLoop` as
 * they are. Both take judgements, not texts, and check them.
 *
 * @param texts null, undefined or a text of blanks: no comment.
 * @throws ClienteleError `INVALID_TYPE` naming the first ten cells that are no text; or naming what is wrong with the judgement of
 * a scorer from elsewhere.
 * @example
 * import { judgeFeedback, lexiconScorer } from 'clientele/satisfaction'
 * judgeFeedback(['Great service', null, 'Too expensive'], lexiconScorer()).map(judgement => judgement?.verdict)
 * // => [ 'positive', undefined, 'negative' ]
 */
export function judgeFeedback(
  texts: ArrayLike<string | null | undefined>,
  scorer: FeedbackScorer,
): readonly (FeedbackJudgement | null)[] {
  const size = columnLength(texts, 'texts', 'a column of texts')
  expectKnownKeys(expectObject(scorer, 'scorer'), ['name', 'score'], 'scorer')
  expectText(scorer.name, 'scorer.name')
  expectFunction(scorer.score, 'scorer.score')
  const faults = collectIssues()
  for (let row = 0; row < size; row++) {
    const text: unknown = texts[row]
    if (text === null || text === undefined || typeof text === 'string') continue
    faults.add({ code: 'INVALID_TYPE', path: `texts[${row}]`, expected: 'text or null', received: received(text) })
  }
  faults.throwIfAny()
  return Array.from(texts, (text, row) => {
    if (text === null || text === undefined || text.trim() === '') return null
    return expectJudgement(scorer.score(text), `the judgement of texts[${row}]`)
  })
}
