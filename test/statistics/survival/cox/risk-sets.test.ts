import { describe, expect, it } from 'vitest'
import { riskSets } from '../../../../src/statistics/survival/cox/risk-sets.js'
import { expectRows } from '../../../../src/statistics/survival/cox/rows.js'
import type { Durations } from '../../../../src/statistics/survival/types.js'
import { thrown } from '../../../errors/thrown.js'

const setsOf = (durations: Durations, strata?: readonly string[]) =>
  riskSets(expectRows(durations, { x: Array.from(durations.duration) }, strata))

describe('riskSets', () => {
  it('orders rows by the last event they saw, those that end there first', () => {
    const sets = setsOf({ unit: 'day', duration: [5, 3, 9, 3, 4, 1], event: [1, 0, 0, 1, 0, 0] })
    expect(Array.from(sets.times)).toEqual([3, 5])
    expect(Array.from(sets.order)).toEqual([3, 1, 4, 0, 2])
    expect(Array.from(sets.starts)).toEqual([0, 3, 5])
    expect(Array.from(sets.ending)).toEqual([1, 1])
    expect(Array.from(sets.last)).toEqual([0, 0, 0, 1, 1])
    expect(sets.entries).toBeUndefined()
  })

  it('numbers events by stratum, and lets a row see those of its own only', () => {
    const durations = { unit: 'day', duration: [5, 3, 9, 3, 4, 1], event: [1, 0, 0, 1, 1, 0] } as const
    const sets = setsOf(durations, ['b', 'b', 'a', 'a', 'a', 'b'])
    expect(Array.from(sets.times)).toEqual([3, 4, 5])
    expect(Array.from(sets.strata)).toEqual([0, 2, 3])
    // The rows of b that were lost before its only event count nothing.
    expect(Array.from(sets.order)).toEqual([3, 4, 2, 0])
    expect(Array.from(sets.starts)).toEqual([0, 1, 3, 4])
  })

  it('knows strata without events, before, between and after others', () => {
    const durations = { unit: 'day', duration: [1, 2, 3, 4, 5], event: [0, 1, 0, 1, 0] } as const
    const sets = setsOf(durations, ['a', 'b', 'c', 'd', 'e'])
    expect(Array.from(sets.strata)).toEqual([0, 0, 1, 1, 2, 2])
    expect(Array.from(sets.order)).toEqual([1, 3])
  })

  it('leaves out who came after the last event they could see, and says who came later', () => {
    const durations = {
      unit: 'day',
      duration: [5, 6, 9, 8],
      event: [1, 0, 1, 0],
      entry: [0, 5, 6, 3],
    } as const
    const sets = setsOf(durations)
    expect(Array.from(sets.times)).toEqual([5, 9])
    // Who came at 5 is not at risk at 5, and saw no other event.
    expect(Array.from(sets.order)).toEqual([0, 3, 2])
    expect(Array.from(sets.entries!.first)).toEqual([0, 0, 1])
    expect(Array.from(sets.entries!.order)).toEqual([0, 1, 2])
    expect(Array.from(sets.entries!.starts)).toEqual([0, 2, 3])
  })

  it('passes over rows of weight 0, their events too', () => {
    const sets = setsOf({ unit: 'day', duration: [1, 2, 3, 4], event: [1, 1, 1, 0], weights: [0, 2, 0, 1] })
    expect(Array.from(sets.times)).toEqual([2])
    expect(Array.from(sets.order)).toEqual([1, 3])
    expect(Array.from(sets.weights!)).toEqual([2, 1])
  })

  it.each([
    { unit: 'day', duration: [1, 2], event: [0, 0] },
    { unit: 'day', duration: [1, 2], event: [1, 0], weights: [0, 1] },
  ] as const)('refuses rows of which nobody ended', durations => {
    expect(thrown(() => setsOf(durations))).toMatchObject({ code: 'NO_EVENTS', path: 'durations.event' })
  })

  it('reads times that are no whole numbers, over twelve orders of magnitude', () => {
    const sets = setsOf({ unit: 'day', duration: [1e6, 1e-6, 0, 3.5], event: [1, 1, 1, 0] })
    expect(Array.from(sets.times)).toEqual([0, 1e-6, 1e6])
    expect(Array.from(sets.order)).toEqual([2, 1, 3, 0])
  })
})
