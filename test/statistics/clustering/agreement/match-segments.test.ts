import { describe, expect, it } from 'vitest'
import { matchSegments } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { segmentsOf } from './groupings.js'

describe('matched segments', () => {
  it('have the names of before, in their order, with what went on and what not', () => {
    const previous = segmentsOf([0, 0, 0, 1, 1, 1, 2], ['core', 'rest', 'late'])
    const current = segmentsOf([1, 1, 0, 2, 2, 2, 2], ['cluster 1', 'cluster 2', 'cluster 3'])
    const { segment, ...matched } = matchSegments(previous, current)
    expect(matched).toEqual({
      segmentNames: ['core', 'rest', 'late', 'cluster 1'],
      pairs: [
        { name: 'core', current: 'cluster 2', shared: 2, overlap: 2 / 3 },
        { name: 'rest', current: 'cluster 3', shared: 3, overlap: 0.75 },
      ],
      appeared: ['cluster 1'],
      gone: ['late'],
      stayed: 5 / 7,
    })
    expect([...segment]).toEqual([0, 0, 3, 1, 1, 1, 1])
  })

  it('pair for all segments together, not one after the other', () => {
    const previous = segmentsOf([0, 0, 0, 0, 0, 1, 1, 1, 1])
    const current = segmentsOf([0, 0, 0, 1, 1, 0, 0, 0, 0])
    // The largest overlap of current 0 is 4 with s1; then s0 keeps 2: six in all, against three.
    expect(matchSegments(previous, current).stayed).toBe(6 / 9)
  })

  it('are new and gone where they share too little', () => {
    const [previous, current] = [segmentsOf([0, 0, 1, 1], ['a', 'b']), segmentsOf([1, 1, 1, 0], ['a', 'b'])]
    const strict = matchSegments(previous, current, { leastOverlap: 0.7 })
    expect([strict.pairs, strict.appeared, strict.gone]).toEqual([[], ['a (new)', 'b (new)'], ['a', 'b']])
    expect(strict.stayed).toBe(0)
    const looser = matchSegments(previous, current, { leastOverlap: 0.6 })
    expect(looser.pairs).toEqual([{ name: 'a', current: 'b', shared: 2, overlap: 2 / 3 }])
    expect([looser.appeared, looser.gone]).toEqual([['a (new)'], ['b']])
  })

  it('of pairings that share as many clients are those that overlap most', () => {
    // Two stay either way: one in each of two pairs, or both in one.
    const even = matchSegments(segmentsOf([0, 0, 0, 1], ['a', 'b']), segmentsOf([0, 1, 1, 1], ['x', 'y']))
    expect(even.pairs.map(({ overlap }) => overlap)).toEqual([1 / 3, 1 / 3])
  })

  it('leave empty segments out of what appeared and went', () => {
    const previous = segmentsOf([0, 0], ['a', 'unassigned'])
    const { appeared, gone, segmentNames } = matchSegments(previous, segmentsOf([0, 0], ['x', 'unassigned']))
    expect([appeared, gone, segmentNames]).toEqual([[], [], ['a', 'unassigned']])
  })

  it('refuse wrong options and other clients', () => {
    const one = segmentsOf([0])
    expect(thrown(() => matchSegments(one, one, { leastOverlap: 1.1 })).path).toBe('options.leastOverlap')
    expect(thrown(() => matchSegments(one, one, { overlap: 1 } as never)).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => matchSegments(one, segmentsOf([0, 0]))).path).toBe('previous.segment')
  })
})
