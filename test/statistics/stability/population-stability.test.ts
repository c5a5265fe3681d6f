import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import type { PopulationStabilityOptions } from '../../../src/statistics/index.js'
import { populationStability, stabilityIndex } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const upTo = (size: number): readonly number[] => Array.from({ length: size }, (_, row) => row + 1)

describe('populationStability', () => {
  it('cuts at quantiles of the development sample, bins closed on the left', () => {
    const { cuts, rows, index } = populationStability(upTo(12), [4, 5, 8, 8, 9, 9, 10, 2], { bins: 3 })
    expect(cuts).toEqual([expect.closeTo(4 + 2 / 3, 12), expect.closeTo(8 + 1 / 3, 12)])
    expect(rows.map(({ expected, actual }) => [expected, actual])).toEqual([
      [4, 2],
      [4, 3],
      [4, 3],
    ])
    expect(index).toBe(stabilityIndex([4, 4, 4], [2, 3, 3]).index)
    const given = populationStability([1, 2, 3, 4], [2, 2, 3, 4], { cuts: [2, 4] })
    expect(given.rows.map(({ expected, actual }) => [expected, actual])).toEqual([
      [1, 0],
      [2, 3],
      [1, 1],
    ])
    expect(given).toMatchObject({ emptyCells: 1, cuts: [2, 4] })
  })

  it('has ten bins unless equal values leave fewer', () => {
    expect(populationStability(upTo(1000), upTo(50)).cuts).toHaveLength(9)
    const tied = [...new Array<number>(80).fill(1), ...upTo(20)]
    const { cuts, rows } = populationStability(tied, upTo(20))
    expect(cuts.length).toBeLessThan(9)
    for (const { expected } of rows) expect(expected).toBeGreaterThan(0)
  })

  it('is 0 for the sample itself, and moves where values moved', () => {
    expect(populationStability(upTo(100), upTo(100)).index).toBe(0)
    const moved = populationStability(
      upTo(100),
      upTo(100).map(value => value + 20),
    )
    expect(moved.folk).toBe('shift')
    expect(moved.pValue).toBeLessThan(0.01)
  })

  it('exceeds its threshold as often as it says, though bins are cut by the sample itself: 5 % of 1,500 pairs', () => {
    const uniform = randomStream(29)
    const draw = (size: number): Float64Array => Float64Array.from({ length: size }, () => uniform() ** 3)
    let beyond = 0
    for (let run = 0; run < 1500; run++) {
      const { index, threshold } = populationStability(draw(600), draw(900))
      if (threshold !== undefined && index > threshold) beyond++
    }
    expect(beyond / 1500).toBeGreaterThan(0.03)
    expect(beyond / 1500).toBeLessThan(0.07)
  })

  it('hands smoothing and level on', () => {
    const [then, now] = [upTo(20), upTo(4)]
    const asked = populationStability(then, now, { bins: 2, smoothing: 2, level: 0.9 })
    const index = stabilityIndex([10, 10], [4, 0], { smoothing: 2, level: 0.9 })
    expect(asked).toEqual({ ...index, cuts: asked.cuts })
    expect(asked.smoothing).toBe(2)
  })

  it('refuses a constant sample unless cuts are given, and cuts that do not rise', () => {
    const fault = thrown(() => populationStability([5, 5, 5], [9, 9]))
    expect(fault).toMatchObject({ code: 'NO_VARIATION', path: 'development' })
    expect(populationStability([5, 5, 5], [9, 9], { cuts: [7] }).folk).toBe('shift')
    expect(thrown(() => populationStability([1, 2], [1], { cuts: [3, 2] }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      expected: 'a number > 3',
      received: '2',
    })
    expect(thrown(() => populationStability([1, Number.NaN], [1])).path).toBe('development[1]')
    const path = (options: PopulationStabilityOptions): string =>
      thrown(() => populationStability([1, 2, 3], [1, 2], options)).path
    expect(path({ cuts: [2, 2] })).toBe('options.cuts[1]')
    expect(path({ cuts: [2, Number.NaN] })).toBe('options.cuts[1]')
    expect(path({ cuts: [] })).toBe('options.cuts')
    expect(path({ bins: 1 })).toBe('options.bins')
    expect(path({ bins: 4 })).toBe('options.bins')
    const both = thrown(() => populationStability([1, 2, 3], [1, 2], { bins: 3, cuts: [2] }))
    expect(both).toMatchObject({ code: 'CONFLICTING_OPTIONS', path: 'options.cuts', expected: 'bins or cuts' })
    expect(path(JSON.parse('{ "edges": [2] }'))).toBe('options.edges')
    expect(path({ smoothing: -1 })).toBe('options.smoothing')
    expect(thrown(() => populationStability([1, 2], [1, Number.NaN])).path).toBe('current[1]')
  })
})

describe('cuts that are no list', () => {
  it('are refused', () => {
    const cuts = Object.assign(Object.create(null), { length: 2, 0: 1, 1: 2 })
    expect(thrown(() => populationStability([1, 2, 3], [1, 2, 3], { cuts })).path).toBe('options.cuts')
  })
})
