import { describe, expect, it } from 'vitest'
import { assessor } from '../../../src/project/tax/assessor.js'
import { thrown } from '../../errors/thrown.js'

const periods = {
  ends: [12, 24, 36, 48],
  rates: (start = 0) => Float64Array.of(0.1, 0.2, 0.2, 0.2).map(rate => rate + start / 10),
}

describe('assessor', () => {
  it('carries losses forward, as far as their limit goes', () => {
    const { assess, lossesCarriedForward, lossesUsed } = assessor({ kind: 'carry-forward', limit: 0.5 }, periods)
    expect(assess(0, -100)).toBe(0)
    expect(lossesCarriedForward()).toBe(100)
    expect(assess(1, 80)).toBe(8)
    expect(lossesUsed()).toBe(40)
    expect(assess(2, 400)).toBe(0.2 * 340)
    expect(lossesUsed()).toBe(60)
    expect(lossesCarriedForward()).toBe(0)
    expect(assess(3, 0)).toBe(0)
    expect(lossesUsed()).toBe(0)
  })

  it('lets losses expire after their years', () => {
    const { assess, lossesExpired, lossesUsed } = assessor({ kind: 'carry-forward', years: 2 }, periods)
    assess(0, -100)
    assess(1, -10)
    assess(2, 30)
    expect([lossesUsed(), lossesExpired()]).toEqual([30, 0])
    expect(assess(3, 50)).toBe(0.2 * 40)
    expect([lossesUsed(), lossesExpired()]).toEqual([10, 70])
  })

  it('pays the tax of a loss where losses are refunded', () => {
    const { assess, lossesCarriedForward } = assessor({ kind: 'refund' }, periods)
    expect([assess(0, -100), assess(1, 50), lossesCarriedForward()]).toEqual([-10, 10, 0])
  })

  it('begins anew for another start', () => {
    const { assess, reset, lossesCarriedForward } = assessor({ kind: 'carry-forward' }, periods)
    assess(2, -100)
    reset(1)
    expect(lossesCarriedForward()).toBe(0)
    expect(assess(0, 100)).toBe(20)
    reset()
    expect(assess(0, 100)).toBe(10)
  })

  it('is copied with its losses', () => {
    const first = assessor({ kind: 'carry-forward' }, periods)
    first.assess(0, -100)
    const second = first.copy()
    expect(second.assess(1, 60)).toBe(0)
    expect([first.lossesCarriedForward(), second.lossesCarriedForward()]).toEqual([100, 40])
  })

  it('names a row that cannot come, and a profit that is none', () => {
    const { assess } = assessor({ kind: 'carry-forward' }, periods)
    expect(thrown(() => assess(4, 1))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'row' })
    expect(thrown(() => assess(1, Number.NaN))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'profit' })
    assess(2, 1)
    expect(thrown(() => assess(1, 1)).path).toBe('row')
  })
})
