import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { pathCollinearity } from '../../../src/satisfaction/path-quality/index.js'
import { antecedentsOf } from '../../../src/satisfaction/path-quality/path-collinearity.js'
import { varianceInflation } from '../../../src/statistics/index.js'
import { everything } from '../path-model/everything.js'
import { STRUCTURE, sample } from '../path-model/sample.js'

const ANSWERS = sample(150)

describe('variance inflation in path models', () => {
  it('is that of the answers to the items of each construct', () => {
    const { items } = pathCollinearity(pathModel.fit(ANSWERS, STRUCTURE, { standardise: false }))
    const quality = varianceInflation(
      Object.fromEntries(['quality1', 'quality2', 'quality3'].map(item => [item, ANSWERS[item]!])),
    )
    for (const { construct, item, factor } of items) {
      if (construct === 'Quality') expect(factor).toBeCloseTo(quality[item]!, 9)
    }
    expect(items.map(({ item }) => item)).toEqual(Object.keys(ANSWERS))
  })

  it('is that of the scores that act on one construct, and 1 of one alone', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const { Image = [], Quality = [] } = pathModel.scores(model, ANSWERS).values
    const expected = varianceInflation({ Image, Quality })
    const { antecedents } = pathCollinearity(model)
    expect(antecedents.map(({ from, to }) => ({ from, to }))).toEqual(STRUCTURE.paths)
    expect(antecedents.map(({ factor }) => factor)[0]).toBe(1)
    expect(antecedents[1]!.factor).toBeCloseTo(expected['Image']!, 9)
    expect(antecedents[2]!.factor).toBeCloseTo(expected['Quality']!, 9)
  })

  it('is absent where the others tell a construct, or corrected correlations are those of no variables', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    for (const between of [1, 1.2]) {
      const constructCorrelations = model.params.constructCorrelations.map((row, i) =>
        row.map((cell, j) => (i + j === 1 ? between : cell)),
      )
      const params = { ...model.params, constructCorrelations }
      expect(antecedentsOf(params, 'Satisfaction').get('Image')).toBe(Infinity)
      expect(pathCollinearity({ ...model, params }).antecedents[1]).toEqual({ from: 'Image', to: 'Satisfaction' })
    }
  })

  it('has items of parts of a higher order behind those of the last stage', () => {
    const { items } = pathCollinearity(pathModel.fit(ANSWERS, everything()))
    const parts = items.slice(-5).map(({ construct, item }) => `${construct} ${item}`)
    expect(parts).toEqual(['Image image1', 'Image image2', 'Image image3', 'Quality quality1', 'Quality quality2'])
  })
})
