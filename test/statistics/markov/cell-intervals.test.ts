import { describe, expect, it } from 'vitest'
import { proportionInterval } from '../../../src/statistics/index.js'
import { cellInterval, cellOptions, certain, effectiveTrials } from '../../../src/statistics/markov/cell-intervals.js'
import { thrown } from '../../errors/thrown.js'

describe('intervals of cells', () => {
  it('are those of shares, at a higher level where all of a row are to be covered', () => {
    const options = cellOptions({})
    expect(options).toEqual({ level: 0.95, method: 'wilson' })
    expect(cellInterval(0.1, 50, 8, options)).toEqual(proportionInterval(5, 50))
    const { lower, upper } = proportionInterval(5, 50, { level: 1 - 0.05 / 8 })
    expect(cellInterval(0.1, 50, 8, { level: 0.95, method: 'goodman' })).toEqual({
      lower: expect.closeTo(lower, 14),
      upper: expect.closeTo(upper, 14),
      level: 0.95,
      kind: 'confidence',
      method: 'goodman',
    })
  })

  it('take trials that are not whole', () => {
    const [less, more] = [cellInterval(0.3, 10, 2, cellOptions({})), cellInterval(0.3, 11, 2, cellOptions({}))]
    const between = cellInterval(0.3, 10.5, 2, cellOptions({}))
    expect(between.lower).toBeGreaterThan(less.lower)
    expect(between.lower).toBeLessThan(more.lower)
  })

  it('count as many trials as a variance tells of, and no more than clients', () => {
    expect(effectiveTrials(0.2, (0.2 * 0.8) / 40, 70)).toBeCloseTo(40, 10)
    expect(effectiveTrials(0.2, (0.2 * 0.8) / 40, 30)).toBe(30)
    for (const share of [0, 1]) expect(effectiveTrials(share, 0, 7)).toBe(7)
    expect(effectiveTrials(0.2, 0, 7)).toBe(7)
  })

  it('are points of what is known by definition', () => {
    expect(certain(1, 0.9)).toEqual({ lower: 1, upper: 1, level: 0.9, kind: 'confidence', method: 'by-definition' })
  })

  it('refuse other methods and levels', () => {
    expect(thrown(() => cellOptions({ method: 'wald' } as never)).path).toBe('options.method')
    expect(thrown(() => cellOptions({ level: 1 })).path).toBe('options.level')
  })
})
