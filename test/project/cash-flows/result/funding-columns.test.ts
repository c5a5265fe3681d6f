import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from '../ferry.js'

describe('uses and sources', () => {
  it('are as much as each other', () => {
    const { uses, sources } = projectCashFlows(ferry({ reserves: { debtService: { months: 6 } } }))
    expect(cents(uses.capex)).toEqual([0, 100, 0, 0, 0, 0])
    expect(cents([uses.total, sources.total])).toEqual([113, 113])
    expect(cents(sources.debt)).toEqual([0, 60, 0, 0, 0, 0])
  })
})
