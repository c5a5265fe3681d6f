import { expect, it } from 'vitest'
import { faultsOf, roadTimeline } from '../faults.js'

it.each([
  ['financialClose', 'soon', 'INVALID_DATE'],
  ['constructionMonths', 2.5, 'OUT_OF_RANGE'],
  ['constructionMonths', -1, 'OUT_OF_RANGE'],
  ['operationMonths', 0, 'OUT_OF_RANGE'],
  ['operationMonths', 1201, 'OUT_OF_RANGE'],
  ['operationMonths', undefined, 'MISSING_VALUE'],
  ['tailMonths', '12', 'INVALID_TYPE'],
  ['periodMonths', 5, 'OUT_OF_RANGE'],
  ['paymentMonths', 24, 'OUT_OF_RANGE'],
])('%s cannot be %s', (field, value, code) => {
  expect(faultsOf(roadTimeline({ [field]: value }))).toEqual([[code, `timeline.${field}`]])
})

it('shares of ramp-up lie in [0, 1]', () => {
  expect(faultsOf(roadTimeline({ rampUp: [0, 1, 1.1] }))).toEqual([['OUT_OF_RANGE', 'timeline.rampUp[2]']])
  expect(faultsOf(roadTimeline({ rampUp: [] }))).toEqual([])
})
