import { expect, it } from 'vitest'
import { gower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

it('needs no rows', () => {
  const scale = gower.fromParams({ leverage: { kind: 'number', range: [0, 10] }, sector: { kind: 'nominal' } })
  expect(scale.fit).toEqual({ source: 'given' })
  expect(gower.distance(scale, { leverage: 1, sector: 'x' }, { leverage: 2, sector: 'x' }).distance).toBe(0.05)
})

it('asks for ranges', () => {
  expect(thrown(() => gower.fromParams({ leverage: { kind: 'number' } })).code).toBe('MISSING_VALUE')
})
