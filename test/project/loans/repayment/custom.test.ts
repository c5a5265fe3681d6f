import { describe, expect, it } from 'vitest'
import { custom } from '../../../../src/project/loans/repayment/custom.js'
import { fault } from '../some-loan.js'
import { beginning } from './beginning.js'

const listed = (principal: readonly number[], first = 0) =>
  custom({ kind: 'custom', principal }, beginning({ first }), 'repayment')

describe('custom', () => {
  it('repays what the contract lists', () => {
    const { principalOf } = listed([10_000, 0, 30_000, 60_000])
    expect([0, 1, 2].map(k => principalOf(k, 100_000, 0))).toEqual([10_000, 0, 30_000])
  })

  it('must add up to the balance, without a part in grace', () => {
    expect(() => listed([10_000, 0, 30_000, 60_001])).toThrow(fault('OUT_OF_RANGE', 'repayment.principal'))
    expect(() => listed([10_000, 0, 30_000, 60_000], 2)).toThrow(fault('OUT_OF_RANGE', 'repayment.principal[0]'))
    expect(listed([0, 0, 40_000, 60_000], 2).principalOf(2, 100_000, 0)).toBe(40_000)
  })
})
