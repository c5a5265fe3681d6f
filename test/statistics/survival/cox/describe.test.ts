import { expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { describeModel } from '../../../../src/statistics/survival/cox/describe.js'
import { columns, durations } from './borrowers.js'
import { FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

it('has a line a column, how far the data go, and what to know', () => {
  expect(describeModel(SIMPLE).split('\n')).toEqual([
    'cox, parameters as given',
    'column  coefficient  hazard ratio',
    'rate            0.5       1.64872',
    'baseline up to 24 months',
  ])
  const words = describeModel(FITTED[1]!.model)
  expect(words).toContain('cox, 16 events in 24 rows, ties efron')
  expect(words).toContain('2 strata')
  expect(words).toContain('! FEW_EVENTS_PER_VARIABLE')
  expect(words).toContain('standard error')
  expect(describeModel(coxModel.fit(durations, columns, { robust: true }))).toContain('errors are robust, 24 clusters')
})

it('can say hazard ratios beyond any double', () => {
  const steep = { ...SIMPLE, params: { ...SIMPLE.params, coefficients: { rate: 1e4 } } }
  expect(describeModel(steep)).toContain('1.79769e+308')
})
