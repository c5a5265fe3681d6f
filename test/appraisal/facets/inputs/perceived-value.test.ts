import { expect, it } from 'vitest'
import { facetsOf } from '../../../../src/appraisal/facets/index.js'
import { perceivedValue } from '../../../../src/satisfaction/index.js'
import { caseOf, learntFrom, partOf } from '../case-of.js'

const surveys = [{ id: 'S', name: 'S', from: '2024-01-01', lowest: 1, highest: 10 }]
const answers = (given: Readonly<Record<string, number>>) => ({
  surveys,
  surveyAnswers: Object.entries(given).map(([question, answer]) => ({
    client: 'C',
    survey: 'S',
    question,
    answer,
    date: '2024-10-01',
  })),
})
const of = (given: Readonly<Record<string, number>>) => facetsOf(caseOf(answers(given)), learntFrom([])).perceivedValue

it('grades benefits against expectations as the index of perceived value does', () => {
  const facet = of({ fees: 7, 'fees-expected': 8, speed: 9, 'speed-expected': 7, staff: 10 })!
  const { index } = perceivedValue(
    { benefits: { fees: [7], speed: [9] }, expectations: { fees: [8], speed: [7] } },
    { scale: { lowest: 1, highest: 10 } },
  )
  expect(100 * partOf(facet, 'benefitGap')!.grade).toBeCloseTo(index.value, 12)
  expect(facet.coverage).toBe(0.5)
})

it('is there only where it was asked for', () => {
  expect(of({ csat: 7 })).toBeUndefined()
  expect(partOf(of({ price: 10 })!, 'valueForMoney')?.figure).toBe(1)
})
