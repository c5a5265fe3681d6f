import { expect, it } from 'vitest'
import { feedbackShare } from '../../../src/satisfaction/feedback/feedback-share.js'
import { proportionInterval } from '../../../src/statistics/index.js'

it('is a proportion of comments that were understood, with bounds for the others', () => {
  const found = feedbackShare({ answers: [1, 0, 0, 1, null] }, 0.95)
  expect(found).toMatchObject({ count: 2, of: 4, share: 0.5, clients: 4, notUnderstood: 1, effective: 4 })
  expect(found?.ifUnderstood.lowest).toBeCloseTo(0.4, 12)
  expect(found?.ifUnderstood.highest).toBeCloseTo(0.6, 12)
  const { lower, upper } = proportionInterval(2, 4)
  expect(found?.interval.lower).toBeCloseTo(lower, 12)
  expect(found?.interval.upper).toBeCloseTo(upper, 12)
})

it('is known the less, the fewer clients said it', () => {
  const answers = [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0] as const
  const client = answers.map((_, row) => Math.floor(row / 3))
  const [own, together] = [feedbackShare({ answers }, 0.9), feedbackShare({ answers, client }, 0.9)]
  expect(together?.share).toBe(own?.share)
  expect(together!.interval.upper).toBeGreaterThan(own!.interval.upper)
  expect(together!.clients).toBe(4)
})

it('is not there where nothing was understood', () =>
  expect(feedbackShare({ answers: [null, null] }, 0.95)).toBeUndefined())
