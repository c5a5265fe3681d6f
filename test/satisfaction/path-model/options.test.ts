import { expect, it } from 'vitest'
import { readOptions } from '../../../src/satisfaction/path-model/options.js'
import { thrown } from '../../errors/thrown.js'

it('options have their defaults', () => {
  expect(readOptions({})).toEqual({
    scheme: 'path',
    standardise: true,
    missing: 'listwise',
    weights: undefined,
    tolerance: 1e-7,
    mostIterations: 300,
  })
})

it('options that are none are named', () => {
  const path = (options: object) => thrown(() => readOptions(options)).path
  expect(path({ scheme: 'horst' })).toBe('options.scheme')
  expect(path({ standardise: 'yes' })).toBe('options.standardise')
  expect(path({ missing: 'zero' })).toBe('options.missing')
  expect(path({ tolerance: 0 })).toBe('options.tolerance')
  expect(path({ mostIterations: 0 })).toBe('options.mostIterations')
  expect(path({ seed: 1 })).toBe('options.seed')
})
