import type { ReadRating } from './read-rating.js'

/** One answer, and how often it was given. */
export interface AnswerCount {
  readonly answer: number
  /** Rows. */
  readonly count: number
  /** Of all weight. */
  readonly share: number
}

/** The answers that were given, the lowest first. */
export function answerCounts({ answers, weights }: ReadRating): readonly AnswerCount[] {
  const found = new Map<number, { count: number; weight: number }>()
  for (const [i, answer] of answers.entries()) {
    const own = found.get(answer) ?? { count: 0, weight: 0 }
    own.count++
    own.weight += weights === undefined ? 1 : weights[i]!
    found.set(answer, own)
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([answer, { count, weight }]) => ({ answer, count, share: weight / answers.length }))
}
