import { describe, expect, it } from 'vitest'
import { cellCount, cellOf, codeOf, factsOf, matches, namesOf, scoresOf } from '../../../src/segmentation/rfm/cells.js'
import { completeParams } from '../../../src/segmentation/rfm/params.js'

describe('cells', () => {
  it('are as many as there are scores together', () => {
    expect([cellCount(2), cellCount(5), cellCount(9)]).toEqual([8, 125, 729])
  })

  it('each have scores of their own, recency first', () => {
    const codes = Array.from({ length: 125 }, (_, cell) => codeOf(scoresOf(cell, 5)))
    expect(new Set(codes).size).toBe(125)
    expect([codes[0], codes[1], codes[5], codes[25], codes[124]]).toEqual([111, 112, 121, 211, 555])
    expect(codes).toEqual(codes.toSorted((a, b) => a - b))
  })

  it('have a place that leads back to their scores', () => {
    for (let cell = 0; cell < 64; cell++) {
      const { recency, frequency, monetary } = scoresOf(cell, 4)
      expect(cellOf(recency, frequency, monetary, 4)).toBe(cell)
    }
  })

  it('match a rule where every score lies within its range, ends included', () => {
    const rule = { name: 'x', recency: [2, 4], frequency: [1, 5], monetary: [3, 3] } as const
    const of = (recency: number, frequency: number, monetary: number) => matches(rule, { recency, frequency, monetary })
    expect([of(2, 1, 3), of(4, 5, 3), of(1, 1, 3), of(5, 1, 3), of(3, 1, 2), of(3, 1, 4)]).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    const often = { ...rule, frequency: [2, 3] } as const
    expect([1, 2, 3, 4].map(frequency => matches(often, { recency: 3, frequency, monetary: 3 }))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('segments', () => {
  const edges = { recency: [1], frequency: [1], monetary: [1] }
  const rules = [{ name: 'b', recency: [2, 2] }, { name: 'a', recency: [1, 2] }, { name: 'b' }]

  it('are named in the order of their first rules, with those of nobody last', () => {
    expect(namesOf(completeParams({ edges, segments: rules }, 'params').segments)).toEqual(['b', 'a', 'unassigned'])
    expect(namesOf([])).toEqual(['unassigned'])
  })

  it('go to the first rule that matches', () => {
    const params = completeParams(
      { edges, segments: rules.slice(0, 2), weights: { recency: 2, frequency: 1, monetary: 1 } },
      'params',
    )
    expect(factsOf({ recency: 2, frequency: 1, monetary: 2 }, params)).toEqual({ rfm: 212, weighted: 1.75, name: 'b' })
    expect(factsOf({ recency: 1, frequency: 1, monetary: 1 }, params).name).toBe('a')
    const few = completeParams({ edges, segments: rules.slice(0, 1) }, 'params')
    expect(factsOf({ recency: 1, frequency: 1, monetary: 1 }, few).name).toBe('unassigned')
  })
})
