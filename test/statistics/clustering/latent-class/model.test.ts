import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { paramsOf, seal } from '../../../../src/statistics/clustering/latent-class/model.js'
import { thrown } from '../../../errors/thrown.js'
import { GIVEN } from './samples.js'

it('a document is frozen to the last field, and names who made it', () => {
  const model = seal(structuredClone(GIVEN.params), { source: 'given' }, 'clientele 9')
  expect(model.madeBy).toBe('clientele 9')
  expect(Object.isFrozen(model.params.items['channel']?.answers)).toBe(true)
  expect(inspect(model)).toContain('latent classes: 2')
})

it('parameters of a document are its own, of anything else they are checked', () => {
  expect(paramsOf(GIVEN)).toBe(GIVEN.params)
  expect(paramsOf({ ...GIVEN })).toEqual(GIVEN.params)
  expect(thrown(() => paramsOf({ ...GIVEN, params: { ...GIVEN.params, shares: [2] } })).path).toBe(
    'model.params.shares',
  )
})
