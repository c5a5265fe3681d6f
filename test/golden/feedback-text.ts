/**
 * The golden records of feedback text: VADER's scores of its own sentences. Ours are made of other words by other rules, so they
 * differ on purpose; the sign of the score is what both mean.
 */
import { scoreFeedback } from '../../src/satisfaction/index.js'
import type { Adapter } from './support.js'
import { asRecord } from './support.js'

export const feedbackTextAdapters: readonly Adapter[] = [
  {
    family: /^polarity_scores$/,
    answer: ({ inputs, expected }) => {
      const { score = 'nothing judged' } = scoreFeedback(String(asRecord(inputs)['text']))
      return { ours: { compound: score }, expected: { compound: asRecord(expected)['compound'] } }
    },
  },
]
