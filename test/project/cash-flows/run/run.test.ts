import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { plannedOf } from '../../../../src/project/cash-flows/planned.js'
import { emptyLedger } from '../../../../src/project/cash-flows/run/ledger.js'
import type { Reserve } from '../../../../src/project/cash-flows/run/run.js'
import { takeFrom } from '../../../../src/project/cash-flows/run/run.js'
import { ferry } from '../ferry.js'

describe('accounts', () => {
  it('give what they hold and no more', () => {
    const { setting } = plannedOf(planProject(ferry()))
    const reserve: Reserve = { ledger: emptyLedger(setting).debtService, balance: 7 }
    expect([takeFrom(reserve, 5, 2), takeFrom(reserve, 5, 2), takeFrom(reserve, -1, 2)]).toEqual([5, 2, 0])
    expect([reserve.balance, reserve.ledger.used[2], reserve.ledger.funding[2]]).toEqual([0, 7, -7])
  })
})
