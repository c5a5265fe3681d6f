import { expect, it } from 'vitest'
import type { AspectJudgement, FeedbackJudgement } from '../../../src/satisfaction/feedback/index.js'
import { feedbackReport, judgeFeedback, lexiconScorer } from '../../../src/satisfaction/feedback/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const BAD: AspectJudgement = { verdict: 'negative' }
const texts = [
  'Approval was slow.',
  '审批太慢',
  'Friendly staff, but terribly slow.',
  'The manager was helpful.',
  'Grmbl.',
  null,
  'Rates are fair.',
  'We signed on Monday.',
  'The branch is average.',
]
const judgements = judgeFeedback(texts, lexiconScorer())
const report = feedbackReport({ judgements })

it('counts comments, and rows without one', () => {
  expect([report.comments, report.withoutComment, report.unknown.count, report.unknown.of]).toEqual([8, 1, 2, 8])
})

it('gives verdicts that add up to all that was understood', () => {
  const { positive, negative, mixed, neutral } = report.verdicts!
  expect([positive, negative, mixed, neutral].map(({ count }) => count)).toEqual([2, 2, 1, 1])
  expect(positive.of).toBe(6)
  expect(positive.interval.upper).toBeCloseTo(proportionInterval(2, 6).upper, 12)
  expect(positive.ifUnderstood.highest).toBeCloseTo(4 / 8, 12)
})

it('lists aspects, the most complained of first, with comments to read', () => {
  const [speed, approval] = report.aspects
  expect([speed?.aspect, speed?.complaints.count, speed?.mentions]).toEqual(['speed', 3, 3])
  expect(approval?.aspect).toBe('approval')
  expect(speed?.complaintsAmongJudging?.share).toBe(1)
  // The sharpest first: "terribly slow" and "too slow" alike, in their order, then "slow".
  expect(speed?.sharpestComplaints).toEqual([1, 2, 0])
  const staff = report.aspects.find(({ aspect }) => aspect === 'staff')
  expect([staff?.praise.count, staff?.complaints.count, staff?.meanScore]).toEqual([2, 0, 0.6])
  expect(staff?.warmestPraise).toEqual([2, 3])
})

it('takes as many quotes as asked, and ids as given', () => {
  const id = texts.map((_, row) => `c${row}`)
  const [speed] = feedbackReport({ judgements, id }, { quotes: 1 }).aspects
  expect(speed?.sharpestComplaints).toEqual(['c1'])
  expect(feedbackReport({ judgements }, { quotes: 0 }).aspects[0]?.sharpestComplaints).toEqual([])
})

it('reports scorers without scores or aspects, and texts of which nothing is known', () => {
  const plain = feedbackReport({ judgements: [{ verdict: 'negative', aspects: { speed: { verdict: 'negative' } } }] })
  expect(plain.aspects[0]?.meanScore).toBeUndefined()
  const dumb = feedbackReport({ judgements: [{ verdict: 'unknown', aspects: {} }] })
  expect([dumb.verdicts, dumb.aspects, dumb.unknown.share]).toEqual([undefined, [], 1])
  const named = feedbackReport({ judgements: [{ verdict: 'neutral', aspects: { rate: { verdict: 'unknown' } } }] })
  expect(named.aspects[0]).toMatchObject({ mentions: 1, judged: 0, complaints: { count: 0 } })
  expect(named.aspects[0]?.complaintsAmongJudging).toBeUndefined()
})

it('counts who names an aspect apart from who judges it', () => {
  const said = [
    'The rate is fixed.',
    'The rate is average.',
    'The rate is bad.',
    'Is the rate good?',
    'The rate is good.',
  ]
  const [rate] = feedbackReport({ judgements: judgeFeedback(said, lexiconScorer()) }).aspects
  expect(rate).toMatchObject({ aspect: 'rate', mentions: 5, judged: 4, complaints: { count: 1, of: 4 } })
  expect(rate?.complaintsAmongJudging).toMatchObject({ count: 1, of: 4 })
  expect(rate?.meanScore).toBeCloseTo(0, 12)
})

it('does not take an aspect for what every object has', () => {
  const named: FeedbackJudgement = { verdict: 'negative', aspects: Object.fromEntries([['toString', BAD]]) }
  const [only] = feedbackReport({ judgements: [named, { verdict: 'neutral', aspects: {} }] }).aspects
  expect([only?.aspect, only?.mentions]).toEqual(['toString', 1])
})

it('refuses wrong options', () => {
  for (const junk of JUNK.filter(value => value !== undefined && value !== 0)) {
    expect(thrown(() => Reflect.apply(feedbackReport, undefined, [{ judgements }, { quotes: junk }])).path).toBe(
      'options.quotes',
    )
  }
  expect(thrown(() => feedbackReport({ judgements }, { level: 95 })).path).toBe('options.level')
})
