import { describe, expect, it } from 'vitest'
import { transitionCounts } from '../../../src/statistics/index.js'
import { sumOfCounts } from '../../../src/statistics/markov/transition-counts.js'
import { thrown } from '../../errors/thrown.js'

const STATES = ['good', 'bad']

describe('counts of transitions', () => {
  it('are of all steps and of each, with those who stay', () => {
    const steps = { from: Int32Array.of(0, 0, 1, 0, 1), to: [0, 1, 1, 0, 0], period: [0, 0, 0, 2, 2] }
    const { states, pooled, periods } = transitionCounts(STATES, steps)
    expect(states).toEqual(STATES)
    expect(periods).toEqual([
      [
        [1, 1],
        [0, 1],
      ],
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, 0],
        [1, 0],
      ],
    ])
    expect(pooled).toEqual(sumOfCounts(periods))
    expect(transitionCounts(STATES, { from: steps.from, to: steps.to }).periods).toEqual([pooled])
  })

  it.each([
    [null, 'INVALID_TYPE', 'steps'],
    [{}, 'MISSING_VALUE', 'steps.from'],
    [{ from: [], to: [] }, 'EMPTY_INPUT', 'steps.from'],
    [{ from: [0], to: [0, 1] }, 'LENGTH_MISMATCH', 'steps.to'],
    [{ from: [0], to: [2] }, 'OUT_OF_RANGE', 'steps.to[0]'],
    [{ from: ['0'], to: [1] }, 'OUT_OF_RANGE', 'steps.from[0]'],
    [{ from: [0], to: [1], period: [-1] }, 'OUT_OF_RANGE', 'steps.period[0]'],
    [{ from: [0], to: [1], period: [18687000] }, 'OUT_OF_RANGE', 'steps.period[0]'],
    [{ from: [0], to: [1], weight: [1] }, 'UNKNOWN_OPTION', 'steps.weight'],
  ])('refuse %j', (steps, code, path) => {
    expect(thrown(() => transitionCounts(STATES, steps as never))).toMatchObject({ code, path })
  })
})
