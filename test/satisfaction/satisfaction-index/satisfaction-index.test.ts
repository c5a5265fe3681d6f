import { expect, it } from 'vitest'
import { indexOfAnswers, pathModel, satisfactionIndex } from '../../../src/satisfaction/index.js'
import { madeUpAnswers, STRUCTURE } from '../../charts/made-up-survey.js'
import { thrown } from '../../errors/thrown.js'

const ANSWERS = madeUpAnswers(80)
const SCALE = { lowest: 1, highest: 10 }
const ASKED = { construct: 'Satisfaction', scale: SCALE }

it('weighs items by outer weight over standard deviation', () => {
  const model = pathModel.fit(ANSWERS, STRUCTURE)
  const { indicators, weights } = model.params.constructs.find(({ name }) => name === 'Satisfaction')!
  const itemWeights = Object.fromEntries(
    indicators.map((item, h) => {
      const column = ANSWERS[item]!
      const mean = column.reduce((sum, cell) => sum + cell / 80, 0)
      const variance = column.reduce((sum, cell) => sum + (cell - mean) ** 2 / 79, 0)
      return [item, weights[h]! / Math.sqrt(variance)]
    }),
  )
  const ours = satisfactionIndex(model, ANSWERS, ASKED)
  const theirs = indexOfAnswers(ANSWERS, { itemWeights, scale: SCALE })
  expect(ours.index).toBeCloseTo(theirs.index, 10)
  for (const [h, { weight }] of ours.items.entries()) expect(weight).toBeCloseTo(theirs.items[h]!.weight, 12)
})

it('takes weights as they are where items kept their spread', () => {
  const model = pathModel.fit(ANSWERS, STRUCTURE, { standardise: false })
  const { indicators, weights } = model.params.constructs.find(({ name }) => name === 'Satisfaction')!
  const itemWeights = Object.fromEntries(indicators.map((item, h) => [item, weights[h]!]))
  expect(satisfactionIndex(model, ANSWERS, ASKED).index).toBeCloseTo(
    indexOfAnswers(ANSWERS, { itemWeights, scale: SCALE }).index,
    10,
  )
})

it('scores clients that were not in the fit, from the document alone', () => {
  const model = pathModel.fit(ANSWERS, STRUCTURE)
  const stored = JSON.parse(JSON.stringify(model))
  const others = { satisfaction1: [10, 1], satisfaction2: [10, 1], satisfaction3: [10, 1] }
  const { scores } = satisfactionIndex(stored, others, ASKED)
  expect(scores.values[0]).toBeCloseTo(100, 10)
  expect(scores.values[1]).toBeCloseTo(0, 10)
})

it('indexes the parts of a higher order too, but not the whole nor an interaction', () => {
  const model = pathModel.fit(ANSWERS, {
    constructs: {
      Image: { kind: 'composite', items: ['image1', 'image2'] },
      Value: { kind: 'composite', items: ['value1', 'value2'] },
      Standing: { kind: 'higher-order', of: ['Image', 'Value'] },
      Satisfaction: { kind: 'composite', items: ['satisfaction1'] },
    },
    paths: [{ from: 'Standing', to: 'Satisfaction' }],
  })
  expect(satisfactionIndex(model, ANSWERS, { ...ASKED, construct: 'Value' }).items).toHaveLength(2)
  expect(thrown(() => satisfactionIndex(model, ANSWERS, { ...ASKED, construct: 'Standing' }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'options.construct',
    expected: "a construct with items of its own: 'Satisfaction', 'Image', 'Value'",
  })
})

it('refuses what is no model and no construct', () => {
  const model = pathModel.fit(ANSWERS, STRUCTURE)
  expect(thrown(() => satisfactionIndex(JSON.parse('{}'), ANSWERS, ASKED))).toMatchObject({ code: 'INVALID_DOCUMENT' })
  expect(thrown(() => satisfactionIndex(model, ANSWERS, JSON.parse('{}')))).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'options.construct',
  })
  expect(thrown(() => satisfactionIndex(model, ANSWERS, JSON.parse('{ "construct": "Satisfaction" }')))).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'options.scale',
  })
})
