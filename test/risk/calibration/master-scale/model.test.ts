import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { paramsOf } from '../../../../src/risk/calibration/master-scale/model.js'
import { masterScale } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const SCALE = masterScale.fromParams({
  grades: [
    { name: 'A', upTo: 0.01, probabilityOfDefault: 0.004 },
    { name: 'B', upTo: 1, probabilityOfDefault: 0.1 },
  ],
  defaultGrade: 'D',
})

it('prints its bands', () => {
  expect(inspect(SCALE)).toBe(
    [
      'master-scale',
      'grade  band          PD',
      'A      [0, 0.01)  0.004',
      'B      [0.01, 1]    0.1',
      'D where the default probability is 1',
    ].join('\n'),
  )
})

it('reads parsed JSON, and refuses what is another document', () => {
  expect(paramsOf(SCALE)).toBe(SCALE.params)
  expect(paramsOf(JSON.parse(JSON.stringify(SCALE)))).toEqual(SCALE.params)
  expect(thrown(() => paramsOf(JSON.parse('{ "kind": "rfm" }'))).path).toBe('model.kind')
})
