import { describe, expect, it } from 'vitest'
import { drawWriter } from '../../../src/project/operations/draw-curve.js'
import type { DrawCurve } from '../../../src/records/index.js'
import { someGrid } from './some-project.js'

function drawn(draw: DrawCurve, months = 6, constructionMonths = 6): number[] {
  const grid = someGrid({ constructionMonths })
  const out = new Float64Array(grid.months + 1).fill(-7)
  drawWriter(draw, grid)(out, months)
  expect(out.slice(months + 1).every(share => share === 0)).toBe(true)
  expect(out.reduce((sum, share) => sum + share, 0)).toBeCloseRelative(1, 1e-14)
  return [...out.slice(0, months + 1)]
}

const about = (shares: readonly number[]) => shares.map(share => expect.closeTo(share, 12))

describe('drawWriter', () => {
  it('draws all at close, or the same each month', () => {
    expect(drawn({ kind: 'at-close' })).toEqual([1, 0, 0, 0, 0, 0, 0])
    expect(drawn({ kind: 'even' })).toEqual(about([0, ...Array.from({ length: 6 }, () => 1 / 6)]))
    expect(drawn({ kind: 'even' }, 8)).toEqual(about([0, ...Array.from({ length: 8 }, () => 1 / 8)]))
  })

  it('draws along a beta distribution: slow, fast, slow', () => {
    // With both shapes 2 the cumulative share is 3 x² - 2 x³; with 1 it is x.
    const sum = (x: number) => 3 * x ** 2 - 2 * x ** 3
    const shares = [1, 2, 3, 4, 5, 6].map(month => sum(month / 6) - sum((month - 1) / 6))
    expect(drawn({ kind: 's-curve', steepness: 2 })).toEqual(about([0, ...shares]))
    expect(drawn({ kind: 's-curve', steepness: 1 })).toEqual(about(drawn({ kind: 'even' })))
    expect(drawn({ kind: 's-curve' })).toEqual(drawn({ kind: 's-curve', steepness: 3 }))
  })

  it('draws shares by month, and stretches them where construction takes longer', () => {
    const draw: DrawCurve = { kind: 'monthly', shares: [0.5, 0.5, 0, 0, 0, 0] }
    expect(drawn(draw)).toEqual(about([0, 0.5, 0.5, 0, 0, 0, 0]))
    expect(drawn(draw, 9)).toEqual(about([0, 1 / 3, 1 / 3, 1 / 3, 0, 0, 0, 0, 0, 0]))
  })

  it('draws shares on days, later in proportion where construction takes longer', () => {
    const draw: DrawCurve = {
      kind: 'dated',
      shares: [
        { date: '2026-12-31', share: 0.2 },
        { date: '2027-02-01', share: 0.3 },
        { date: '2027-06-30', share: 0.5 },
      ],
    }
    expect(drawn(draw)).toEqual(about([0.2, 0, 0.3, 0, 0, 0, 0.5]))
    expect(drawn(draw, 12)).toEqual(about([0.2, 0, 0, 0, 0.3, 0, 0, 0, 0, 0, 0, 0, 0.5]))
  })

  it('draws all at close where nothing is built', () => {
    expect(drawn({ kind: 'even' }, 0, 0)).toEqual([1])
    expect(drawn({ kind: 's-curve' }, 3, 0)).toEqual([1, 0, 0, 0])
  })
})
