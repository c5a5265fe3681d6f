import { describe, expect, it } from 'vitest'
import { addFigures, clientFigures, credibleMean, spreadOf } from '../../../src/appraisal/value/spread.js'

const NOTHING = { between: 0, within: 0 }

describe('how far clients lie from each other and from themselves', () => {
  it('by hand', () => {
    const figures = clientFigures()
    addFigures(figures, [1, 3])
    addFigures(figures, [6, 8])
    addFigures(figures, [])
    // Within: squares 2 + 2 with two free; means 2 and 7 lie 2.5 from 4.5, of which 2/2 is from within.
    const { known, within, between } = spreadOf(figures, [4.5, 4.5], NOTHING, 0)
    expect(known).toBe(2)
    expect(within).toBeCloseTo(Math.sqrt(2), 12)
    expect(between).toBeCloseTo(Math.sqrt(6.25 - 1), 12)
  })

  it('between, nothing is left where scatter within explains it', () => {
    const figures = clientFigures()
    addFigures(figures, [0, 10])
    addFigures(figures, [1, 10])
    expect(spreadOf(figures, [5.25, 5.25], NOTHING, 0).between).toBe(0)
  })

  it('is the prior of nobody', () => {
    expect(spreadOf(clientFigures(), [], { between: 2, within: 1 }, 10)).toEqual({ known: 0, between: 2, within: 1 })
  })
})

describe('a mean between own figures and the book', () => {
  const spread = { known: 9, between: 2, within: 4 }

  it('is the book of who has none, as far as clients lie apart', () => {
    expect(credibleMean([], 10, spread)).toEqual({ mean: 10, deviation: 2 })
    expect(credibleMean([], undefined, spread)).toBeUndefined()
  })

  it('moves to its own with every figure', () => {
    // z = 4/(4 + 4/16 × 4): four figures of deviation 4 count as much as the book.
    const found = credibleMean([20, 20, 20, 20], 10, spread)
    expect(found?.mean).toBeCloseTo(15, 12)
    expect(found?.deviation).toBeCloseTo(2 * Math.SQRT1_2, 12)
  })

  it('is its own where there is no book, and where nothing scatters within', () => {
    expect(credibleMean([4, 6], undefined, spread)).toEqual({ mean: 5, deviation: 4 / Math.SQRT2 })
    expect(credibleMean([7], 10, { known: 9, between: 2, within: 0 })).toEqual({ mean: 7, deviation: 0 })
    expect(credibleMean([7], 10, { known: 9, ...NOTHING })).toEqual({ mean: 7, deviation: 0 })
  })
})
