import { describe, expect, it } from 'vitest'
import { rfm } from '../../../src/segmentation/index.js'
import { completeParams, rulesOf, weightsOf } from '../../../src/segmentation/rfm/params.js'
import { thrown } from '../../errors/thrown.js'

const edges = { recency: [30, 90], frequency: [1, 4], monetary: [-10.5, 1e12] }
const message = (given: unknown): string => thrown(() => completeParams(given, 'params')).message

describe('completeParams', () => {
  it('counts scores by edges and fills in what was left open', () => {
    const { scores, monetary, weights, segments } = completeParams({ edges }, 'params')
    expect({ scores, monetary, segments }).toEqual({ scores: 3, monetary: 'total-spend', segments: [] })
    expect(weights).toEqual({ recency: 1 / 3, frequency: 1 / 3, monetary: 1 / 3 })
  })

  it('changes nothing about parameters that are complete', () => {
    const params = completeParams({ edges, weights: { recency: 5, frequency: 3, monetary: 0.7 } }, 'params')
    expect(completeParams(params, 'params')).toEqual(params)
  })

  it('takes equal edges, as fits give them, and turns -0 into the 0 that JSON has', () => {
    const tied = { recency: [-0, -0, 4], frequency: [1, 1, 1], monetary: [0, 0, 0] }
    expect(completeParams({ edges: tied }, 'params').edges.recency).toEqual([0, 0, 4])
  })

  it.each([
    [undefined, 'params: expected an object'],
    [{}, 'params.edges: expected an object, received undefined [INVALID_TYPE]'],
    [{ edges, scores: 5 }, 'params.scores: expected 3, one more than edges, received 5 [LENGTH_MISMATCH]'],
    [
      { edges, mean: true },
      'params.mean: expected only the options scores, monetary, edges, nested, weights, segments',
    ],
    [{ edges, monetary: 'mean' }, "params.monetary: expected one of 'total-spend', 'mean-spend', received \"mean\""],
    [
      { edges: { ...edges, recency: [] } },
      'params.edges.recency.length: expected a whole number from 1 to 8, received 0',
    ],
    [
      { edges: { ...edges, recency: [1, 2, 3, 4, 5, 6, 7, 8, 9] } },
      'params.edges.recency.length: expected a whole number from 1 to 8, received 9',
    ],
    [
      { edges: { ...edges, monetary: [1] } },
      'params.edges.monetary: expected 2 cut points, one fewer than scores, received an array of 1 [LENGTH_MISMATCH]',
    ],
    [{ edges: { ...edges, frequency: [4, 1] } }, 'params.edges.frequency[1]: expected a number >= 4, received 1'],
    [{ edges: { ...edges, frequency: [1, Number.NaN] } }, 'params.edges.frequency[1]: expected a finite number'],
    [{ edges: { ...edges, frequency: [1, '4'] } }, 'params.edges.frequency[1]: expected a number, received "4"'],
    [
      { edges: { ...edges, spend: [1, 4] } },
      'params.edges.spend: expected only the options recency, frequency, monetary',
    ],
  ])('refuses %o', (given, text) => {
    expect(message(given)).toContain(text)
  })
})

describe('weightsOf', () => {
  it('are proportions', () => {
    expect(weightsOf({ recency: 2, frequency: 1, monetary: 1 }, 'w')).toEqual({
      recency: 0.5,
      frequency: 0.25,
      monetary: 0.25,
    })
    expect(weightsOf({ recency: 0, frequency: 0, monetary: 7 }, 'w')).toEqual({ recency: 0, frequency: 0, monetary: 1 })
  })

  it('keep every digit where they add up to 1 already', () => {
    const weights = { recency: 0.7, frequency: 0.2, monetary: 0.1 }
    expect(weightsOf(weights, 'w')).toEqual(weights)
  })

  it.each([
    [{ recency: 0, frequency: 0, monetary: 0 }, 'w: expected weights whose sum is a finite number > 0'],
    [{ recency: 1e308, frequency: 1e308, monetary: 0 }, 'w: expected weights whose sum is a finite number > 0'],
    [{ recency: 1, frequency: -1, monetary: 1 }, 'w.frequency: expected a number >= 0, received -1'],
    [{ recency: 1, frequency: 1 }, 'w.monetary: expected a number, received undefined'],
    [{ recency: 1, frequency: 1, monetary: 1, tenure: 1 }, 'w.tenure: expected only the options'],
  ])('refuses %o', (weights, text) => {
    expect(thrown(() => weightsOf(weights, 'w')).message).toContain(text)
  })
})

describe('rulesOf', () => {
  it('are the default ones where there are five scores, and none otherwise', () => {
    expect(rulesOf(undefined, 5, 's')).toHaveLength(rfm.defaultSegments.length)
    expect(rulesOf(undefined, 4, 's')).toEqual([])
    expect(rulesOf([], 5, 's')).toEqual([])
  })
})
