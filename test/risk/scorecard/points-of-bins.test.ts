import { describe, expect, it } from 'vitest'
import { binsFromParams } from '../../../src/risk/index.js'
import { pointsOf } from '../../../src/risk/scorecard/points-of-bins.js'
import { thrown } from '../../errors/thrown.js'
import { AGE, HOUSING } from './cards.js'

const SCALE = { score: 600, goodToBadOdds: 50, pointsToDouble: 20 }
const weighted = [
  { name: 'age', bins: AGE, coefficient: -0.9 },
  { name: 'housing', bins: HOUSING, coefficient: -1.1 },
]
const FACTOR = 20 / Math.LN2
/** Siddiqi (2006), chapter 6: 487.123 for this scale. */
const OFFSET = 600 - FACTOR * Math.log(50)

describe('points of bins', () => {
  it('are those of the book: factor 28.8539 and offset 487.123', () => {
    expect(FACTOR.toFixed(4)).toBe('28.8539')
    expect(OFFSET.toFixed(3)).toBe('487.123')
    const share = (OFFSET + FACTOR * 1.5) / 2
    const { basePoints, characteristics } = pointsOf(weighted, -1.5, SCALE, { intercept: 'spread', rounding: 'none' })
    expect(basePoints).toBe(0)
    for (const [i, worth] of [-0.5, 0.1, 0.4, -1, 0].entries()) {
      expect(characteristics[0]?.points[i]).toBeCloseTo(share + 0.9 * FACTOR * worth, 8)
    }
    expect(characteristics[1]?.neutralPoints).toBeCloseTo(share, 8)
  })

  it('are whole, halves up, and leave the intercept apart on request', () => {
    const { basePoints, characteristics } = pointsOf(weighted, -1.5, SCALE, { intercept: 'apart', rounding: 'integer' })
    expect(basePoints).toBe(530)
    expect(characteristics.map(({ points }) => points)).toEqual([
      [-13, 3, 10, -26, 0],
      [10, -13, -6],
    ])
    expect(characteristics.map(({ neutralPoints }) => neutralPoints)).toEqual([0, 0])
    const half = binsFromParams({ cuts: [0], weights: [0.5 / FACTOR, -0.5 / FACTOR] })
    const exact = pointsOf([{ name: 'x', bins: half, coefficient: -1 }], 0, SCALE, {
      intercept: 'apart',
      rounding: 'integer',
    })
    expect(exact.characteristics[0]?.points.slice(0, 2)).toEqual([1, 0])
  })

  it('follow the policy for what the fit did not see', () => {
    const { characteristics } = pointsOf(weighted, -1.5, SCALE, { intercept: 'apart', rounding: 'integer' })
    expect(characteristics[1]?.unseenPoints).toBe(-6)
    expect(characteristics[0]).not.toHaveProperty('unseenPoints')
    const strict = binsFromParams({ cuts: [0], weights: [1, -1] })
    const [one] = pointsOf([{ name: 'x', bins: strict, coefficient: -1 }], 0, SCALE, {
      intercept: 'apart',
      rounding: 'integer',
    }).characteristics
    expect(one?.points).toEqual([29, -29, null])
  })

  it('without rounding are multiples of 2⁻³², so that sums are exact in any order', () => {
    const { characteristics } = pointsOf(weighted, -1.5, SCALE, { intercept: 'spread', rounding: 'none' })
    const all = characteristics.flatMap(({ points }) => points.map(Number))
    const sum = all.reduce((total, worth) => total + worth, 0)
    expect(all.reduceRight((total, worth) => total + worth, 0)).toBe(sum)
    for (const worth of all) expect(Number.isInteger(worth * 2 ** 32)).toBe(true)
  })

  it('turn where more points mean more risk', () => {
    const style = { intercept: 'apart', rounding: 'none' } as const
    const up = pointsOf(weighted, -1.5, SCALE, style)
    const down = pointsOf(weighted, -1.5, { ...SCALE, pointsToDouble: -20 }, style)
    expect(down.characteristics[0]?.points).toEqual(up.characteristics[0]?.points.map(worth => 0 - Number(worth)))
  })
})

it('makes no points that are infinite', () => {
  const bins = binsFromParams({ cuts: [1], weights: [1, 2, 1e300] })
  const scale = { score: 600, goodToBadOdds: 50, pointsToDouble: 20 }
  const make = () =>
    pointsOf([{ name: 'age', bins, coefficient: -1 }], -1, scale, { intercept: 'spread', rounding: 'none' })
  expect(thrown(make)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'characteristics.age.points', received: '1e+300' })
})
