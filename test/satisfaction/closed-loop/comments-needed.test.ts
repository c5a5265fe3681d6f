import { expect, it } from 'vitest'
import { commentsNeeded } from '../../../src/satisfaction/closed-loop/comments-needed.js'
import { feedbackShare } from '../../../src/satisfaction/feedback/feedback-share.js'

const share = (count: number, of: number, perClient = 1) =>
  feedbackShare(
    {
      answers: Array.from({ length: of }, (_, row) => (row < count ? 1 : 0)),
      client: Array.from({ length: of }, (_, row) => Math.floor(row / perClient)),
    },
    0.95,
  )!
const asked = { level: 0.95, worthwhileFall: 0.5, power: 0.8 }

it('finds the number with which the fall is found as often as asked', () => {
  const n = commentsNeeded(share(600, 1200), undefined, asked)
  // The standard error of a fall from 0.5 to 0.25 then is the fall over 1.96 + 0.8416.
  const error = (m: number): number => Math.sqrt((0.5 * 0.5) / 1200 + (0.25 * 0.75) / m)
  expect(error(n)).toBeLessThanOrEqual(0.25 / (1.959964 + 0.841621))
  expect(error(n - 1)).toBeGreaterThan(0.25 / (1.959964 + 0.841622))
})

it('asks for more of clients that say the same several times, for smaller falls, and for more power', () => {
  const one = commentsNeeded(share(60, 120), undefined, asked)
  expect(commentsNeeded(share(60, 120, 2), share(5, 10), asked)).toBeGreaterThan(one)
  expect(commentsNeeded(share(60, 120), undefined, { ...asked, worthwhileFall: 0.4 })).toBeGreaterThan(one)
  expect(commentsNeeded(share(60, 120), undefined, { ...asked, power: 0.9 })).toBeGreaterThan(one)
})

it('is never enough with too few comments or no complaints before; one where all complaints go', () => {
  expect(commentsNeeded(share(1, 3), undefined, asked)).toBe(Number.POSITIVE_INFINITY)
  expect(commentsNeeded(share(0, 99), undefined, asked)).toBe(Number.POSITIVE_INFINITY)
  expect(commentsNeeded(share(60, 120), undefined, { ...asked, worthwhileFall: 1 })).toBe(1)
})
