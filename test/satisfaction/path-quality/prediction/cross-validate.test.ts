import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../../src/satisfaction/path-model/index.js'
import { crossValidate } from '../../../../src/satisfaction/path-quality/prediction/cross-validate.js'
import { foldStructure } from '../../../../src/satisfaction/path-quality/prediction/fold-structure.js'
import { predictFold } from '../../../../src/satisfaction/path-quality/prediction/predict-fold.js'
import { readOptions } from '../../../../src/satisfaction/path-quality/prediction/read-options.js'
import { thrown } from '../../../errors/thrown.js'
import { STRUCTURE, sample } from '../../path-model/sample.js'

const ANSWERS = sample(30)
const COLUMNS = Object.fromEntries(Object.entries(ANSWERS).map(([item, column]) => [item, Float64Array.from(column)]))
const USED = Array.from({ length: 30 }, (_, i) => i)

describe('cross-validation', () => {
  it('holds rows back from the model that foretells them, with the settings of the fit', () => {
    const options = { scheme: 'centroid', standardise: false, tolerance: 1e-10 } as const
    const model = pathModel.fit(ANSWERS, STRUCTURE, options)
    const settings = readOptions({ foldOf: USED.map(row => row % 3) }, 30, USED)
    const structure = foldStructure(model)
    const { items, scores, trained } = crossValidate(model, structure, COLUMNS, settings)
    expect(trained).toBe(2)
    const training = USED.filter(row => row % 3 !== 1)
    const own = pathModel.fit(
      Object.fromEntries(Object.entries(ANSWERS).map(([item, column]) => [item, training.map(row => column[row]!)])),
      structure,
      options,
    )
    const foretold = predictFold(own, pathModel.scores(own, ANSWERS).values, 'direct')
    const { path, mean, construct } = items.get('loyalty1')!
    expect(construct).toBe('Loyalty')
    expect(path.held[7]).toBeCloseTo(ANSWERS['loyalty1']![7]! - foretold.items.get('loyalty1')![7]!, 12)
    const average = training.reduce((sum, row) => sum + ANSWERS['loyalty1']![row]!, 0) / 20
    expect(mean.held[7]).toBeCloseTo(ANSWERS['loyalty1']![7]! - average, 12)
    const full = pathModel.scores(model, ANSWERS).values['Loyalty']!
    expect(scores.get('Loyalty')!.errors.held[7]).toBeCloseTo(full[7]! - foretold.scores.get('Loyalty')![7]!, 12)
  })

  it('names an item that only held rows answer differently', () => {
    const answers = { ...ANSWERS, image1: USED.map(row => (row < 3 ? 5 + row : 4)) }
    const columns = { ...COLUMNS, image1: Float64Array.from(answers.image1) }
    const model = pathModel.fit(answers, STRUCTURE)
    const settings = readOptions({ foldOf: USED.map(row => (row < 3 ? 0 : 1)) }, 30, USED)
    const fault = { code: 'NO_VARIATION', path: 'answers.image1' }
    expect(thrown(() => crossValidate(model, foldStructure(model), columns, settings))).toMatchObject(fault)
  })
})
