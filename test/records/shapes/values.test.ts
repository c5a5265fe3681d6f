import { describe, expect, it } from 'vitest'
import {
  amount,
  currency,
  date,
  flag,
  name,
  number,
  oneOf,
  rate,
  share,
  whole,
} from '../../../src/records/shapes/values.js'

const code = (issues: readonly { readonly code: string }[]): string | undefined => issues[0]?.code

describe('number', () => {
  it('is finite and within bounds, either kind of them', () => {
    const half = number({ above: 0, most: 1 })
    expect([half(1e-300, 'x'), half(1, 'x')]).toEqual([[], []])
    expect([0, 1.1, Number.NaN, Number.POSITIVE_INFINITY].map(value => code(half(value, 'x')))).toEqual(
      Array(4).fill('OUT_OF_RANGE'),
    )
    expect(code(number({ least: 0, below: 1 })(1, 'x'))).toBe('OUT_OF_RANGE')
    expect(code(half('1', 'x'))).toBe('INVALID_TYPE')
  })

  it('says what it takes', () => {
    const expected = (range: Parameters<typeof number>[0]): string | undefined => number(range)('x', 'x')[0]?.expected
    expect(expected({})).toBe('a finite number')
    expect(expected({ least: 0, below: 1 })).toBe('a number >= 0 and < 1')
    expect(expected({ above: -1 })).toBe('a number > -1')
    expect(expected({ whole: true, least: 1, most: 12 })).toBe('a whole number >= 1 and <= 12')
  })

  it('has common ranges', () => {
    expect(
      [whole(0)(2.5, 'x'), whole(0, 3)(4, 'x'), amount(-1, 'x'), share(1.01, 'x'), rate(-1, 'x')].map(code),
    ).toEqual(Array(5).fill('OUT_OF_RANGE'))
    expect([whole(0)(2, 'x'), amount(0, 'x'), share(0, 'x'), rate(-0.99, 'x')].flat()).toEqual([])
  })
})

it('words and flags are what they are', () => {
  expect(oneOf(['a', 'b'])('b', 'x')).toEqual([])
  expect(oneOf(['a', 2])('c', 'x')[0]).toMatchObject({ code: 'OUT_OF_RANGE', expected: "one of 'a', 2" })
  expect([flag(false, 'x'), name('x', 'x')]).toEqual([[], []])
  expect([flag(0, 'x'), name(0, 'x'), name(' ', 'x')].map(code)).toEqual([
    'INVALID_TYPE',
    'INVALID_TYPE',
    'OUT_OF_RANGE',
  ])
})

it('currencies are three capital letters, dates are days', () => {
  expect([currency('CNY', 'x'), date('2024-02-29', 'x'), date({ year: 2024, month: 1, day: 1 }, 'x')].flat()).toEqual(
    [],
  )
  expect([currency('yuan', 'x'), currency(156, 'x'), date('2023-02-29', 'x')].map(code)).toEqual([
    'OUT_OF_RANGE',
    'INVALID_TYPE',
    'INVALID_DATE',
  ])
})
