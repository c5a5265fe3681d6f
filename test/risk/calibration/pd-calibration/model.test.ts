import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { paramsOf, seal } from '../../../../src/risk/calibration/pd-calibration/model.js'
import { pdCalibration } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

it('prints what it does', () => {
  expect(inspect(pdCalibration.fit([0.01, 0.03], { target: 0.04, method: 'scaling', floor: 0.001 }))).toBe(
    [
      'pd-calibration',
      'PD × 2',
      'kept from 0.001 to 1',
      'mean 0.02 -> 0.04 over 2 rows',
      '0 at the floor, 0 at the cap',
    ].join('\n'),
  )
  expect(inspect(pdCalibration.fromParams({ method: 'logit-shift', amount: -0.5 }))).toBe(
    'pd-calibration\nlog odds of PD + -0.5\nas given',
  )
})

it('reads parsed JSON, and refuses what is another document', () => {
  const params = { method: 'scaling', amount: 2, floor: 0, cap: 1 } as const
  const model = seal({ params, fit: { source: 'given' } })
  expect(paramsOf(model)).toBe(model.params)
  expect(paramsOf(JSON.parse(JSON.stringify(model)))).toEqual(params)
  expect(thrown(() => paramsOf(JSON.parse('{ "kind": "rfm" }'))).path).toBe('model.kind')
  expect(thrown(() => paramsOf(JSON.parse('{ "kind": "pd-calibration", "params": {} }'))).path).toBe(
    'model.params.method',
  )
})
