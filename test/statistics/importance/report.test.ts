import { expect, it } from 'vitest'
import { correlate, correlationRoom } from '../../../src/statistics/importance/correlations.js'
import { readRows } from '../../../src/statistics/importance/read-rows.js'
import { fullModel, rankOf, reportOf } from '../../../src/statistics/importance/report.js'
import { thrown } from '../../errors/thrown.js'

const columns = { a: [1, 2, 3, 4, 6, 5], b: [2, 1, 4, 3, 5, 9] }
const rows = readRows(columns, [1, 3, 2, 5, 4, 7], undefined)
const room = correlationRoom(3)
correlate(rows.columns, rows.weights, room)

it('gives equal importances the better rank in common', () => {
  expect([0, 1, 2].map(j => rankOf([0.2, 0.5, 0.2], j))).toEqual([2, 1, 2])
  const { predictors } = reportOf(rows, room, 'shapley', Float64Array.of(0.3, 0.3))
  expect(predictors.map(({ rank, share }) => [rank, share])).toEqual([
    [1, 0.5],
    [1, 0.5],
  ])
  expect(predictors[0]).not.toHaveProperty('beyond')
})

it('explains no more than all, and refuses columns that others tell', () => {
  const { rSquared, coefficients } = fullModel(['a', 'b'], room)
  expect(rSquared).toBeGreaterThan(0.5)
  expect(coefficients).toHaveLength(2)
  const same = Float64Array.of(1, 1, 0.5, 1, 1, 0.5, 0.5, 0.5, 1)
  expect(thrown(() => fullModel(['a', 'b'], { matrix: same, size: 3 }))).toMatchObject({
    code: 'COLLINEAR_COVARIATES',
    path: 'columns.b',
  })
})
