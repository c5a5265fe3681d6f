import { expect, it } from 'vitest'
import { expectEnoughRows, prepare } from '../../../../src/statistics/clustering/gaussian-mixture/prepare.js'
import { thrown } from '../../../errors/thrown.js'

it('has distinct rows with their counts, in order', () => {
  const { rows, table } = prepare({ b: [2, 1, 2], a: [5, 7, 5] }, 'none', ['VVI'])
  expect(table.names).toEqual(['a', 'b'])
  expect([rows.count, [...rows.values], [...rows.weights]]).toEqual([2, [5, 2, 7, 1], [2, 1]])
})

it('asks for independent columns only where covariances are free', () => {
  const columns = { a: [1, 2, 4], b: [3, 6, 12] }
  expect(thrown(() => prepare(columns, 'standard', ['EII', 'EEE'])).code).toBe('COLLINEAR_COVARIATES')
  expect(prepare(columns, 'standard', ['EII', 'VVI']).rows.count).toBe(3)
})

it('counts distinct rows', () => {
  const { rows } = prepare({ a: [1, 2, 2] }, 'none', ['EII'])
  expect(thrown(() => expectEnoughRows(3, rows, 'here')).path).toBe('here')
  expectEnoughRows(2, rows, 'here')
})

it.each(['standard', 'robust', 'none'] as const)(
  'refuses values whose variance is too small for a number, %s',
  scaling => {
    const columns = { a: [1, 2, 3, 9].map(value => value * 1e-200), b: [1, 2, 3, 5] }
    const { code, path } = thrown(() => prepare(columns, scaling, ['VVI']))
    expect([code, path]).toEqual(['NO_VARIATION', 'columns.a'])
    expect(prepare({ ...columns, a: [1e-100, 2e-100, 3e-100, 9e-100] }, scaling, ['VVI']).rows.count).toBe(4)
  },
)
