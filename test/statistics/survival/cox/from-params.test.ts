import { expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { PARAMS, SIMPLE } from './simple.js'

it('is a model like any other, frozen and without a fit', () => {
  expect(SIMPLE).toMatchObject({ kind: 'cox', version: 1, timeUnit: 'month', fit: { source: 'given' } })
  expect(SIMPLE.params).toEqual(PARAMS)
  expect(Object.isFrozen(SIMPLE.params.baseline[0]!.times)).toBe(true)
})

it('says the same as the fit its parameters come from, the baseline at zeros or at means', () => {
  const zeros = coxModel.fromParams(
    {
      coefficients: { rate: 0.5 },
      means: { rate: 0 },
      baseline: [{ ...PARAMS.baseline[0]!, cumulativeHazard: [0.1 * Math.exp(-2), 0.3 * Math.exp(-2)] }],
    },
    { timeUnit: 'month' },
  )
  const ask = (model: typeof SIMPLE) => coxModel.survivalProbability(model, { rate: [5] }, { horizon: 12 })[0]!
  expect(ask(zeros)).toBeCloseTo(ask(SIMPLE), 14)
})

it('names options at fault', () => {
  expect(thrown(() => coxModel.fromParams(PARAMS, JSON.parse('{}'))).path).toBe('options.timeUnit')
  expect(thrown(() => coxModel.fromParams(PARAMS, JSON.parse('{ "timeUnit": "month", "a": 1 }'))).code).toBe(
    'UNKNOWN_OPTION',
  )
})
