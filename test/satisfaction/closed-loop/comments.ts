/** Judged comments made up for tests. */
import type { ClosedLoopData, FeedbackAction } from '../../../src/satisfaction/closed-loop/index.js'
import type { FeedbackJudgement } from '../../../src/satisfaction/feedback/index.js'

export const SLOW: FeedbackJudgement = { verdict: 'negative', aspects: { speed: { verdict: 'negative' } } }
export const RUDE: FeedbackJudgement = { verdict: 'negative', aspects: { staff: { verdict: 'negative' } } }
export const GOOD: FeedbackJudgement = { verdict: 'positive', aspects: { staff: { verdict: 'positive' } } }
export const UNKNOWN: FeedbackJudgement = { verdict: 'unknown', aspects: {} }

export interface Lot {
  readonly date: string
  readonly judgement: FeedbackJudgement | null
  readonly times: number
}

/** One issue about speed, taken up on 1 March, acted on on 1 April, with so many comments of each kind. */
export function loopOf(
  lots: readonly Lot[],
  actions: readonly FeedbackAction[] = [{ issue: 'a', on: '2025-04-01' }],
): ClosedLoopData {
  const rows = lots.flatMap(({ times, ...row }) => Array<typeof row>(times).fill(row))
  return {
    issues: [{ id: 'a', aspect: 'speed', openedOn: '2025-03-01' }],
    actions,
    feedback: { judgements: rows.map(({ judgement }) => judgement), date: rows.map(({ date }) => date) },
  }
}

/** So many complaints of so many comments on a day. */
export function lots(date: string, complaints: number, comments: number): readonly Lot[] {
  return [
    { date, judgement: SLOW, times: complaints },
    { date, judgement: GOOD, times: comments - complaints },
  ]
}
