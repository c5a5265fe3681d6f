import { describe, expect, it } from 'vitest'
import { emptyLedger } from '../../../../src/project/cash-flows/run/ledger.js'
import { settingOf } from '../../../../src/project/cash-flows/setting/setting.js'
import { ferry } from '../ferry.js'

describe('a ledger', () => {
  it('has a place for each payment day, tranche and step', () => {
    const ledger = emptyLedger(settingOf(ferry()))
    expect([ledger.cash.length, ledger.tranches.length, ledger.waterfall.length]).toEqual([6, 1, 9])
  })
})
