import { describe, expect, it } from 'vitest'
import { gower, silhouette, silhouetteOfDistances } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { COLUMNS, SEGMENTS } from './rows.js'

describe('silhouettes', () => {
  it('are those of scikit-learn, by either metric', () => {
    expect(silhouette(COLUMNS, SEGMENTS, { scaling: 'none' }).mean).toBeCloseTo(0.11764584391558296, 13)
    expect(silhouette(COLUMNS, SEGMENTS, { scaling: 'none', metric: 'manhattan' }).mean).toBeCloseTo(
      0.11543434459110254,
      13,
    )
    const { mean, misplaced, values, segments, undefinedPairs } = silhouette(COLUMNS, SEGMENTS)
    expect([mean, misplaced, undefinedPairs]).toEqual([expect.closeTo(0.0970750391231568, 13), 37, 0])
    expect(values[0]).toBeCloseTo(-0.33164424262634445, 13)
    expect(values[1]).toBeCloseTo(0.1635958844453339, 13)
    expect(values[2]).toBeCloseTo(0.36903817871382993, 13)
    const weighted = segments.reduce((sum, { rows, mean: own }) => sum + rows * own, 0)
    expect(weighted / 120).toBeCloseTo(mean, 14)
  })

  it('are 0 for a row that is alone', () => {
    const { values, segments } = silhouette({ x: [1, 2, 9] }, { segment: [0, 0, 1], segmentNames: ['a', 'b'] })
    expect(values[2]).toBe(0)
    expect(segments[1]).toEqual({ name: 'b', rows: 1, mean: 0 })
  })

  it('of attributes are by Gower, and the same of its matrix', () => {
    const columns = { debt: [1, 2, 8, 9, null], sector: ['wind', 'wind', 'solar', 'solar', 'solar'] }
    const attributes = { debt: { kind: 'number' }, sector: { kind: 'nominal' } } as const
    const segments = { segment: [0, 0, 1, 1, 1], segmentNames: ['a', 'b'] }
    const own = silhouette(columns, segments, { attributes })
    const matrix = gower.distanceMatrix(gower.table(gower.fit(columns, attributes), columns))
    expect(silhouetteOfDistances(matrix, segments)).toEqual(own)
    // Of the first row: a = 1/16; b = mean of (7/8 + 1)/2, (1 + 1)/2 and 1.
    expect(own.values[0]).toBeCloseTo(1 - 1 / 16 / ((15 / 16 + 1 + 1) / 3), 14)
  })

  it('leave out pairs without a distance, and say how many', () => {
    const distances = { size: 4, values: [1, 0, 8, 7, 9, 2], defined: [1, 0, 1, 1, 1, 1] }
    const { values, undefinedPairs } = silhouetteOfDistances(distances, {
      segment: [0, 0, 1, 1],
      segmentNames: ['a', 'b'],
    })
    expect(undefinedPairs).toBe(1)
    expect(values[0]).toBe(7 / 8)
    expect(values[2]).toBe((7 - 2) / 7)
    const nothing = { size: 3, values: [0, 0, 1], defined: [0, 0, 1] }
    const alone = silhouetteOfDistances(nothing, { segment: [0, 1, 1], segmentNames: ['a', 'b'] })
    expect([...alone.values]).toEqual([0, 0, 0])
  })

  it('need two segments that have rows, and not too many rows', () => {
    const one = { segment: new Array<number>(20_001).fill(0), segmentNames: ['a', 'b'] }
    const fault = (rows: number, options = {}) =>
      thrown(() =>
        silhouette(
          { x: Array.from({ length: rows }, (_, i) => i) },
          { ...one, segment: one.segment.slice(0, rows) },
          options,
        ),
      )
    expect(fault(3).code).toBe('NO_VARIATION')
    expect(fault(20_001).code).toBe('OUT_OF_RANGE')
    expect(fault(3, { metric: 'cosine' }).path).toBe('options.metric')
    expect(fault(3, { distance: 'gower' }).code).toBe('UNKNOWN_OPTION')
  })
})
