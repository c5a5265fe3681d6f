import { expect, it } from 'vitest'
import { withRange } from '../../../src/statistics/gower/with-range.js'
import { quantiles } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const NUMBERS = Float64Array.from([8, Number.NaN, 2, 5, 1000, 4, 6])

it('is from least to most, or between quantiles', () => {
  expect(withRange({ kind: 'number', scale: 'range' }, NUMBERS, 'a').range).toEqual([2, 1000])
  const known = [...NUMBERS].filter(value => !Number.isNaN(value))
  expect(withRange({ kind: 'number', scale: 'robust' }, NUMBERS, 'a').range).toEqual(quantiles(known, [0.05, 0.95]))
})

it('keeps one that is given, and asks for it where nothing is known', () => {
  const given = { kind: 'number', scale: 'range', range: [0, 1] } as const
  expect(withRange(given, NUMBERS, 'a')).toBe(given)
  expect(thrown(() => withRange({ kind: 'number' }, Float64Array.of(Number.NaN), 'columns.a')).path).toBe('columns.a')
})
