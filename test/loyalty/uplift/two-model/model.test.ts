import { expect, it } from 'vitest'
import { paramsOf, seal } from '../../../../src/loyalty/uplift/two-model/model.js'
import type { UpliftModel, UpliftParams } from '../../../../src/loyalty/uplift/two-model/types.js'
import { thrown } from '../../../errors/thrown.js'

const PARAMS: UpliftParams = {
  outcomeKind: 'event',
  features: [{ name: 'late', centre: 1, spread: 2 }],
  treated: { intercept: 1, coefficients: [-1] },
  control: { intercept: 1, coefficients: [-2] },
}

it('is frozen to the last field', () => {
  const model = seal(PARAMS, { source: 'given' })
  expect(Object.isFrozen(model.params.features[0])).toBe(true)
  expect(paramsOf(model)).toBe(model.params)
})

it('is read from copies, and refused where it is another', () => {
  const model = seal(PARAMS, { source: 'given' })
  expect(paramsOf(structuredClone({ ...model }))).toEqual(PARAMS)
  const other = { ...model, kind: 'k-means' } as unknown as UpliftModel
  expect(thrown(() => paramsOf(other))).toMatchObject({ code: 'INVALID_DOCUMENT', path: 'model.kind' })
  const broken = { ...model, params: { ...PARAMS, features: [] } }
  expect(thrown(() => paramsOf(broken)).path).toBe('model.params.features')
})
