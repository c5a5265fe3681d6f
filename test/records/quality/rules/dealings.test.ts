import { expect, it } from 'vitest'
import { verdicts } from '../verdicts.js'

const surveys = [
  { id: 'S', lowest: 1, highest: 7, from: '2024-10-01' },
  { id: 'T', lowest: 5, highest: 5, from: '2024-10-01', until: '2024-10-31' },
]

it('keeps answers on the scale and within the days of the survey', () => {
  const surveyAnswers = [
    { survey: 'S', answer: 7, date: '2024-12-01' },
    { survey: 'S', answer: 0, date: '2024-09-30' },
    { survey: 'T', answer: 5, date: '2024-10-31' },
    { survey: 'T', answer: 5, date: '2024-11-01' },
    { survey: 'U', answer: 5, date: '2024-10-31' },
  ]
  const tables = { surveys, surveyAnswers }
  expect(verdicts('answer-off-scale', 'surveyAnswers', tables)).toEqual([
    'holds',
    'broken',
    'holds',
    'holds',
    'unknown',
  ])
  const days = ['holds', 'broken', 'holds', 'broken', 'unknown']
  expect(verdicts('answer-outside-survey', 'surveyAnswers', tables)).toEqual(days)
  expect(verdicts('scale-upside-down', 'surveys', tables)).toEqual(['holds', 'broken'])
})

it('pays out only what was approved', () => {
  const paidOutOn = '2024-01-01'
  const applications = [
    { paidOutOn, decision: 'approved' },
    { paidOutOn, decision: 'withdrawn' },
    { paidOutOn },
    { decision: 'declined' },
  ]
  const said = ['holds', 'broken', 'unknown', 'not-asked']
  expect(verdicts('paid-out-though-not-approved', 'applications', { applications })).toEqual(said)
})
