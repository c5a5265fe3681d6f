import { expect, it } from 'vitest'
import { readFactColumns } from '../../../src/loyalty/loyalty-index/read-fact-columns.js'
import { readPolicy } from '../../../src/loyalty/loyalty-index/read-policy.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL } from './small-policy.js'

const reading = readPolicy(SMALL)

it('reads null and holes as not known, and names what it does not read', () => {
  const gap: (number | null)[] = [3]
  gap[2] = 5
  const { size, figures, unread } = readFactColumns(reading, {
    wallet: [1, null, 0.5],
    gap,
    other: ['x', 'y', 'z'].map(Number),
  })
  expect(size).toBe(3)
  expect(Array.from(figures.get('wallet')!)).toEqual([1, Number.NaN, 0.5])
  expect(Array.from(figures.get('gap')!)).toEqual([3, Number.NaN, 5])
  expect(unread).toEqual(['other'])
})

it.each([
  ['{}', 'EMPTY_INPUT', 'columns'],
  ['{ "wallet": [] }', 'EMPTY_INPUT', 'columns.wallet'],
  ['{ "wallet": [1], "gap": [1, 2] }', 'LENGTH_MISMATCH', 'columns.gap'],
  ['{ "wallet": [1, "2"] }', 'OUT_OF_RANGE', 'columns.wallet[1]'],
  ['{ "wallet": 7 }', 'INVALID_TYPE', 'columns.wallet'],
  ['7', 'INVALID_TYPE', 'columns'],
])('refuses %s', (columns, code, path) => {
  expect(thrown(() => readFactColumns(reading, JSON.parse(columns)))).toMatchObject({ code, path })
})

it('refuses NaN', () => {
  const fault = thrown(() => readFactColumns(reading, { wallet: Float64Array.of(1, Number.NaN) }))
  expect(fault).toMatchObject({ path: 'columns.wallet[1]' })
})
