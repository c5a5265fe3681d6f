import { expect, it } from 'vitest'
import { expectModel, KIND, seal, VERSION } from '../../../../src/statistics/survival/cox/model.js'
import { thrown } from '../../../errors/thrown.js'
import { PARAMS, SIMPLE } from './simple.js'

it('seals what prints as a table and is frozen', () => {
  const model = seal('month', PARAMS, { source: 'given' }, 'somebody')
  expect(model).toMatchObject({ kind: KIND, version: VERSION, madeBy: 'somebody', timeUnit: 'month' })
  expect(Object.isFrozen(model.params.means)).toBe(true)
  expect(expectModel(model)).toBe(model)
})

it('takes copies, checked', () => {
  const copy = structuredClone(SIMPLE)
  expect(expectModel(copy)).toEqual(SIMPLE)
  expect(thrown(() => expectModel({ ...copy, params: { ...PARAMS, baseline: [] } })).path).toBe('model.params.baseline')
  expect(thrown(() => expectModel(JSON.parse('{ "kind": "k-means" }')))).toMatchObject({
    code: 'INVALID_DOCUMENT',
    path: 'model.kind',
  })
  expect(thrown(() => expectModel(JSON.parse('null'))).path).toBe('model')
})
