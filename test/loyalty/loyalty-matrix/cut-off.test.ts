import { describe, expect, it } from 'vitest'
import { cutOffOf, describedCutOff, expectRule, sampledCutOffs } from '../../../src/loyalty/loyalty-matrix/cut-off.js'
import type { CutOffRule } from '../../../src/loyalty/loyalty-matrix/types.js'
import { thrown } from '../../errors/thrown.js'

function side(values: readonly number[], rule: CutOffRule) {
  return {
    name: 'behaviour',
    values: Float64Array.from(values),
    places: Int32Array.from(values, (_, i) => i),
    rule,
  } as const
}

describe('cut-offs', () => {
  it('are given, the median, or halfway between two groups', () => {
    expect(cutOffOf(side([1, 2, 9], 4))).toBe(4)
    expect(cutOffOf(side([1, 2, 9, 10], 'median'))).toBe(5.5)
    expect(cutOffOf(side([1, 2, 3, 90, 92], 'natural-breaks'))).toBe(46.5)
    expect(cutOffOf(side([-1e200, 1e200], 'median'))).toBe(0)
  })

  it('need clients that differ, and have no default', () => {
    expect(thrown(() => cutOffOf(side([3, 3, 3], 'natural-breaks')))).toMatchObject({ code: 'NO_VARIATION' })
    expect(cutOffOf(side([3, 3, 3], 'median'))).toBe(3)
    expect(thrown(() => cutOffOf(side([], 'median')))).toMatchObject({ code: 'NO_DATA', path: 'columns.behaviour' })
    expect(thrown(() => expectRule(undefined, 'here'))).toMatchObject({ code: 'MISSING_VALUE', path: 'here' })
    expect(thrown(() => expectRule('mean', 'here'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'here' })
    expect(expectRule(-3, 'here')).toBe(-3)
  })

  it('vary with the clients drawn, the same by the same seed', () => {
    const values = Array.from({ length: 400 }, (_, i) => i)
    const [cuts, other] = sampledCutOffs([side(values, 'median'), side(values, 200)], 400, 300, 7)
    expect(new Set(other)).toEqual(new Set([200]))
    expect(sampledCutOffs([side(values, 'median'), side(values, 200)], 400, 300, 7)[0]).toEqual(cuts)
    // The median of n even values over [0, 1] has a standard deviation of 1 / (2 √n).
    const mean = cuts.reduce((sum, cut) => sum + cut / 300, 0)
    const deviation = Math.sqrt(cuts.reduce((sum, cut) => sum + (cut - mean) ** 2 / 299, 0))
    expect(deviation).toBeGreaterThan(8.5)
    expect(deviation).toBeLessThan(11.5)
    const { interval } = describedCutOff('median', 199.5, cuts, 0.95)
    expect(interval!.lower).toBeLessThan(190)
    expect(interval!.upper).toBeGreaterThan(209)
  })

  it('stand where all that are drawn are the same, and where none is known', () => {
    const one = side([1, 5], 'natural-breaks')
    const cuts = sampledCutOffs([one, { ...one, places: Int32Array.of(-1, -1) }], 2, 50, 1)
    expect(new Set(cuts[0])).toEqual(new Set([1, 3, 5]))
    expect(new Set(cuts[1])).toEqual(new Set([3]))
  })

  it('are reported with their rule', () => {
    expect(describedCutOff(4, 4, Float64Array.of(4, 4), 0.9)).toEqual({ rule: 'given', value: 4 })
    expect(describedCutOff('median', 4, undefined, 0.9)).toEqual({ rule: 'median', value: 4 })
  })
})
