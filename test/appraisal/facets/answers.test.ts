import { expect, it } from 'vitest'
import { answerTo, lastAnswers } from '../../../src/appraisal/facets/answers.js'
import { caseOf } from './case-of.js'

const surveys = [
  { id: 'S', name: 'S', from: '2024-01-01', lowest: 1, highest: 5 },
  { id: 'T', name: 'T', from: '2022-01-01', lowest: 0, highest: 10 },
]
const said = (survey: string, question: string, answer: number, date: string, contact?: string) => ({
  client: 'C',
  survey,
  question,
  answer,
  date,
  ...(contact !== undefined && { contact }),
})

it('takes the last day of each question, as a share of its own scale', () => {
  const answers = lastAnswers(
    caseOf({
      surveys,
      surveyAnswers: [
        said('T', 'nps', 10, '2022-02-01'),
        said('S', 'nps', 2, '2024-12-21', 'P'),
        said('S', 'nps', 4, '2024-12-21', 'Q'),
        said('T', 'csat', 7, '2022-02-01'),
      ],
    }),
  )
  expect(answers.get('nps')).toEqual({ share: 0.5, ageDays: 10 })
  expect(answers.get('csat')).toEqual({ share: 0.7, ageDays: 1064 })
  expect(answerTo(answers, ['csat', 'nps', 'trust'])).toEqual({ share: 0.6, ageDays: 1064 })
  expect(answerTo(answers, ['trust'])).toBeUndefined()
})

it('takes nothing from a survey whose scale is not known, nor from the future', () => {
  const surveyAnswers = [said('U', 'nps', 10, '2024-02-01'), said('S', 'csat', 5, '2025-02-01')]
  expect(lastAnswers(caseOf({ surveys, surveyAnswers })).size).toBe(0)
})
