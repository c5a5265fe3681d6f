import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { historySeries, totalsByPeriod } from '../../../src/project/forecast/read-history.js'
import { thrown } from '../../errors/thrown.js'

describe('historySeries', () => {
  it('ends where recording ended, even after the last amount', () => {
    const { until, values } = historySeries(
      [{ date: '2024-02-10', amount: 3 }],
      'quarter',
      'zero',
      dayNumber('2024-12-31'),
    )
    expect(until).toHaveLength(4)
    expect(values).toEqual([3, 0, 0, 0])
  })
})

describe('totalsByPeriod', () => {
  it('adds up what falls into a period and passes over what falls into none', () => {
    const day = dayNumber
    const amounts = [
      [day('2024-01-31'), 1],
      [day('2024-01-01'), 2],
      [day('2023-12-31'), 9],
    ] as const
    expect(totalsByPeriod(amounts, [day('2024-01-31'), day('2024-02-29')], 'month', 'gap', 'plan')).toEqual([3, null])
  })

  it('names the period whose sum leaves a double', () => {
    const day = dayNumber('2024-01-31')
    const huge = [
      [day, 1e308],
      [day, 1e308],
    ] as const
    expect(thrown(() => totalsByPeriod(huge, [day], 'month', 'gap', 'history'))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'history',
      received: '"2024-01-31"',
    })
  })
})
