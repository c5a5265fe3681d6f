import { describe, expect, it } from 'vitest'
import { expectOptions, expectRidge } from '../../../../src/statistics/survival/cox/options.js'
import { thrown } from '../../../errors/thrown.js'

describe('expectOptions', () => {
  it("takes Efron's ties, errors as the model has them and 0.95 where nothing is asked for", () => {
    expect(expectOptions({})).toEqual({ ties: 'efron', robust: false, firth: false, level: 0.95, maxIterations: 100 })
  })

  it('takes robust errors where clusters are told', () => {
    expect(expectOptions({ clusters: [1, 2] }).robust).toBe(true)
  })
})

describe('expectRidge', () => {
  it('is one for all, or by column, and none with firth', () => {
    expect(Array.from(expectRidge({ ridge: 2 }, ['x', 'y'], false))).toEqual([2, 2])
    expect(Array.from(expectRidge({ ridge: { y: 3 } }, ['x', 'y'], false))).toEqual([0, 3])
    expect(Array.from(expectRidge({ ridge: 0 }, ['x'], true))).toEqual([0])
    expect(thrown(() => expectRidge({ ridge: 1 }, ['x'], true)).code).toBe('CONFLICTING_OPTIONS')
  })
})
