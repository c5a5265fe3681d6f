import { describe, expect, it } from 'vitest'
import { flagCodes, wordCodes } from '../../../src/risk/capital/column-codes.js'
import { thrown } from '../../errors/thrown.js'

describe('wordCodes', () => {
  it('gives the place of each word, or of one word for all', () => {
    expect([...wordCodes(['b', 'b', 'a', 'c'], ['a', 'b', 'c'], 4, 'x')]).toEqual([1, 1, 0, 2])
    expect([...wordCodes('c', ['a', 'b', 'c'], 2, 'x')]).toEqual([2, 2])
  })

  it('counts every wrong cell and shows the first ten', () => {
    const error = thrown(() =>
      Reflect.apply(wordCodes, undefined, [Array.from({ length: 12 }, () => 'z'), ['a'], 12, 'x']),
    )
    expect([error.path, error.issues.length, error.issueCount]).toEqual(['x[0]', 10, 12])
    expect(thrown(() => Reflect.apply(wordCodes, undefined, [[undefined], ['a'], 1, 'x'])).path).toBe('x[0]')
    expect(thrown(() => Reflect.apply(wordCodes, undefined, ['z', ['a'], 1, 'x'])).code).toBe('OUT_OF_RANGE')
    expect(thrown(() => Reflect.apply(wordCodes, undefined, [5, ['a'], 1, 'x'])).code).toBe('INVALID_TYPE')
    expect(thrown(() => wordCodes(['a'], ['a'], 2, 'x')).code).toBe('LENGTH_MISMATCH')
  })
})

describe('flagCodes', () => {
  it('reads true and false, 1 and 0, and no column', () => {
    expect([...(flagCodes([true, 0, 1, false], 4, 'x') ?? [])]).toEqual([1, 0, 1, 0])
    expect(flagCodes(undefined, 4, 'x')).toBe(undefined)
  })

  it('refuses anything else', () => {
    expect(thrown(() => flagCodes([0, 2], 2, 'x')).path).toBe('x[1]')
    expect(thrown(() => flagCodes([0], 2, 'x')).code).toBe('LENGTH_MISMATCH')
    expect(thrown(() => Reflect.apply(flagCodes, undefined, [null, 2, 'x'])).code).toBe('INVALID_TYPE')
  })
})
