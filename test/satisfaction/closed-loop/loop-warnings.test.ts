import { expect, it } from 'vitest'
import { label } from '../../../src/labels/index.js'
import { loopWarnings } from '../../../src/satisfaction/closed-loop/loop-warnings.js'
import { feedbackShare } from '../../../src/satisfaction/feedback/feedback-share.js'
import { GOOD } from './comments.js'

const issue = { id: 'a', aspect: 'speed', openedOn: 10, actions: [20] }
const comments = [5, 10, 11].map(day => ({ judgement: GOOD, day, client: day }))
const share = (known: number, unknown: number) =>
  feedbackShare({ answers: [...Array<0>(known).fill(0), ...Array<null>(unknown).fill(null)] }, 0.95)!

it('says how many comments made the issue an issue', () => {
  const [warning] = loopWarnings({ issue, issues: [issue], before: comments, between: 0 })
  expect(warning?.message).toMatch(/^2 of 3 comments/)
})

it('keeps still where nothing is the matter', () => {
  const shares = [share(20, 2), share(20, 3)] as const
  expect(
    loopWarnings({
      issue,
      issues: [issue, { ...issue, id: 'b', actions: [] }],
      before: comments.slice(2),
      between: 0,
      shares,
    }),
  ).toEqual([])
})

it('names each that is, in words that exist', () => {
  const shares = [share(20, 0), share(9, 3)] as const
  const found = loopWarnings({ issue, issues: [issue, { ...issue, id: 'b' }], before: comments, between: 4, shares })
  expect(found.map(({ code }) => code)).toEqual([
    'REGRESSION_TO_THE_MEAN',
    'SEVERAL_ISSUES_OF_ASPECT',
    'COMMENTS_BETWEEN_ACTIONS',
    'UNDERSTOOD_DIFFERENTLY',
    'FEW_CLIENTS',
  ])
  expect(label('REGRESSION_TO_THE_MEAN', 'zh')).toContain('回落')
})
