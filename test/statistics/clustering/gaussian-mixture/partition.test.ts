import { expect, it } from 'vitest'
import { beginClimb } from '../../../../src/statistics/clustering/gaussian-mixture/climb.js'
import { partitionOf } from '../../../../src/statistics/clustering/gaussian-mixture/partition.js'
import { problemOf, rowsOf } from './rows.js'

it('puts rows where they are likeliest, and adds up how sure that is', () => {
  const rows = { ...rowsOf([[0], [1], [9]]), weights: Float64Array.of(2, 1, 3) }
  const climb = beginClimb(problemOf(rows, 'EII', 2), [Float64Array.of(1, 1, 0), Float64Array.of(0, 0, 1)])
  climb.responsibilities[0]!.set([0.9, 0.6, 0.5])
  climb.responsibilities[1]!.set([0.1, 0.4, 0.5])
  const { columns, sizes, logCertainty } = partitionOf(climb, rows)
  expect(columns.map(column => [...column])).toEqual([
    [1, 1, 1],
    [0, 0, 0],
  ])
  expect(sizes).toEqual([6, 0])
  expect(logCertainty).toBeCloseTo(2 * Math.log(0.9) + Math.log(0.6) + 3 * Math.log(0.5), 14)
})
