import { expect, it } from 'vitest'
import {
  complaintChange,
  complaintOf,
  countComplaints,
} from '../../../src/satisfaction/closed-loop/complaint-change.js'
import type { DatedComment } from '../../../src/satisfaction/closed-loop/read-loop.js'
import type { FeedbackJudgement } from '../../../src/satisfaction/feedback/index.js'
import { GOOD, RUDE, SLOW, UNKNOWN } from './comments.js'

const said = (judgement: FeedbackJudgement, client = 'A'): DatedComment => ({ judgement, client, day: 0 })

it('knows complaints of an aspect, and what was not understood', () => {
  expect([SLOW, RUDE, GOOD, UNKNOWN].map(judgement => complaintOf(said(judgement), 'speed'))).toEqual([1, 0, 0, null])
  expect(complaintOf(said({ verdict: 'mixed', aspects: { speed: { verdict: 'mixed' } } }), 'speed')).toBe(1)
  expect(complaintOf(said(GOOD), 'toString')).toBe(0)
  expect(countComplaints([said(SLOW), said(GOOD, 'B')], 'speed')).toEqual({ answers: [1, 0], client: ['A', 'B'] })
})

it('is after less before', () => {
  const before = [said(SLOW, 'A'), said(SLOW, 'B'), said(GOOD, 'C'), said(GOOD, 'D')]
  const after = [said(GOOD, 'A'), said(GOOD, 'B'), said(GOOD, 'C'), said(SLOW, 'D')]
  const { change, before: first, after: second } = complaintChange('speed', before, after, 0.9)
  expect([first.share, second.share, change.difference, change.clientsInBoth]).toEqual([0.5, 0.25, -0.25, 4])
  expect(change.interval.level).toBe(0.9)
})
