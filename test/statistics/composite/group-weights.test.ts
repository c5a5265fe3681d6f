import { describe, expect, it } from 'vitest'
import { groupPairwiseWeights, pairwiseWeights } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const NAMES = ['a', 'b', 'c']
const anna = [
  [1, 2, 8],
  [null, 1, 4],
  [null, null, 1],
]
const bo = [
  [1, 8, 2],
  [null, 1, 0.25],
  [null, null, 1],
]

describe('groupPairwiseWeights', () => {
  it('averages judgements geometrically', () => {
    const { weights, group, judges, aggregate } = groupPairwiseWeights(NAMES, { anna, bo })
    const mean = [
      [1, 4, 4],
      [null, 1, 1],
      [null, null, 1],
    ]
    expect(weights).toEqual(pairwiseWeights(NAMES, mean).weights)
    expect(group?.consistency.ratio).toBeLessThan(1e-20)
    expect(judges).toEqual({ anna: pairwiseWeights(NAMES, anna), bo: pairwiseWeights(NAMES, bo) })
    expect(aggregate).toBe('judgements')
  })

  it('gives the same by priorities where every judge is consistent', () => {
    const byJudgements = groupPairwiseWeights(NAMES, { anna, bo })
    const byPriorities = groupPairwiseWeights(NAMES, { anna, bo }, { aggregate: 'priorities' })
    for (const name of NAMES) expect(byPriorities.weights[name]).toBeCloseTo(byJudgements.weights[name]!, 14)
    expect(byPriorities.group).toBeUndefined()
    expect(byPriorities.incompatibility['anna']).toBeCloseTo(byJudgements.incompatibility['anna']!, 12)
  })

  it('hears judges by their shares', () => {
    const judges = { anna: 1, bo: 0 }
    expect(groupPairwiseWeights(NAMES, { anna, bo }, { judges }).weights).toEqual(pairwiseWeights(NAMES, anna).weights)
    const { incompatibility } = groupPairwiseWeights(NAMES, { anna, bo }, { judges })
    expect(incompatibility['anna']).toBeCloseTo(1, 14)
    // Ratios of the two differ by 4 in two pairs and by 16 in one: (3 + 2 (4 + 1/4) + 16 + 1/16) / 9.
    expect(incompatibility['bo']).toBeCloseTo((3 + 2 * 4.25 + 16 + 1 / 16) / 9, 12)
  })

  it('fills the gaps of one with what others say, and shows no weights of who says too little', () => {
    const silent = [
      [1, 2, null],
      [null, 1, null],
      [null, null, 1],
    ]
    const { weights, judges } = groupPairwiseWeights(NAMES, { anna, silent })
    expect(weights).toEqual(pairwiseWeights(NAMES, anna).weights)
    expect(Object.keys(judges)).toEqual(['anna'])
    const error = thrown(() => groupPairwiseWeights(NAMES, { anna, silent }, { aggregate: 'priorities' }))
    expect([error.code, error.path]).toEqual(['MISSING_VALUE', 'comparisons.silent'])
    expect(thrown(() => groupPairwiseWeights(NAMES, { silent })).path).toBe('comparisons')
  })

  it('refuses no judges, and shares that do not fit them', () => {
    expect(thrown(() => groupPairwiseWeights(NAMES, {})).code).toBe('EMPTY_INPUT')
    expect(thrown(() => groupPairwiseWeights(NAMES, { anna }, { judges: { bo: 1 } })).path).toBe('options.judges.bo')
    expect(thrown(() => groupPairwiseWeights(NAMES, { anna: [[1]] })).path).toBe('comparisons.anna')
  })
})

describe('shares of judges that are none', () => {
  it.each([null, Number.NaN, 0, '', false])('are refused: %s', judges => {
    const options = Object.assign({ aggregate: 'priorities' as const }, { judges })
    const comparisons = {
      one: [
        [1, 2],
        [null, 1],
      ],
      two: [
        [1, 3],
        [null, 1],
      ],
    }
    expect(thrown(() => groupPairwiseWeights(['a', 'b'], comparisons, Object.assign(options))).path).toBe(
      'options.judges',
    )
  })
})
