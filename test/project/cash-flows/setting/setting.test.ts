import { describe, expect, it } from 'vitest'
import { settingOf } from '../../../../src/project/cash-flows/setting/setting.js'
import { cents, ferry } from '../ferry.js'

describe('what all runs share', () => {
  it('holds defaults of the terms', () => {
    const setting = settingOf(ferry())
    expect(setting.waterfall.at(-1)).toBe('distribution')
    expect([setting.taxReducesCfads, setting.reserveInterestCounts]).toEqual([false, false])
  })

  it('puts grants on payment days and spreads what tax allows for financing', () => {
    const grants = [{ name: 'Subsidy', amount: 5, date: '2026-03-01' }]
    const setting = settingOf(ferry({ grants, depreciation: { kind: 'straight-line', years: 2 } }))
    expect(cents(setting.grants)).toEqual([0, 5, 0, 0, 0, 0])
    expect(cents(setting.financingAllowance)).toEqual([0, 0, 0.5, 0.5, 0, 0])
  })
})
