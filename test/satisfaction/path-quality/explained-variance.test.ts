import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { explainedVariance } from '../../../src/satisfaction/path-quality/index.js'
import { linearRegression } from '../../../src/statistics/index.js'
import { answersOf, BANK } from '../../golden/pls-models.js'
import { hasData } from '../../golden/support.js'
import { changed, STRUCTURE, sample } from '../path-model/sample.js'

const ANSWERS = sample(150)

describe('explained variance', () => {
  it('has the R² and criteria of regressions of the scores', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const { values } = pathModel.scores(model, ANSWERS)
    const { constructs } = explainedVariance(model)
    expect(constructs.map(({ name }) => name)).toEqual(['Quality', 'Satisfaction', 'Loyalty'])
    for (const { name, antecedents, rSquared, adjustedRSquared, aic, bic } of constructs) {
      const fitted = linearRegression(Object.fromEntries(antecedents.map(from => [from, values[from]!])), values[name]!)
      expect(rSquared).toBeCloseTo(fitted.rSquared!, 10)
      expect(adjustedRSquared).toBeCloseTo(fitted.adjustedRSquared!, 10)
      const [n, k] = [150, antecedents.length + 1]
      const squares = (1 - fitted.rSquared!) * values[name]!.reduce((sum, score) => sum + score * score, 0)
      expect(aic).toBeCloseTo(n * Math.log(squares / n) + 2 * k, 8)
      expect(bic).toBeCloseTo(n * Math.log(squares / n) + k * Math.log(n), 8)
    }
  })

  it('has no criteria where all is explained or more', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const explained = model.params.explained.map(({ name }) => ({ name, rSquared: 1.1 }))
    const params = { ...model.params, explained }
    expect(explainedVariance({ ...model, params }).constructs[0]).toEqual({
      name: 'Quality',
      antecedents: ['Image'],
      rSquared: 1.1,
    })
  })

  it('has a goodness of fit of constructs with several items only', () => {
    const structure = changed({ Loyalty: { kind: 'composite', items: ['loyalty1'] } })
    const model = pathModel.fit(ANSWERS, structure)
    const squares = model.params.constructs.slice(0, 3).flatMap(({ loadings }) => loadings.map(loading => loading ** 2))
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
    const expected = Math.sqrt(mean(squares) * mean(model.params.explained.map(({ rSquared }) => rSquared)))
    expect(explainedVariance(model).goodnessOfFit).toBeCloseTo(expected, 14)
    const single = (item: string): { readonly kind: 'composite'; readonly items: readonly string[] } => ({
      kind: 'composite',
      items: [item],
    })
    const singles = {
      constructs: { Image: single('image1'), Loyalty: single('loyalty1') },
      paths: [{ from: 'Image', to: 'Loyalty' }],
    }
    expect(explainedVariance(pathModel.fit(ANSWERS, singles))).not.toHaveProperty('goodnessOfFit')
  })

  it('has no goodness of fit where corrections left shares that cannot be', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const withShare = (rSquared: number) => {
      const explained = model.params.explained.map(own => ({ ...own, rSquared }))
      return explainedVariance({ ...model, params: { ...model.params, explained } })
    }
    expect(withShare(-0.2)).not.toHaveProperty('goodnessOfFit')
    expect(withShare(1.2)).not.toHaveProperty('goodnessOfFit')
    expect(withShare(0).goodnessOfFit).toBe(0)
    const constructs = model.params.constructs.map(own => ({ ...own, loadings: own.loadings.map(() => 1.1) }))
    expect(explainedVariance({ ...model, params: { ...model.params, constructs } })).not.toHaveProperty('goodnessOfFit')
  })

  it.skipIf(!hasData('satisfaction.csv', 'loyalty'))("gives 0.609742 for the bank's clients, as plspm does", () => {
    const options = { standardise: false, scheme: 'centroid', tolerance: 1e-9 } as const
    const { goodnessOfFit } = explainedVariance(pathModel.fit(answersOf('satisfaction.csv'), BANK, options))
    expect(goodnessOfFit).toBeCloseTo(0.6097416305, 6)
  })
})
