import { describe, expect, it } from 'vitest'
import { logSpendMoments } from '../../../src/lifetime/log-normal-spend/log-spend-columns.js'
import { logSpendGroups } from '../../../src/lifetime/log-normal-spend/log-spend-groups.js'
import { typicalParams } from '../../../src/lifetime/log-normal-spend/typical-params.js'
import { amountBase, simulatedBase } from './bases.js'

const typical = (base = simulatedBase(20_000, 5)) => typicalParams(logSpendGroups(logSpendMoments(base)))

describe('typicalParams', () => {
  it('is near the truth by moments alone', () => {
    const { median, between, within } = typical()
    expect(median).toBeCloseRelative(26, 0.03)
    expect(between).toBeCloseRelative(0.6, 0.05)
    expect(within).toBeCloseRelative(0.7, 0.05)
  })

  it('stays within the ranges of the parameters where nothing varies, or all does', () => {
    expect(typical(amountBase([[7], [7, 7]]))).toMatchObject({ between: 1e-9, within: 1e-9 })
    const { between, within } = typical(amountBase([[1e-300, 1e300], [1e300]]))
    expect([between <= 20, within]).toEqual([true, 20])
  })
})
