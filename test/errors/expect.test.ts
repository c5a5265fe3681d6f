import { describe, expect, it } from 'vitest'
import {
  expectFinite,
  expectFunction,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../src/errors/index.js'
import { thrown } from './thrown.js'

const message = (run: () => unknown): string => thrown(run).message

describe('reject', () => {
  it('throws the issue with what came, printed', () => {
    const { code, path, expected, received } = thrown(() =>
      reject('INVALID_AMOUNT', 'orders[3].amount', 'a sum', 'ten'),
    )
    expect({ code, path, expected, received }).toEqual({
      code: 'INVALID_AMOUNT',
      path: 'orders[3].amount',
      expected: 'a sum',
      received: '"ten"',
    })
  })

  it('carries a hint only where one is given', () => {
    expect(thrown(() => reject('NO_DATA', 'file', 'rows', 0, 'Look into it')).hint).toBe('Look into it')
    expect('hint' in thrown(() => reject('NO_DATA', 'file', 'rows', 0))).toBe(false)
  })
})

describe('expectFinite', () => {
  it.each([0, -0, -1.5, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE])('returns %d', value => {
    expect(expectFinite(value, 'x')).toBe(value)
  })

  it.each([
    [Number.NaN, 'x: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [Number.POSITIVE_INFINITY, 'x: expected a finite number, received Infinity [OUT_OF_RANGE]'],
    [Number.NEGATIVE_INFINITY, 'x: expected a finite number, received -Infinity [OUT_OF_RANGE]'],
    ['1', 'x: expected a number, received "1" [INVALID_TYPE]'],
    [1n, 'x: expected a number, received 1n [INVALID_TYPE]'],
    [null, 'x: expected a number, received null [INVALID_TYPE]'],
    [undefined, 'x: expected a number, received undefined [INVALID_TYPE]'],
  ])('refuses %o', (value, text) => {
    expect(message(() => expectFinite(value, 'x'))).toBe(text)
  })
})

describe('expectPositive', () => {
  it.each([5e-324, 1, Number.MAX_VALUE])('returns %d', value => {
    expect(expectPositive(value, 'x')).toBe(value)
  })

  it.each([
    [0, 'x: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [-0, 'x: expected a number > 0, received -0 [OUT_OF_RANGE]'],
    [-5e-324, 'x: expected a number > 0, received -5e-324 [OUT_OF_RANGE]'],
    [Number.POSITIVE_INFINITY, 'x: expected a finite number, received Infinity [OUT_OF_RANGE]'],
    [true, 'x: expected a number, received true [INVALID_TYPE]'],
  ])('refuses %o', (value, text) => {
    expect(message(() => expectPositive(value, 'x'))).toBe(text)
  })
})

describe('expectNonNegative', () => {
  it.each([0, -0, 5e-324, 7])('returns %d', value => {
    expect(expectNonNegative(value, 'x')).toBe(value)
  })

  it.each([
    [-5e-324, 'x: expected a number >= 0, received -5e-324 [OUT_OF_RANGE]'],
    [Number.NaN, 'x: expected a finite number, received NaN [OUT_OF_RANGE]'],
    ['', 'x: expected a number, received "" [INVALID_TYPE]'],
  ])('refuses %o', (value, text) => {
    expect(message(() => expectNonNegative(value, 'x'))).toBe(text)
  })
})

describe('expectInteger', () => {
  it('takes whole numbers from 0 upward by default, as far as they are exact', () => {
    expect(expectInteger(0, 'n')).toBe(0)
    expect(expectInteger(Number.MAX_SAFE_INTEGER, 'n')).toBe(Number.MAX_SAFE_INTEGER)
    expect(message(() => expectInteger(-1, 'n'))).toBe('n: expected a whole number >= 0, received -1 [OUT_OF_RANGE]')
    expect(message(() => expectInteger(2 ** 53, 'n'))).toBe(
      'n: expected a whole number >= 0, received 9007199254740992 [OUT_OF_RANGE]',
    )
  })

  it('takes both ends of a range and nothing beyond', () => {
    expect(expectInteger(1, 'month', 1, 12)).toBe(1)
    expect(expectInteger(12, 'month', 1, 12)).toBe(12)
    expect(message(() => expectInteger(0, 'month', 1, 12))).toBe(
      'month: expected a whole number from 1 to 12, received 0 [OUT_OF_RANGE]',
    )
    expect(message(() => expectInteger(13, 'month', 1, 12))).toBe(
      'month: expected a whole number from 1 to 12, received 13 [OUT_OF_RANGE]',
    )
  })

  it('refuses fractions, infinities and what is no number', () => {
    expect(message(() => expectInteger(1.5, 'n', 1))).toBe(
      'n: expected a whole number >= 1, received 1.5 [OUT_OF_RANGE]',
    )
    expect(thrown(() => expectInteger(Number.POSITIVE_INFINITY, 'n')).expected).toBe('a finite number')
    expect(thrown(() => expectInteger('3', 'n')).code).toBe('INVALID_TYPE')
  })
})

describe('expectOneOf', () => {
  it('returns the word, even an empty one', () => {
    expect(expectOneOf('drop', ['net', 'drop'], 'refunds')).toBe('drop')
    expect(expectOneOf('', ['', 'x'], 'unit')).toBe('')
  })

  it('lists the words where none fits', () => {
    expect(message(() => expectOneOf('Drop', ['net', 'drop'], 'refunds'))).toBe(
      `refunds: expected one of 'net', 'drop', received "Drop" [OUT_OF_RANGE]`,
    )
    expect(message(() => expectOneOf(undefined, ['net', 'drop'], 'refunds'))).toBe(
      `refunds: expected one of 'net', 'drop', received undefined [OUT_OF_RANGE]`,
    )
  })
})

describe('expectObject', () => {
  it('returns the object itself', () => {
    const plain = { a: 1 }
    const bare = Object.create(null)
    expect(expectObject(plain, 'client')).toBe(plain)
    expect(expectObject(bare, 'client')).toBe(bare)
  })

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [[1], 'an array of 1'],
    ['text', '"text"'],
    [() => 1, 'a function'],
  ])('refuses %o', (value, received) => {
    expect(message(() => expectObject(value, 'client'))).toBe(
      `client: expected an object, received ${received} [INVALID_TYPE]`,
    )
  })

  it.each([new Map([['seed', 1]]), new Set([1]), new Date(0)])('refuses %o, whose fields nobody would read', value => {
    expect(message(() => expectObject(value, 'options'))).toContain('options: expected an object')
  })
})

describe('expectKnownKeys', () => {
  it('lets known keys pass, all of them or none', () => {
    expect(() => expectKnownKeys({ seed: 1, horizon: 2 }, ['horizon', 'seed'], 'options')).not.toThrow()
    expect(() => expectKnownKeys({}, ['horizon'], 'options')).not.toThrow()
    expect(message(() => expectKnownKeys({ seed: 1 }, [], 'options'))).toBe(
      'options.seed: expected no options, received "seed" [UNKNOWN_OPTION]',
    )
  })

  it('names the first key it does not know and those it does', () => {
    expect(message(() => expectKnownKeys({ seed: 1, horizn: 2, x: 3 }, ['horizon', 'seed'], 'options'))).toBe(
      'options.horizn: expected only the options horizon, seed, received "horizn" [UNKNOWN_OPTION]',
    )
  })

  it('refuses what is no object', () => {
    expect(message(() => Reflect.apply(expectKnownKeys, undefined, [null, ['seed'], 'options']))).toBe(
      'options: expected an object, received null [INVALID_TYPE]',
    )
    expect(thrown(() => expectKnownKeys(['seed'], ['seed'], 'options')).code).toBe('INVALID_TYPE')
  })
})

describe('expectList', () => {
  it('returns an array as it came', () => {
    const list = [1, 'x']
    expect(expectList(list, 'x')).toBe(list)
  })

  it.each([
    [{ length: 0 }, 'x: expected an array, received an object with keys length [INVALID_TYPE]'],
    [Uint8Array.of(1), 'x: expected an array, received Uint8Array of 1 bytes [INVALID_TYPE]'],
    ['ab', 'x: expected an array, received "ab" [INVALID_TYPE]'],
  ])('refuses %o', (value, text) => {
    expect(message(() => expectList(value, 'x'))).toBe(text)
  })
})

describe('expectText', () => {
  it.each(['', 'lost', '冠军'])('returns %o', value => {
    expect(expectText(value, 'x')).toBe(value)
  })

  it.each([
    [5, 'x: expected text, received 5 [INVALID_TYPE]'],
    [undefined, 'x: expected text, received undefined [INVALID_TYPE]'],
  ])('refuses %o', (value, text) => {
    expect(message(() => expectText(value, 'x'))).toBe(text)
  })
})

describe('expectFunction', () => {
  it('returns a function as it came', () => {
    expect(expectFunction(Math.abs, 'x')).toBe(Math.abs)
  })

  it.each([
    [undefined, 'x: expected a function, received undefined [INVALID_TYPE]'],
    [{}, 'x: expected a function, received an object with keys (none) [INVALID_TYPE]'],
  ])('refuses %o', (value, text) => {
    expect(message(() => expectFunction(value, 'x'))).toBe(text)
  })
})

describe('a check that is called wrongly', () => {
  it('names its own argument', () => {
    const call = (check: (...args: never) => unknown, ...args: readonly unknown[]) =>
      message(() => Reflect.apply(check, undefined, args))
    expect(call(expectKnownKeys, {}, undefined, 'options')).toBe(
      'known: expected an array, received undefined [INVALID_TYPE]',
    )
    expect(call(expectOneOf, 'net', 'net', 'refunds')).toBe('words: expected an array, received "net" [INVALID_TYPE]')
  })
})
