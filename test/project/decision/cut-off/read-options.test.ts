import { expect, it } from 'vitest'
import { readBootstrap, readLimits } from '../../../../src/project/decision/cut-off/read-options.js'
import { thrown } from '../../../errors/thrown.js'

it('reads the limits that are given', () => {
  expect(readLimits({}, false)).toEqual([])
  expect(readLimits({ mostExposure: 5, leastAcceptance: 0 }, true)).toEqual([
    { limit: 'leastAcceptance', required: 0 },
    { limit: 'mostExposure', required: 5 },
  ])
})

it('completes how often to draw anew', () => {
  expect(readBootstrap(undefined)).toBeUndefined()
  expect(readBootstrap({ seed: 7 })).toEqual({ seed: 7, replicates: 1000, level: 0.95 })
  expect(thrown(() => readBootstrap({ seed: 7, replicates: 10 })).path).toBe('options.bootstrap.replicates')
  expect(thrown(() => readBootstrap({ seed: 7, level: 95 })).path).toBe('options.bootstrap.level')
  expect(thrown(() => readBootstrap({ seed: -1 })).path).toBe('options.bootstrap.seed')
})
