import { expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { hierarchical } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const TREE = hierarchical.fit({ x: [1, 2, 8, 9] }, { linkage: 'average' })
const { params, fit } = TREE
const revive = (change: object): unknown => reviveWith([hierarchical.codec], { ...TREE, ...change })

it('is the tree again', () => {
  expect(reviveWith([hierarchical.codec], JSON.stringify(TREE))).toEqual(TREE)
})

it.each([
  [{ extra: 1 }, 'document.extra'],
  [{ params: { ...params, linkage: 'x' } }, 'document.params.linkage'],
  [{ params: { ...params, heights: [1] } }, 'document.params.heights'],
  [{ params: { ...params, heights: [1, 2, -3] } }, 'document.params.heights[2]'],
  [
    {
      params: {
        ...params,
        merges: [
          [0, 1],
          [0, 2],
          [4, 3],
        ],
      },
    },
    'document.params.merges[1][0]',
  ],
  [
    {
      params: {
        ...params,
        merges: [
          [0, 1],
          [5, 2],
          [4, 3],
        ],
      },
    },
    'document.params.merges[1][0]',
  ],
  [
    {
      params: {
        ...params,
        merges: [
          [0, 1, 2],
          [4, 3],
          [5, 3],
        ],
      },
    },
    'document.params.merges[0]',
  ],
  [{ fit: { ...fit, observations: 9 } }, 'document.fit.observations'],
  [{ fit: { ...fit, copheneticCorrelation: 2 } }, 'document.fit.copheneticCorrelation'],
  [{ fit: { ...fit, source: 'given' } }, 'document.fit.source'],
  [{ fit: { ...fit, warnings: [{ code: 'X', message: 'y' }] } }, 'document.fit.warnings[0].code'],
])('%j is refused at %s', (change, path) => {
  expect(thrown(() => revive(change)).path).toBe(path)
})
