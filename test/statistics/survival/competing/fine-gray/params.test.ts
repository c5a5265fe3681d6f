import { expect, it } from 'vitest'
import { readParams } from '../../../../../src/statistics/survival/competing/fine-gray/params.js'
import { thrown } from '../../../../errors/thrown.js'

const BASELINE = { times: [1, 4], cumulativeHazard: [0.1, 0.1], until: 6 }
const PARAMS = { ending: 'default', coefficients: { x: 1 }, means: { x: 0 }, baseline: BASELINE }

it('passes parameters', () => {
  expect(readParams(PARAMS, 'params')).toEqual(PARAMS)
})

it('names the one at fault', () => {
  const path = (change: object): string => thrown(() => readParams({ ...PARAMS, ...change }, 'params')).path
  const baseline = (change: object): string => path({ baseline: { ...BASELINE, ...change } })
  expect(path({ coefficients: {} })).toBe('params.coefficients')
  expect(path({ means: {} })).toBe('params.means.x')
  expect(path({ extra: 1 })).toBe('params.extra')
  expect(path({ ending: '' })).toBe('params.ending')
  expect(baseline({ times: [4, 1] })).toBe('params.baseline.times[1]')
  expect(baseline({ times: [7, 8] })).toBe('params.baseline.times[0]')
  expect(baseline({ cumulativeHazard: [0.2, 0.1] })).toBe('params.baseline.cumulativeHazard[1]')
  expect(baseline({ cumulativeHazard: [0.2] })).toBe('params.baseline.cumulativeHazard')
  expect(baseline({ until: -1 })).toBe('params.baseline.until')
})
