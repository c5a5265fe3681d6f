import { expect, it } from 'vitest'
import { evaluate } from '../../../src/cli/repl/evaluate.js'

it('keeps names from one input to the next, and the realm of the library', () => {
  evaluate('const kept = [1]')
  const { value } = evaluate('kept')
  expect(value).toEqual([1])
  expect(value).toBeInstanceOf(Array)
})

it('tells a promise that is awaited from one that nobody awaits', async () => {
  expect(evaluate('Promise.resolve(3)')).toMatchObject({ isAwaited: false, value: expect.any(Promise) })
  const { value, isAwaited } = evaluate('await Promise.resolve(3)')
  expect([await value, isAwaited]).toEqual([3, true])
  await expect(evaluate("await Promise.reject(new RangeError('no'))").value).rejects.toThrow('no')
  expect(() => evaluate('missing')).toThrow('missing is not defined')
})
