import { describe, expect, it } from 'vitest'
import { allocateMoney, type Money, money, moneyOfMinor, splitMoney } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const units = (parts: readonly Money[]): readonly number[] => parts.map(({ minorUnits }) => minorUnits)

describe('shares by weight', () => {
  it.each<[number, readonly number[], readonly number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [3, 7], [2, 3]],
    [5, [0.3, 0.7], [2, 3]],
    [-5, [0.3, 0.7], [-2, -3]],
    [100, [0, 1, 0], [0, 100, 0]],
    [1, [0, 1, 1], [0, 1, 0]],
    [0, [1, 2], [0, 0]],
    [-1, [1, 1], [-1, 0]],
    [10, [0.1, 0.2], [3, 7]],
    [100, [1e300, 1e300], [50, 50]],
    [100, [1e300, 1e-300], [100, 0]],
    [3, [5e-324, 5e-324], [2, 1]],
    [4, [5e-324, 1e-323, 0], [1, 3, 0]],
    [100, [1e21, 0.5e21, 2.5e20], [57, 29, 14]],
    [7, [123.456, 0.001, 1e-7], [7, 0, 0]],
    [7, [1], [7]],
    [Number.MAX_SAFE_INTEGER, [1, 1], [4503599627370496, 4503599627370495]],
  ])('%d by %j is %j', (minorUnits, weights, expected) => {
    const parts = units(allocateMoney(moneyOfMinor(minorUnits, 'CNY'), weights))
    expect(parts).toEqual(expected)
    expect(parts.some(part => Object.is(part, -0))).toBe(false)
  })

  it('go by largest remainder: seats of an assembly as published', () => {
    // 100,000 votes for 10 seats; Wikipedia's worked example of the Hare quota, "Largest remainders method".
    const votes = [47_000, 16_000, 15_800, 12_000, 6_100, 3_100]
    expect(units(allocateMoney(moneyOfMinor(10, 'JPY'), votes))).toEqual([5, 2, 1, 1, 1, 0])
  })

  it('keep the currency', () => {
    expect(JSON.stringify(allocateMoney(money(1, 'KWD'), [1, 3]))).toBe(
      '[{"currency":"KWD","amount":"0.250"},{"currency":"KWD","amount":"0.750"}]',
    )
  })

  it.each<[unknown, string, string]>([
    [[], 'EMPTY_INPUT', 'weights'],
    [[0, 0], 'OUT_OF_RANGE', 'weights'],
    [[1, -1], 'OUT_OF_RANGE', 'weights[1]'],
    [[1, Number.NaN], 'OUT_OF_RANGE', 'weights[1]'],
    [[1, Number.POSITIVE_INFINITY], 'OUT_OF_RANGE', 'weights[1]'],
    [[1, '2'], 'INVALID_TYPE', 'weights[1]'],
    [new Array(2), 'INVALID_TYPE', 'weights[0]'],
    [3, 'INVALID_TYPE', 'weights'],
    [undefined, 'INVALID_TYPE', 'weights'],
  ])('refuse %o: %s at %s', (weights, code, path) => {
    const run = (): unknown => Reflect.apply(allocateMoney, undefined, [money(1, 'CNY'), weights])
    expect(thrown(() => run())).toMatchObject({ code, path })
  })
})

describe('equal parts', () => {
  it.each([
    [5, 3, [2, 2, 1]],
    [-5, 3, [-2, -2, -1]],
    [2, 4, [1, 1, 0, 0]],
    [-2, 3, [-1, -1, 0]],
    [6, 3, [2, 2, 2]],
    [7, 1, [7]],
  ])('%d in %d is %j', (minorUnits, count, expected) => {
    const parts = units(splitMoney(moneyOfMinor(minorUnits, 'CNY'), count))
    expect(parts).toEqual(expected)
    expect(parts.some(part => Object.is(part, -0))).toBe(false)
  })

  it.each([[0], [-1], [1.5], [1e8], [Number.NaN], ['3'], [undefined]])('cannot be %o', count => {
    expect(thrown(() => Reflect.apply(splitMoney, undefined, [money(1, 'CNY'), count])).path).toBe('parts')
  })
})
