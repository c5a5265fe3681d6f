import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { expectModel } from '../../../../src/statistics/survival/accelerated-failure-time/model.js'
import { COLUMNS, WEIGHTED } from './sample.js'

const fitted = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, { distribution: 'weibull' })

it('is frozen to the last field, and read without a check', () => {
  expect(Object.isFrozen(fitted.fit)).toBe(true)
  expect(Object.isFrozen(fitted.params.coefficients)).toBe(true)
  expect(expectModel(fitted)).toBe(fitted)
})

it('is checked where it comes from anywhere', () => {
  const copy = structuredClone({ ...fitted })
  expect(expectModel(copy).params).toEqual(fitted.params)
  expect(() => expectModel({ ...copy, params: { ...copy.params, scale: -1 } })).toThrow(/model.params.scale/)
  // @ts-expect-error another kind
  expect(() => expectModel({ ...copy, kind: 'cox' })).toThrow(/model.kind.*INVALID_DOCUMENT/)
})
