import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'

const params = { distribution: 'weibull', intercept: 1, coefficients: { a: 2, b: -1 }, scale: 1 } as const
const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'day' })

it('sums up, whatever else the columns hold', () => {
  const columns = { b: [1, 2], other: [9], a: [0, 3] }
  expect([...acceleratedFailureTime.linearPredictor(model, columns)]).toEqual([0, 5])
})

it('is of one row where there are no columns', () => {
  const plain = acceleratedFailureTime.fromParams({ ...params, coefficients: {} }, { timeUnit: 'day' })
  expect([...acceleratedFailureTime.linearPredictor(plain, {})]).toEqual([1])
})

it('names columns and cells', () => {
  expect(() => acceleratedFailureTime.linearPredictor(model, { a: [1] })).toThrow(/columns.b.*COLUMN_NOT_FOUND/)
  expect(() => acceleratedFailureTime.linearPredictor(model, { a: [1], b: [1, 2] })).toThrow(/LENGTH_MISMATCH/)
  expect(() => acceleratedFailureTime.linearPredictor(model, { a: [Number.NaN], b: [1] })).toThrow(/columns.a\[0\]/)
})
