import { expect, it } from 'vitest'
import { importancePerformance, pathModel, satisfactionIndex } from '../../../src/satisfaction/index.js'
import { linearRegression } from '../../../src/statistics/index.js'
import { madeUpAnswers, STRUCTURE } from '../../charts/made-up-survey.js'
import { thrown } from '../../errors/thrown.js'

const ANSWERS = madeUpAnswers(90)
const SCALE = { lowest: 1, highest: 10 }
const MODEL = pathModel.fit(ANSWERS, STRUCTURE)
const MAP = importancePerformance(MODEL, { target: 'Satisfaction', scale: SCALE })

function indexOf(construct: string): Float64Array {
  return satisfactionIndex(MODEL, ANSWERS, { construct, scale: SCALE }).scores.values
}

it('is what regressions of indices from 0 to 100 say', () => {
  const on = (outcome: string, causes: readonly string[]) =>
    linearRegression(Object.fromEntries(causes.map(cause => [cause, indexOf(cause)])), indexOf(outcome)).coefficients
  const satisfaction = on('Satisfaction', ['Image', 'Expectation', 'Quality', 'Value'])
  const value = on('Value', ['Expectation', 'Quality'])
  const importanceOf = (name: string): number => MAP.find(({ construct }) => construct === name)!.importance
  expect(importanceOf('Value')).toBeCloseTo(satisfaction['Value']!, 5)
  expect(importanceOf('Quality')).toBeCloseTo(satisfaction['Quality']! + value['Quality']! * satisfaction['Value']!, 5)
})

it('is the index of each construct, the most important first, and adds up over items', () => {
  for (const { construct, performance, importance, items } of MAP) {
    expect(performance).toBeCloseTo(satisfactionIndex(MODEL, ANSWERS, { construct, scale: SCALE }).index, 9)
    expect(items.reduce((sum, item) => sum + item.importance, 0)).toBeCloseTo(importance, 10)
  }
  const order = MAP.map(({ importance }) => importance)
  expect(order).toEqual([...order].sort((a, b) => b - a))
  expect(MAP.map(({ construct }) => construct).toSorted()).toEqual(['Expectation', 'Image', 'Quality', 'Value'])
})

it('does not hang on whether items were standardised', () => {
  const own = pathModel.fit(ANSWERS, STRUCTURE, { standardise: false })
  const [first] = importancePerformance(own, { target: 'Loyalty', scale: SCALE })
  const scores = (construct: string) => satisfactionIndex(own, ANSWERS, { construct, scale: SCALE }).scores.values
  const { coefficients } = linearRegression(
    { Satisfaction: scores('Satisfaction'), Image: scores('Image'), Complaints: scores('Complaints') },
    scores('Loyalty'),
  )
  const complaints = importancePerformance(own, { target: 'Loyalty', scale: SCALE }).find(
    ({ construct }) => construct === 'Complaints',
  )
  expect(complaints!.importance).toBeCloseTo(coefficients['Complaints']!, 5)
  expect(first!.importance).toBeGreaterThan(0)
})

it('is empty of a target on which nothing acts, and refuses one that is none', () => {
  expect(importancePerformance(MODEL, { target: 'Image', scale: SCALE })).toEqual([])
  expect(thrown(() => importancePerformance(MODEL, { target: 'Price', scale: SCALE }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'options.target',
  })
})

it('refuses a stored model whose figures leave the range of numbers', () => {
  const stored = JSON.parse(JSON.stringify(MODEL))
  stored.params.indicators[0].deviation = 5e-324
  expect(thrown(() => importancePerformance(stored, { target: 'Satisfaction', scale: SCALE }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'model.params',
  })
})
