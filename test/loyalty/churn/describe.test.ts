import { expect, it } from 'vitest'
import { describeChurn } from '../../../src/loyalty/churn/describe.js'
import { fromParams } from '../../../src/loyalty/churn/from-params.js'
import { churnProbability } from '../../../src/loyalty/churn/index.js'
import { CHURNED, COLUMNS, DATED } from './firms.js'

it('tells what the model is worth, its coefficients and its warnings', () => {
  const text = describeChurn(
    churnProbability.fit(COLUMNS, CHURNED, { dated: { ...DATED, horizon: { value: 2, unit: 'year' } } }),
  )
  expect(text).toMatch(/^churn-probability: \d+ of 240 left; 0 foretold by earlier days\n/)
  expect(text).toContain('! NOT_VALIDATED')
  expect(text).toContain('balanceTrend')
})

it('tells of given parameters that they were given', () => {
  expect(describeChurn(fromParams(churnProbability.fit(COLUMNS, CHURNED).params))).toMatch(
    /^churn-probability, as given\n/,
  )
})
