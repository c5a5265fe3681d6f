import { expect, it } from 'vitest'
import { readCounted, readEstimates, readMeasured } from '../../../src/statistics/control-charts/read-readings.js'
import { thrown } from '../../errors/thrown.js'

it('takes single values for subgroups of one', () => {
  const { isSingle, sizes, means } = readMeasured('cusum', { values: [3, 4] }, 2)
  expect([isSingle, ...sizes, ...means]).toEqual([true, 1, 1, 3, 4])
})

it('has mean, range and deviation of each subgroup, of whatever size its numbers are', () => {
  for (const unit of [1e-90, 1, 1e90]) {
    const { means, ranges, deviations } = readMeasured(
      'range',
      { subgroups: [[1, 2, 6].map(value => value * unit)] },
      2,
    )
    expect(means[0]! / unit).toBeCloseTo(3, 12)
    expect(ranges[0]! / unit).toBeCloseTo(5, 12)
    expect(deviations[0]! / unit).toBeCloseTo(Math.sqrt(7), 12)
  }
})

it('reads counts and figures as they are', () => {
  expect(Array.from(readCounted('u', { counts: [1], sizes: [0.5] }).sizes)).toEqual([0.5])
  expect(Array.from(readCounted('c', { counts: [1] }).sizes)).toEqual([1])
  expect(readEstimates({ values: [1], standardErrors: [2] }).size).toBe(1)
  expect(thrown(() => readEstimates({ values: [1], standardErrors: [-2] })).path).toBe('readings.standardErrors[0]')
})
