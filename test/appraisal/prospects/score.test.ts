import { expect, it } from 'vitest'
import { PROSPECT_POLICY } from '../../../src/appraisal/prospects/index.js'
import { scoreOf, sharesMet } from '../../../src/appraisal/prospects/score.js'

const policy = {
  ...PROSPECT_POLICY,
  conditions: [
    { id: 'a', weight: 2, when: { all: [] } },
    { id: 'b', weight: 1, when: { all: [] } },
    { id: 'c', weight: 1, when: { all: [] } },
  ],
}

it('counts what holds, and what is not known as often as it holds of others', () => {
  expect(scoreOf(['yes', 'no', 'unknown'], policy, [0, 0, 0.4])).toEqual({
    score: 60,
    lower: 50,
    upper: 75,
    coverage: 0.75,
    conditions: [
      { id: 'a', weight: 0.5, holds: 'yes', points: 50 },
      { id: 'b', weight: 0.25, holds: 'no', points: 0 },
      { id: 'c', weight: 0.25, holds: 'unknown', points: 10 },
    ],
  })
})

it('takes shares of those of whom it can be told, and a half where of nobody', () => {
  expect(
    sharesMet(
      [
        ['yes', 'unknown'],
        ['no', 'unknown'],
        ['yes', 'unknown'],
      ],
      2,
    ),
  ).toEqual([2 / 3, 0.5])
})
