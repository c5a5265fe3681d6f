import { expect, it } from 'vitest'
import { fromParams } from '../../../src/loyalty/churn/from-params.js'
import { churnProbability } from '../../../src/loyalty/churn/index.js'
import { probabilities } from '../../../src/loyalty/churn/probabilities.js'
import { CHURNED, COLUMNS } from './firms.js'

it('scores as the model whose parameters it was given', () => {
  const model = churnProbability.fit(COLUMNS, CHURNED)
  const given = fromParams(model.params)
  expect(given.fit).toEqual({ source: 'given' })
  expect(probabilities(given, COLUMNS)).toEqual(probabilities(model, COLUMNS))
})

it('refuses parameters without attributes', () => {
  const params = { attributes: {}, model: { features: [], intercept: 0, coefficients: [] } }
  expect(() => fromParams(params)).toThrow(expect.objectContaining({ path: 'params.attributes' }))
})
