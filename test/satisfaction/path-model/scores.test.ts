import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { thrown } from '../../errors/thrown.js'
import { correlation } from './by-rows.js'
import { everything } from './everything.js'
import { STRUCTURE, sample } from './sample.js'

const answers = sample(80)
const model = pathModel.fit(answers, STRUCTURE)

function figures(column: Float64Array): { mean: number; variance: number } {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length
  return { mean, variance: column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (column.length - 1) }
}

describe('scores', () => {
  it('of the rows of the fit have mean 0, variance 1 and the correlations of the model', () => {
    for (const structure of [STRUCTURE, everything(), everything('product-indicator'), everything('orthogonal')]) {
      for (const standardise of [true, false]) {
        const fitted = pathModel.fit(answers, structure, { standardise })
        const { values } = pathModel.scores(fitted, answers)
        const { constructs, scoreCorrelations } = fitted.params
        for (const [i, { name, deviation }] of constructs.entries()) {
          const { mean, variance } = figures(values[name]!)
          expect(mean).toBeCloseTo(0, 9)
          expect(variance).toBeCloseTo(deviation ** 2, 8)
          for (const [j, { name: other }] of constructs.entries()) {
            const r = correlation(Array.from(values[name]!), Array.from(values[other]!))
            expect(r).toBeCloseTo(scoreCorrelations[i]![j]!, 8)
          }
        }
      }
    }
  })

  it('of parts of a higher order are there as well', () => {
    const { values } = pathModel.scores(pathModel.fit(answers, everything()), answers)
    expect(Object.keys(values)).toEqual(['Image', 'Quality', 'Standing', 'Comfort', 'Satisfaction', 'Both', 'Loyalty'])
    expect(figures(values['Image']!).variance).toBeCloseTo(1, 9)
  })

  it('on the scale of answers are their weighted means: of equal answers, that answer', () => {
    const five = Object.fromEntries(Object.keys(answers).map(name => [name, [5, 10, 1]]))
    const { values } = pathModel.scores(model, five, { scale: 'answers' })
    for (const column of Object.values(values)) {
      for (const [row, expected] of [5, 10, 1].entries()) expect(column[row]).toBeCloseTo(expected, 12)
    }
    const single = pathModel.fit(answers, everything())
    const ofEverything = pathModel.scores(single, answers, { scale: 'answers' }).values
    expect(Object.keys(ofEverything)).not.toContain('Both')
    for (const [row, answer] of answers['satisfaction2']!.entries()) {
      expect(ofEverything['Satisfaction']![row]).toBeCloseTo(answer, 12)
    }
  })

  it('of rows with gaps are none, or those of the means of the fit', () => {
    const gaps = { ...answers, image1: answers['image1']!.map((answer, row) => (row === 3 ? null : answer)) }
    const none = pathModel.scores(model, gaps)
    expect(none.defined[3]).toBe(0)
    expect(none.values['Image']![3]).toBe(0)
    expect(none.defined.reduce((sum, flag) => sum + flag, 0)).toBe(79)
    const filled = pathModel.scores(model, gaps, { missing: 'mean' })
    expect(filled.defined[3]).toBe(1)
    const { mean } = model.params.indicators.find(({ name }) => name === 'image1')!
    const byHand = { ...answers, image1: answers['image1']!.map((answer, row) => (row === 3 ? mean : answer)) }
    expect(filled.values).toEqual(pathModel.scores(model, byHand).values)
    const ofMeans = pathModel.fit(gaps, STRUCTURE, { missing: 'mean' })
    expect(pathModel.scores(ofMeans, gaps).defined[3]).toBe(1)
  })

  it('are refused by name', () => {
    const { image1: _, ...without } = answers
    expect(thrown(() => pathModel.scores(model, without))).toMatchObject({
      code: 'COLUMN_NOT_FOUND',
      path: 'answers.image1',
    })
    expect(thrown(() => pathModel.scores(model, answers, { scale: 'percent' as never })).path).toBe('options.scale')
    expect(thrown(() => pathModel.scores(model, answers, { out: [] } as never)).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => pathModel.scores({} as never, answers)).path).toBe('model.kind')
  })

  it('are there of constructs of any name', () => {
    const structure = JSON.parse(`{
      "constructs": {
        "__proto__": { "kind": "composite", "items": ["image1", "image2"] },
        "constructor": { "kind": "composite", "items": ["loyalty1"] }
      },
      "paths": [{ "from": "__proto__", "to": "constructor" }]
    }`)
    const fitted = pathModel.fit(answers, structure)
    for (const scale of ['standardised', 'answers'] as const) {
      const { values } = pathModel.scores(fitted, answers, { scale })
      expect(Object.keys(values).sort()).toEqual(['__proto__', 'constructor'])
    }
  })

  it('of answers of any size are numbers, or an error that names the answer', () => {
    const huge = { ...answers, image1: [1e308, ...answers['image1']!.slice(1)] }
    expect(thrown(() => pathModel.scores(model, huge))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'answers.image1[0]',
    })
  })
})
