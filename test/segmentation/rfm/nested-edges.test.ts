import { describe, expect, it } from 'vitest'
import {
  checkNested,
  clientsBy,
  nestedScores,
  recencyFrequencyCells,
} from '../../../src/segmentation/rfm/nested-edges.js'
import { thrown } from '../../errors/thrown.js'

const nested = {
  frequency: [[1], [2]],
  monetary: [
    [[1], [2]],
    [[3], [4]],
  ],
}

describe('checkNested', () => {
  it('wants cut points for every cell', () => {
    expect(checkNested(nested, 2, 'nested')).toEqual(nested)
    const faults = [
      [{ ...nested, frequency: [[1]] }, 'LENGTH_MISMATCH', 'nested.frequency'],
      [{ ...nested, frequency: [[1], [2, 3]] }, 'LENGTH_MISMATCH', 'nested.frequency[1]'],
      [{ ...nested, monetary: [[[1], [2]]] }, 'LENGTH_MISMATCH', 'nested.monetary'],
      [{ ...nested, monetary: [[[1], [2]], [[3]]] }, 'LENGTH_MISMATCH', 'nested.monetary[1]'],
      [
        {
          ...nested,
          monetary: [
            [[1], [Number.NaN]],
            [[3], [4]],
          ],
        },
        'OUT_OF_RANGE',
        'nested.monetary[0][1][0]',
      ],
      [{ ...nested, monetary: new Array(2) }, 'INVALID_TYPE', 'nested.monetary[0]'],
      [{ ...nested, recency: [] }, 'UNKNOWN_OPTION', 'nested.recency'],
    ] as const
    for (const [given, code, path] of faults) {
      expect(thrown(() => checkNested(given, 2, 'nested'))).toMatchObject({ code, path })
    }
  })
})

describe('cells', () => {
  it('count recency first', () => {
    expect(Array.from(recencyFrequencyCells(Uint8Array.of(1, 2, 3), Uint8Array.of(3, 1, 3), 3))).toEqual([2, 3, 8])
    expect(Array.from(clientsBy(Uint8Array.of(0, 2, 2), 4))).toEqual([1, 0, 2, 0])
  })

  it('close every bin on the right', () => {
    const scores = nestedScores(Float64Array.of(1, 1.001, 2, 2.001), [[1], [2]], [0, 0, 1, 1])
    expect(Array.from(scores)).toEqual([1, 2, 1, 2])
  })
})
