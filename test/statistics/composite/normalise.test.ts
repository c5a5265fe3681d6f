import { expect, it } from 'vitest'
import { normaliseColumns } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { turnover: [10, 20, 40], debt: [1, 2, 4] }

it('turns each column by its own direction', () => {
  const { turnover, debt } = normaliseColumns(columns, { normalisation: 'max', directions: { debt: 'cost' } })
  expect([...turnover]).toEqual([0.25, 0.5, 1])
  expect([...debt]).toEqual([1, 0.5, 0.25])
})

it('measures by goalposts what one row is worth', () => {
  const goalposts = { turnover: [0, 50], debt: [8, 0] } as const
  const { turnover, debt } = normaliseColumns({ turnover: [10], debt: [2] }, { normalisation: 'goalposts', goalposts })
  expect([turnover[0], debt[0]]).toEqual([0.2, 0.75])
})

it('leaves what it was given as it was', () => {
  const given = Float64Array.of(1, 2)
  normaliseColumns({ a: given }, { normalisation: 'none' }).a[0] = 9
  expect([...given]).toEqual([1, 2])
})

it('wants the scale to be said, and known', () => {
  // @ts-expect-error the scale is not optional
  expect(thrown(() => normaliseColumns(columns, {})).path).toBe('options.normalisation')
  // @ts-expect-error no such option
  expect(thrown(() => normaliseColumns(columns, { normalisation: 'max', costs: [] })).code).toBe('UNKNOWN_OPTION')
})
