import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../../src/satisfaction/path-model/index.js'
import { itemsRead, predictFold } from '../../../../src/satisfaction/path-quality/prediction/predict-fold.js'
import { everything } from '../../path-model/everything.js'
import { STRUCTURE, sample } from '../../path-model/sample.js'

const ANSWERS = sample(80)
const MODEL = pathModel.fit(ANSWERS, STRUCTURE)
const SCORES = pathModel.scores(MODEL, ANSWERS).values
const coefficient = (from: string, to: string): number =>
  MODEL.params.paths.find(path => path.from === from && path.to === to)!.coefficient

describe('predictions of a fold', () => {
  it('are made of the scores of those that act', () => {
    const { scores, items } = predictFold(MODEL, SCORES, 'direct')
    expect([...scores.keys()].toSorted()).toEqual(['Loyalty', 'Quality', 'Satisfaction'])
    const expected =
      coefficient('Image', 'Satisfaction') * SCORES['Image']![3]! +
      coefficient('Quality', 'Satisfaction') * SCORES['Quality']![3]!
    expect(scores.get('Satisfaction')![3]).toBeCloseTo(expected, 12)
    expect(items.get('satisfaction2')).toHaveLength(80)
    expect(items.has('image1')).toBe(false)
  })

  it('are made of the earliest alone by way of those between', () => {
    const { scores } = predictFold(MODEL, SCORES, 'earliest')
    const quality = coefficient('Image', 'Quality')
    const satisfaction = coefficient('Image', 'Satisfaction') + coefficient('Quality', 'Satisfaction') * quality
    for (const row of [0, 5, 79]) {
      expect(scores.get('Quality')![row]).toBeCloseTo(quality * SCORES['Image']![row]!, 12)
      const loyalty = coefficient('Satisfaction', 'Loyalty') * satisfaction * SCORES['Image']![row]!
      expect(scores.get('Loyalty')![row]).toBeCloseTo(loyalty, 12)
    }
  })

  it('read items by the slope of answers on the score', () => {
    for (const { item, mean, slope } of itemsRead(MODEL, 'Quality')) {
      const column = ANSWERS[item]!
      expect(mean).toBeCloseTo(column.reduce((sum, answer) => sum + answer, 0) / 80, 10)
      const shared = column.reduce((sum, answer, row) => sum + (answer - mean) * SCORES['Quality']![row]!, 0)
      expect(slope).toBeCloseTo(shared / 79, 10)
    }
  })

  it('read the items of the parts of a higher order by way of the parts', () => {
    const model = pathModel.fit(ANSWERS, everything())
    const items = itemsRead(model, 'Standing')
    expect(items.map(({ item }) => item)).toEqual(['image1', 'image2', 'image3', 'quality1', 'quality2'])
    const [standing] = model.params.constructs
    const ofImage = model.params.firstStage!.constructs.find(({ name }) => name === 'Image')!
    const { deviation } = model.params.firstStage!.indicators.find(({ name }) => name === 'image1')!
    expect(items[0]!.slope).toBeCloseTo(standing!.loadings[0]! * ofImage.loadings[0]! * deviation, 10)
  })
})
