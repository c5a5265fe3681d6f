import { describe, expect, it } from 'vitest'
import {
  expectTwoSegments,
  readGrouped,
  squaredApart,
  withinBySegment,
} from '../../../../src/statistics/clustering/quality/grouped-rows.js'
import { thrown } from '../../../errors/thrown.js'
import { FOUR } from './rows.js'

describe('rows by segment', () => {
  it('stand in canonical order; segments without rows are left out', () => {
    const rows = readGrouped(FOUR.columns, FOUR.segments, { scaling: 'none' })
    expect(rows).toMatchObject({
      values: Float64Array.of(1, 2, 8, 9),
      order: Uint32Array.of(0, 2, 3, 1),
      codes: Uint16Array.of(0, 0, 1, 1),
      names: ['low', 'high'],
      sizes: Float64Array.of(2, 2),
      centres: Float64Array.of(1.5, 8.5),
    })
    expect(withinBySegment(rows)).toEqual(Float64Array.of(0.5, 0.5))
    expect(squaredApart(rows.centres, 0, rows.centres, 1, 1)).toBe(49)
  })

  it('are those of the columns', () => {
    const two = { segment: [0, 1], segmentNames: ['a', 'b'] }
    const fault = (options: object) => thrown(() => readGrouped(FOUR.columns, two, options))
    expect(fault({})).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'segments.segment' })
    expect(fault({ scale: 'none' }).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => expectTwoSegments(['a'])).received).toContain("'a' alone")
  })
})
