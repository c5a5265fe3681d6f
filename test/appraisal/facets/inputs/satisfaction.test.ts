import { expect, it } from 'vitest'
import { facetsOf } from '../../../../src/appraisal/facets/index.js'
import type { Portfolio } from '../../../../src/records/index.js'
import { caseOf, learntFrom, partOf } from '../case-of.js'

const book = learntFrom([])
const figure = (name: string, known: Portfolio) => partOf(facetsOf(caseOf(known), book).satisfaction, name)?.figure
const client = 'C'

const surveys = [{ id: 'S', name: 'S', from: '2024-01-01', lowest: 0, highest: 10 }]
const answers = (given: Readonly<Record<string, number>>) => ({
  surveys,
  surveyAnswers: Object.entries(given).map(([question, answer]) => ({
    client,
    survey: 'S',
    question,
    answer,
    date: '2024-10-01',
  })),
})

it('takes answers as shares of their scale, others by their mean, and leaves those of other facets to them', () => {
  const said = answers({ nps: 9, csat: 7, service: 8, speed: 5, price: 1, stay: 2, 'speed-expected': 9 })
  expect(figure('recommendation', said)).toBe(0.9)
  expect(figure('satisfaction', said)).toBe(0.7)
  expect(figure('otherAnswers', said)).toBe(0.8)
})

it('hears complaints and the tone of comments of two years', () => {
  const entry = (id: string, date: string, text: string, more: object = {}) => ({ id, client, date, text, ...more })
  const feedback = [
    entry('1', '2024-11-01', 'Great service', { complaint: false }),
    entry('2', '2024-09-01', 'Grmbl.', { complaint: true, resolvedOn: '2024-09-09' }),
    entry('3', '2021-09-01', 'Terrible, very slow', { complaint: true }),
  ]
  expect(figure('complaintsLastYear', { feedback })).toBe(1)
  expect(figure('openComplaints', { feedback })).toBe(1)
  expect(figure('feedbackTone', { feedback })).toBeGreaterThan(0.5)
  expect(figure('feedbackTone', { feedback: feedback.slice(1) })).toBeUndefined()
})

it('counts the days from an application to its decision', () => {
  const asked = (id: string, submittedOn: string, decidedOn?: string) => ({
    id,
    client,
    submittedOn,
    ...(decidedOn !== undefined && { decidedOn }),
  })
  const applications = [
    asked('1', '2024-03-01', '2024-03-11'),
    asked('2', '2024-05-01', '2024-05-31'),
    asked('3', '2024-12-01'),
    asked('4', '2020-01-01', '2020-12-31'),
  ]
  expect(figure('decisionDays', { applications })).toBe(20)
})
