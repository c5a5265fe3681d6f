import { expect, it } from 'vitest'
import { readLoopOptions } from '../../../src/satisfaction/closed-loop/read-options.js'
import { thrown } from '../../errors/thrown.js'

it('completes what is not given', () => {
  expect(readLoopOptions({})).toEqual({ level: 0.95, baseline: 'all', worthwhileFall: 0.5, power: 0.8 })
  expect(readLoopOptions({ worthwhileFall: 1 }).worthwhileFall).toBe(1)
})

it.each([
  [{ level: 1 }, 'options.level'],
  [{ baseline: 'none' }, 'options.baseline'],
  [{ worthwhileFall: 0 }, 'options.worthwhileFall'],
  [{ worthwhileFall: 1.1 }, 'options.worthwhileFall'],
  [{ power: 1 }, 'options.power'],
  [{ power: '0.8' }, 'options.power'],
  [{ powr: 0.8 }, 'options.powr'],
])('%j is refused', (options, path) => {
  expect(thrown(() => Reflect.apply(readLoopOptions, undefined, [options])).path).toBe(path)
})
