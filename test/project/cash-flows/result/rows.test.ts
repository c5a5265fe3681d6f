import { describe, expect, it } from 'vitest'
import { accrued, ofMonths, onPayDays, standing } from '../../../../src/project/cash-flows/result/rows.js'
import { settingOf } from '../../../../src/project/cash-flows/setting/setting.js'
import { cents, ferry } from '../ferry.js'

describe('rows', () => {
  const timeline = { ...ferry().timeline, periodMonths: 6, paymentMonths: 12 } as const
  const { grid, days, tranches } = settingOf(ferry({}, { timeline }))
  const column = Float64Array.of(0, 1, 2, 3, 4, 5)

  it('carry moves on payment days, balances in all', () => {
    expect(cents(onPayDays(column, days, grid))).toEqual([0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5])
    expect(cents(standing(column, days, grid))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5])
  })

  it('sum months, and spread interest as it accrues', () => {
    expect(cents(ofMonths(new Float64Array(61).fill(1), grid))).toEqual([1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6])
    const rates = new Float64Array(6).fill(0.1)
    expect(cents(accrued(column, rates, tranches[0]!, days, grid))).toEqual([
      0, 0.5, 0.5, 1, 1, 1.5, 1.5, 2, 2, 2.5, 2.5,
    ])
  })
})
