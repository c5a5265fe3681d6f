import { describe, expect, it } from 'vitest'
import { swapSet } from '../../../../src/project/decision/index.js'
import { thrown } from '../../../errors/thrown.js'

const probabilityOfDefault = [0.02, 0.3, 0.05, 0.04, 0.5, 0.25]
const defaulted = [0, 1, 0, 0, 1, 0]
const of = { probabilityOfDefault, gain: 10, loss: 90, amount: [1, 2, 3, 4, 5, 6], defaulted }
const byRating = { kind: 'at-most', name: 'rating', values: [1, 2, 3, 3, 4, 1], cutOff: 2 } as const
const byModel = { kind: 'at-most', name: 'model', values: probabilityOfDefault, cutOff: 0.1 } as const

describe('swapSet', () => {
  const swap = swapSet(of, byRating, byModel)

  it('divides applicants into four sets', () => {
    expect(swap.cells.map(({ cell, count, amount, observed }) => [cell, count, amount, observed?.defaults])).toEqual([
      ['both-accept', 1, 1, 0],
      ['swapped-in', 2, 7, 0],
      ['swapped-out', 2, 8, 1],
      ['both-decline', 1, 5, 1],
    ])
    expect(swap.before).toMatchObject({ rule: 'rating', count: 3, amount: 9, share: 0.5 })
    expect(swap.after).toMatchObject({ rule: 'model', count: 3, amount: 8 })
  })

  it('says what changes: those swapped in less those swapped out', () => {
    const { change } = swap
    // In: 10 - 100 · (0.05 + 0.04)/2 each; out: 10 - 100 · (0.3 + 0.25)/2 each.
    expect(change.expectedProfit).toBeCloseTo(11 - -35, 12)
    expect(change).toMatchObject({ accepted: 0, amount: -1, observedProfit: 20 - -80 })
    expect(change.expectedBadRate).toBeCloseTo(0.11 / 3 - 0.57 / 3, 12)
    expect(change.observedBadRates).toMatchObject({ difference: -0.5 })
  })

  it('takes outcomes of those declined for unknown where it is told so', () => {
    const outcomeKnown = [1, 1, 0, 0, 0, 1]
    const { cells, change, warnings } = swapSet({ ...of, outcomeKnown }, byRating, byModel)
    expect(cells[1]).not.toHaveProperty('observed')
    expect(cells[2]?.observed).toMatchObject({ known: 2, defaults: 1 })
    expect(Object.keys(change)).not.toContain('observedProfit')
    expect(Object.keys(change)).not.toContain('observedBadRates')
    expect(warnings.map(({ code }) => code)).toEqual(['UNKNOWN_OUTCOMES'])
    expect(warnings[0]?.message).toContain('0 of 2')
  })

  it('swaps nobody where both rules are the same', () => {
    const same = swapSet(of, byModel, byModel)
    expect(same.warnings.map(({ code }) => code)).toEqual(['NOBODY_SWAPPED'])
    expect(same.change).toEqual({ accepted: 0, amount: 0, expectedProfit: 0, expectedBadRate: 0 })
  })

  it('has no bad rate to compare where a rule accepts nobody', () => {
    const none = { kind: 'decided', name: 'none', accepted: [0, 0, 0, 0, 0, 0] } as const
    const { change, before } = swapSet(of, none, byModel)
    expect(before).toMatchObject({ count: 0, expectedProfit: 0 })
    expect(Object.keys(change)).not.toContain('expectedBadRate')
    expect(change).toMatchObject({ accepted: 3, observedProfit: 30 })
  })

  it('refuses known outcomes without outcomes', () => {
    const { defaulted: _, ...without } = of
    const outcomeKnown = [1, 1, 1, 1, 1, 1]
    expect(thrown(() => swapSet({ ...without, outcomeKnown }, byRating, byModel)).code).toBe('CONFLICTING_OPTIONS')
    expect(thrown(() => swapSet({ ...of, outcomeKnown: [1] }, byRating, byModel)).path).toBe('applicants.outcomeKnown')
    expect(swapSet(without, byRating, byModel).warnings).toEqual([])
  })
})
