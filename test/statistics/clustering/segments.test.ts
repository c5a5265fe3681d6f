import { describe, expect, it } from 'vitest'
import { countsBySegment, expectSegments } from '../../../src/statistics/clustering/segments.js'
import { thrown } from '../../errors/thrown.js'

describe('segments from anywhere', () => {
  it('are read as places of names, with empty segments kept', () => {
    const read = expectSegments({ segment: [1, 0, 1], segmentNames: ['a', 'b', 'none'] }, 'segments')
    expect(read.segment).toEqual(Uint16Array.of(1, 0, 1))
    expect(countsBySegment(read)).toEqual(Uint32Array.of(1, 2, 0))
  })

  it('name every row that is in no segment there is', () => {
    const bad = { segment: [0, 2, -1, 0.5, null, '1'], segmentNames: ['a', 'b'] }
    const error = thrown(() => expectSegments(bad as never, 'before'))
    expect([error.code, error.path, error.issueCount]).toEqual(['OUT_OF_RANGE', 'before.segment[1]', 5])
    const holes = thrown(() => expectSegments({ segment: new Array<number>(2), segmentNames: ['a'] }, 'before'))
    expect(holes.issueCount).toBe(2)
  })

  it('refuse names that come twice, are no text or no list', () => {
    expect(thrown(() => expectSegments({ segment: [0], segmentNames: ['a', 'a'] }, 's')).path).toBe('s.segmentNames[1]')
    expect(thrown(() => expectSegments({ segment: [0], segmentNames: [1] } as never, 's')).code).toBe('INVALID_TYPE')
    expect(thrown(() => expectSegments({ segment: [0], segmentNames: 'a' } as never, 's')).code).toBe('INVALID_TYPE')
    const holes = { segment: [0], segmentNames: new Array<string>(1) }
    expect(thrown(() => expectSegments(holes, 's')).path).toBe('s.segmentNames[0]')
    expect(thrown(() => expectSegments({ segmentNames: ['a'] } as never, 's')).code).toBe('MISSING_VALUE')
    const many = Array.from({ length: 65_536 }, (_, i) => `s${i}`)
    expect(thrown(() => expectSegments({ segment: [0], segmentNames: many }, 's')).code).toBe('OUT_OF_RANGE')
  })
})
