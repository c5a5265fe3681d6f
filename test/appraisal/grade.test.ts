import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AppraisalPolicy, Grade } from '../../src/appraisal/index.js'
import { DEFAULT_POLICY, gradeValues } from '../../src/appraisal/index.js'
import { thrown } from '../errors/thrown.js'

const byValue: AppraisalPolicy = {
  kind: 'appraisal-policy',
  version: 1,
  name: 'house',
  grades: { by: 'value', A: 100, B: 10 },
}

describe('gradeValues', () => {
  it('cuts at the stated values', () => {
    const { grades, cutPoints, policy } = gradeValues(byValue, [100, 99.9, 10, 9.9, -3])
    expect(grades).toEqual(['A', 'B', 'B', 'C', 'C'])
    expect(cutPoints).toEqual({ A: 100, B: 10 })
    expect(policy).toBe('house')
  })

  it('cuts where the most valuable together reach the stated shares', () => {
    // 50, 30 make 80 % of 100; 10 and 5 make it 95 %.
    const { grades, cutPoints } = gradeValues(DEFAULT_POLICY, [5, 50, 30, 10, 3, 2])
    expect(cutPoints).toEqual({ A: 30, B: 5 })
    expect(grades).toEqual(['B', 'A', 'A', 'B', 'C', 'C'])
  })

  it('gives one client alone an A, whatever loses money a C, and no grade to nothing', () => {
    expect(gradeValues(DEFAULT_POLICY, [7]).grades).toEqual(['A'])
    expect(gradeValues(DEFAULT_POLICY, [7, -7]).grades).toEqual(['A', 'C'])
    expect(gradeValues(DEFAULT_POLICY, [0, -7])).toMatchObject({ grades: ['C', 'C'], cutPoints: {} })
    expect(gradeValues(DEFAULT_POLICY, [4, 4, 4]).grades).toEqual(['A', 'A', 'A'])
  })

  it('is monotone in value, equal for equal values, and blind to order', () => {
    const rank: Readonly<Record<Grade, number>> = { A: 2, B: 1, C: 0 }
    const values = fc.array(fc.oneof(fc.constantFrom(0, 1, 5), fc.double({ min: -1e6, max: 1e12, noNaN: true })), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(values, fc.constantFrom(DEFAULT_POLICY, byValue), (value, policy) => {
        const { grades } = gradeValues(policy, value)
        for (const [i, a] of value.entries()) {
          for (const [j, b] of value.entries()) {
            if (a >= b) expect(rank[grades[i] ?? 'C']).toBeGreaterThanOrEqual(rank[grades[j] ?? 'A'])
          }
        }
        expect(gradeValues(policy, value.toReversed()).grades).toEqual(grades.toReversed())
      }),
    )
  })

  it('covers the shares it promises', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }), value => {
        const { grades } = gradeValues(DEFAULT_POLICY, value)
        const total = value.reduce((sum, v) => sum + v, 0)
        const part = (kept: string): number =>
          value.reduce((sum, v, i) => sum + (kept.includes(grades[i] ?? '') ? v : 0), 0)
        expect(part('A') / total).toBeGreaterThanOrEqual(0.8 - 1e-12)
        expect(part('AB') / total).toBeGreaterThanOrEqual(0.95 - 1e-12)
      }),
    )
  })

  it('cuts values of any size alike, also where their sum is beyond a double', () => {
    const value = [120, 4, 310, 18.5, 9, 55]
    const { grades, cutPoints } = gradeValues(DEFAULT_POLICY, value)
    for (const size of [1e-300, 1e150, 5e305]) {
      const scaled = gradeValues(
        DEFAULT_POLICY,
        value.map(v => v * size),
      )
      expect(scaled.grades).toEqual(grades)
      expect(scaled.cutPoints).toEqual({ A: (cutPoints.A ?? 0) * size, B: (cutPoints.B ?? 0) * size })
    }
    expect(gradeValues(DEFAULT_POLICY, [1e308, 1e308, 1e308, 1]).grades).toEqual(['A', 'A', 'A', 'C'])
  })

  it('refuses what is no value', () => {
    expect(thrown(() => gradeValues(DEFAULT_POLICY, [1, Number.NaN]))).toMatchObject({ path: 'value[1]' })
    expect(thrown(() => gradeValues(DEFAULT_POLICY, []))).toMatchObject({ code: 'EMPTY_INPUT', path: 'value' })
  })
})
