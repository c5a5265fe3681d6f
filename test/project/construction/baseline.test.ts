import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { earnedDays, plannedShareOn, readBaseline } from '../../../src/project/construction/baseline.js'
import { constructionBaseline } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { solarPlant, tollRoad } from '../samples.js'

const points = [
  { date: '2025-01-11', share: 0.2 },
  { date: '2025-01-21', share: 0.2 },
  { date: '2025-01-31', share: 1 },
  { date: '2025-02-10', share: 1 },
]
const STEPS = readBaseline({ start: '2025-01-01', budget: 50, points })

describe('a baseline', () => {
  it('is straight between its points', () => {
    const on = (date: string) => plannedShareOn(STEPS, dayNumber(date))
    expect(
      ['2024-12-01', '2025-01-01', '2025-01-06', '2025-01-15', '2025-01-26', '2025-01-31', '2026-01-01'].map(on),
    ).toEqual([0, 0, 0.1, 0.2, 0.6, 1, 1].map(share => expect.closeTo(share, 12)))
    expect(STEPS.end - STEPS.start).toBe(30)
  })

  it('tells when a share was planned, at the end of a pause, and the whole when it first is', () => {
    expect([0, 0.1, 0.2, 0.6, 1].map(share => earnedDays(STEPS, share))).toEqual([0, 5, 20, 25, 30])
    const begun = readBaseline({
      start: '2025-01-01',
      budget: 1,
      points: [
        { date: '2025-01-01', share: 0.5 },
        { date: '2025-01-11', share: 1 },
      ],
    })
    expect([0.2, 0.5, 0.75].map(share => earnedDays(begun, share))).toEqual([0, 0, 5])
    expect(plannedShareOn(begun, begun.start)).toBe(0.5)
  })

  it('comes from a description: all of its capital cost by the end of construction', () => {
    const { budget, points: curve, start } = constructionBaseline(tollRoad())
    expect(budget).toBeCloseRelative(530e6, 1e-12)
    expect(start).toBe('2024-12-31')
    expect(curve).toHaveLength(25)
    expect(curve[0]).toEqual({ date: '2024-12-31', share: expect.closeTo(30 / 530, 12) })
    expect(curve.at(-1)).toEqual({ date: '2026-12-31', share: 1 })
    expect(curve[12]?.share).toBeCloseTo((30 + 240 + 10) / 530, 9)
    expect(thrown(() => constructionBaseline(solarPlant())).code).toBe('NOT_APPLICABLE')
  })

  it('names what is wrong', () => {
    const refusal = (change: object) =>
      thrown(() => Reflect.apply(readBaseline, undefined, [{ start: '2025-01-01', budget: 50, points, ...change }]))
    expect(refusal({ budget: 0 }).path).toBe('baseline.budget')
    expect(refusal({ points: [] }).code).toBe('OUT_OF_RANGE')
    expect(refusal({ points: points.slice(0, 2) }).path).toBe('baseline.points')
    expect(refusal({ points: [points[1], points[0]] })).toMatchObject({
      code: 'OVERLAPPING_DATES',
      path: 'baseline.points[1].date',
    })
    expect(refusal({ points: [points[2], { date: '2025-03-01', share: 0.9 }] }).path).toBe('baseline.points[1].share')
    expect(refusal({ points: [null] }).path).toBe('baseline.points[0]')
    expect(refusal({ start: 'x' }).code).toBe('INVALID_DATE')
  })
})
