import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { misplacedItems } from '../../../src/satisfaction/path-quality/cross-loadings.js'
import { crossLoadings } from '../../../src/satisfaction/path-quality/index.js'
import { pearsonCorrelation } from '../../../src/statistics/index.js'
import { everything } from '../path-model/everything.js'
import { changed, STRUCTURE, sample } from '../path-model/sample.js'

const ANSWERS = sample(150)

describe('cross-loadings', () => {
  it('are correlations of answers with scores, of factors too', () => {
    const factor = { kind: 'factor', items: ['quality1', 'quality2', 'quality3'] } as const
    for (const standardise of [true, false]) {
      const model = pathModel.fit(ANSWERS, changed({ Quality: factor }), { standardise })
      const { values: scores } = pathModel.scores(model, ANSWERS)
      const { indicators, constructs, values } = crossLoadings(model)
      for (const [h, { name }] of indicators.entries()) {
        for (const [j, construct] of constructs.entries()) {
          expect(values[h]![j]).toBeCloseTo(pearsonCorrelation(ANSWERS[name]!, scores[construct]!).correlation, 10)
        }
      }
    }
  })

  it('have products of interactions and scores of parts as rows', () => {
    const model = pathModel.fit(ANSWERS, everything())
    const { indicators, constructs, values } = crossLoadings(model)
    expect(indicators.filter(({ construct }) => construct === 'Standing').map(({ name }) => name)).toEqual([
      'Image',
      'Quality',
    ])
    expect(indicators.filter(({ construct }) => construct === 'Both')).toHaveLength(1)
    const { values: scores } = pathModel.scores(model, ANSWERS)
    const row = indicators.findIndex(({ name }) => name === 'Quality')
    const expected = pearsonCorrelation(scores['Quality']!, scores['Loyalty']!).correlation
    expect(values[row]![constructs.indexOf('Loyalty')]).toBeCloseTo(expected, 10)
  })

  it('show an item that measures another construct than it is listed with', () => {
    const structure = changed({
      Image: { kind: 'composite', items: ['image1', 'image2', 'loyalty2'] },
      Loyalty: { kind: 'composite', items: ['loyalty1'] },
    })
    const answers = {
      ...ANSWERS,
      loyalty1: ANSWERS['loyalty2']!.map((answer, row) => answer + (row % 5 === 0 ? 1 : 0)),
    }
    const found = misplacedItems(pathModel.fit(answers, structure).params)
    expect(found.map(({ item, construct, other }) => [item, construct, other])).toContainEqual([
      'loyalty2',
      'Image',
      'Loyalty',
    ])
    for (const { loading, otherLoading } of found) expect(Math.abs(otherLoading)).toBeGreaterThan(Math.abs(loading))
    expect(misplacedItems(pathModel.fit(ANSWERS, STRUCTURE).params)).toEqual([])
  })
})
