import { expect, it } from 'vitest'
import { expectScale, seal } from '../../../src/statistics/gower/model.js'
import { gower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../concentration/samples.js'

const SCALE = gower.fromParams({ leverage: { kind: 'number', range: [0, 10] } })

it('seals scales to the last field', () => {
  const range: [number, number] = [0, 1]
  const scale = seal({ attributes: { a: { kind: 'number', range } } }, { source: 'given' })
  expect(Object.isFrozen(range)).toBe(true)
  expect(expectScale(scale)).toBe(scale)
})

it('checks what comes from elsewhere', () => {
  expect(expectScale(JSON.parse(JSON.stringify(SCALE))).params).toEqual(SCALE.params)
  expect(thrown(() => expectScale(untyped({ ...SCALE, kind: 'rfm' }))).code).toBe('INVALID_DOCUMENT')
  expect(thrown(() => expectScale(untyped(undefined))).path).toBe('scale')
  const without = { ...SCALE, params: { attributes: { leverage: { kind: 'number' } } } }
  expect(thrown(() => expectScale(untyped(without))).path).toBe('scale.params.attributes.leverage.range')
})
