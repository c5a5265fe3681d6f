import { expect, it } from 'vitest'
import { paramsOf } from '../../../../src/statistics/clustering/k-medoids/model.js'
import { kMedoids } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const MODEL = kMedoids.fit({ x: [1, 2, 8] }, { clusters: 2 })

it('is frozen to its last field, and trusted', () => {
  expect(Object.isFrozen(MODEL.params.medoids[0])).toBe(true)
  expect(paramsOf(MODEL)).toBe(MODEL.params)
})

it('is checked where it comes from elsewhere', () => {
  expect(paramsOf(JSON.parse(JSON.stringify(MODEL)))).toEqual(MODEL.params)
  expect(thrown(() => paramsOf({ ...MODEL, params: { ...MODEL.params, medoids: [{ x: Number.NaN }] } })).path).toBe(
    'model.params.medoids[0].x',
  )
})
