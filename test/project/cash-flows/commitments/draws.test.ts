import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../../../src/project/cash-flows/commitments/draws.js'
import { drawOn } from '../../../../src/project/cash-flows/commitments/draws.js'
import { cents } from '../ferry.js'

describe('draws', () => {
  const drawing = (order: Drawing['order'], owed: number[]): Drawing => ({
    draws: [new Float64Array(1), new Float64Array(1)],
    owed,
    commitments: [60, 40],
    exchange: i => (i === 0 ? 1 : 0.5),
    order,
  })

  it('use the same share of each tranche, in its own currency', () => {
    const even = drawing('pro-rata', [0, 0])
    expect(drawOn(0, 40, even)).toBe(40)
    expect(even.owed).toEqual([30, 20])
    const uneven = drawing('pro-rata', [12, 0])
    expect(drawOn(0, 28, uneven)).toBeCloseTo(28, 12)
    expect(cents(uneven.owed)).toEqual([30, 20])
  })

  it('use one after the other, and no more than there is', () => {
    const one = drawing('sequential', [0, 0])
    expect(drawOn(0, 70, one)).toBe(70)
    expect(one.owed).toEqual([60, 20])
    expect(drawOn(0, 70, one)).toBe(10)
    expect(one.owed).toEqual([60, 40])
  })
})
