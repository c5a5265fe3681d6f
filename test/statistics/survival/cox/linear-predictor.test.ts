import { expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { SIMPLE } from './simple.js'

it('is the logarithm of the hazard against that at the means', () => {
  expect(Array.from(coxModel.linearPredictor(SIMPLE, { rate: [4, 6, 2], other: [1, 2, 3] }))).toEqual([0, 1, -1])
})

it('names what is wrong with columns', () => {
  expect(thrown(() => coxModel.linearPredictor(SIMPLE, { rates: [4] }))).toMatchObject({
    code: 'COLUMN_NOT_FOUND',
    path: 'columns.rate',
  })
  expect(thrown(() => coxModel.linearPredictor(SIMPLE, { rate: [4, Number.NaN] })).path).toBe('columns.rate[1]')
  expect(thrown(() => coxModel.linearPredictor(SIMPLE, { rate: [] })).code).toBe('EMPTY_INPUT')
  expect(thrown(() => coxModel.linearPredictor(SIMPLE, JSON.parse('null'))).path).toBe('columns')
  expect(thrown(() => coxModel.linearPredictor(SIMPLE, JSON.parse('{ "rate": ["4"] }'))).path).toBe('columns.rate[0]')
  const steep = { ...SIMPLE, params: { ...SIMPLE.params, coefficients: { rate: 1e10 } } }
  expect(thrown(() => coxModel.linearPredictor(steep, { rate: [4, 1e300] }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'columns, row 1',
  })
})

it('does not take what every object has for a column', () => {
  const named = coxModel.fromParams(
    { ...SIMPLE.params, coefficients: { toString: 1 }, means: { toString: 0 } },
    { timeUnit: 'month' },
  )
  expect(thrown(() => coxModel.linearPredictor(named, {})).code).toBe('COLUMN_NOT_FOUND')
})
