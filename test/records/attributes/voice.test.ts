import { expect, it } from 'vitest'
import type { EsgEntry, SurveyAnswer } from '../../../src/records/index.js'
import { fact } from './fact.js'

it('takes the mean of the people who answered on the last day, in whatever order they are recorded', () => {
  const answer = { survey: 'Q', client: 'A', question: 'csat', date: '2024-06-30' }
  const surveyAnswers: SurveyAnswer[] = [
    { ...answer, contact: 'one', answer: 9 },
    { ...answer, contact: 'two', answer: 4 },
    { ...answer, survey: 'O', date: '2023-06-30', answer: 1 },
  ]
  expect(fact('satisfaction', { surveyAnswers })).toBe(6.5)
  expect(fact('satisfaction', { surveyAnswers: surveyAnswers.toReversed() })).toBe(6.5)
  expect(fact('recommendation', { surveyAnswers })).toBeUndefined()
})

it('keeps to the last score that was given, whoever left it out later', () => {
  const esg: EsgEntry[] = [
    { client: 'A', date: '2023-12-31', environmental: 60, controversy: 'severe', by: 'one' },
    { client: 'A', date: '2023-12-31', environmental: 50, by: 'two' },
    { client: 'A', date: '2024-06-30', social: 70 },
  ]
  for (const order of [esg, esg.toReversed()]) {
    expect(fact('environmental', { esg: order })).toBe(50)
    expect(fact('controversy', { esg: order })).toBe('severe')
  }
})
