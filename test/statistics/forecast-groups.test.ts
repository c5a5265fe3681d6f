import { describe, expect, it } from 'vitest'
import { forecastGroups, groupTotals } from '../../src/statistics/forecast-groups.js'
import { thrown } from '../errors/thrown.js'

const sizes = (forecasts: readonly number[], wanted?: number): number[] =>
  groupTotals(
    forecastGroups(
      forecasts,
      forecasts.map(() => 0),
      wanted,
      'forecasts',
    ),
  ).map(({ size }) => size)

describe('forecastGroups', () => {
  it('has a group per distinct forecast unless told how many', () => {
    expect(sizes([0.1, 0.3, 0.1, 0.2])).toEqual([2, 1, 1])
  })

  it('has equally many rows in each group where it can', () => {
    expect(sizes([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], 3)).toEqual([2, 2, 2])
    expect(sizes([0.1, 0.2, 0.3], 10)).toEqual([1, 1, 1])
    expect(sizes([0.1, 0.2, 0.3], 1)).toEqual([3])
  })

  it('never parts equal forecasts', () => {
    expect(sizes([0.1, 0.2, 0.2, 0.2, 0.2, 0.3], 3)).toEqual([1, 4, 1])
    expect(sizes([0.5, 0.5, 0.5, 0.5], 2)).toEqual([4])
  })

  it('sums up each group', () => {
    const grouped = forecastGroups([0.1, 0.4, 0.1, 0.8], [0, 1, 1, 1], 2, 'forecasts')
    expect(grouped).toMatchObject({
      groups: 2,
      rows: 4,
      counts: Float64Array.of(2, 1, 1),
      events: Float64Array.of(1, 1, 1),
    })
    expect(groupTotals(grouped)).toEqual([
      { size: 2, predicted: 0.2, events: 1 },
      { size: 2, predicted: 0.4 + 0.8, events: 2 },
    ])
  })

  it('names the column as the caller knows it, and the option', () => {
    expect(thrown(() => forecastGroups([2], [0], 1, 'predicted')).path).toBe('predicted[0]')
    expect(thrown(() => forecastGroups([0.2], [0], 0.5, 'predicted')).path).toBe('options.groups')
  })
})
