import { expect, it } from 'vitest'
import { expectPositive } from '../../../src/errors/index.js'
import { expectHeld, expectPeriodRate, readColumn, readLevelOrColumn } from '../../../src/project/debt/columns.js'
import { thrown } from '../../errors/thrown.js'

it('reads a column of its own, so that later changes of the input change nothing', () => {
  const given = [1, 2]
  const column = readColumn(given, 'x')
  given[0] = 9
  expect([...column]).toEqual([1, 2])
  expect([...readColumn(Float64Array.of(3), 'x')]).toEqual([3])
})

it('names the cell, the length, the kind', () => {
  expect(thrown(() => readColumn([1, Number.NaN], 'x'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'x[1]' })
  expect(thrown(() => readColumn(Array(2), 'x'))).toMatchObject({ code: 'INVALID_TYPE', path: 'x[0]' })
  expect(thrown(() => readColumn([], 'x'))).toMatchObject({ code: 'EMPTY_INPUT', path: 'x' })
  expect(thrown(() => readColumn([1], 'x', undefined, 2))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'x' })
  expect(thrown(() => readColumn({ length: 1, 0: 1 }, 'x'))).toMatchObject({ code: 'INVALID_TYPE', path: 'x' })
})

it('takes one figure for all', () => {
  expect([...readLevelOrColumn(1.3, 'x', expectPositive, 3)]).toEqual([1.3, 1.3, 1.3])
  expect([...readLevelOrColumn([1, 2], 'x', expectPositive, 2)]).toEqual([1, 2])
  expect(thrown(() => readLevelOrColumn(0, 'x', expectPositive, 3)).path).toBe('x')
})

it('takes rates above -100 %', () => {
  expect(expectPeriodRate(-0.5, 'x')).toBe(-0.5)
  expect(thrown(() => expectPeriodRate(-1, 'x')).code).toBe('OUT_OF_RANGE')
  expect(thrown(() => expectPeriodRate('1', 'x')).code).toBe('INVALID_TYPE')
})

it('refuses results that no double can hold', () => {
  expect(thrown(() => expectHeld('terms', 1, Float64Array.of(1, Number.NaN)))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'terms',
  })
  expect(thrown(() => expectHeld('terms', Number.POSITIVE_INFINITY)).code).toBe('OUT_OF_RANGE')
  expect(expectHeld('terms', 1, Float64Array.of(1e308))).toBe(undefined)
})
