import { describe, expect, it } from 'vitest'
import type { Distribution } from '../../../src/statistics/index.js'
import { distribution } from '../../../src/statistics/index.js'

const faultOf = (fields: unknown): { code: string; path: string } => {
  try {
    distribution(fields as Distribution)
  } catch (error) {
    const { code, path } = error as { code: string; path: string }
    return { code, path }
  }
  return { code: 'none', path: '' }
}

describe('distribution', () => {
  it('freezes what is right', () => {
    const steps = distribution({ kind: 'discrete', values: [0, 3, 6], probabilities: [0.7, 0.2, 0.1] })
    expect(Object.isFrozen(steps.values)).toBe(true)
    expect(distribution({ kind: 'normal', mean: 1, deviation: 0 }).deviation).toBe(0)
    expect(distribution({ kind: 'uniform', lower: 1, upper: 1 }).upper).toBe(1)
  })

  it.each([
    [undefined, 'INVALID_TYPE', 'distribution'],
    [null, 'INVALID_TYPE', 'distribution'],
    [[], 'INVALID_TYPE', 'distribution'],
    [{ kind: 'gamma' }, 'OUT_OF_RANGE', 'distribution.kind'],
    [{ kind: 'point' }, 'INVALID_TYPE', 'distribution.value'],
    [{ kind: 'point', value: 1, mean: 1 }, 'UNKNOWN_OPTION', 'distribution.mean'],
    [{ kind: 'normal', mean: 1, deviation: -1 }, 'OUT_OF_RANGE', 'distribution.deviation'],
    [{ kind: 'normal', mean: Number.NaN, deviation: 1 }, 'OUT_OF_RANGE', 'distribution.mean'],
    [{ kind: 'normal', mean: 0, deviation: 1, lower: 7 }, 'OUT_OF_RANGE', 'distribution'],
    [{ kind: 'normal', mean: 0, deviation: 1, lower: 2, upper: 1 }, 'OUT_OF_RANGE', 'distribution.upper'],
    [{ kind: 'normal', mean: 0, deviation: 0, lower: 1 }, 'OUT_OF_RANGE', 'distribution'],
    [{ kind: 'log-normal', median: 0, logDeviation: 1 }, 'OUT_OF_RANGE', 'distribution.median'],
    [{ kind: 'log-normal', median: 1, logDeviation: 11 }, 'OUT_OF_RANGE', 'distribution.logDeviation'],
    [{ kind: 'log-normal', median: 1, logDeviation: 1, lower: -1 }, 'OUT_OF_RANGE', 'distribution.lower'],
    [{ kind: 'uniform', lower: 1, upper: 0 }, 'OUT_OF_RANGE', 'distribution.upper'],
    [{ kind: 'uniform', lower: -1e308, upper: 1e308 }, 'OUT_OF_RANGE', 'distribution'],
    [{ kind: 'triangular', lower: 0, mode: 2, upper: 1 }, 'OUT_OF_RANGE', 'distribution.mode'],
    [{ kind: 'pert', lower: 0, mode: 1, upper: 2, weight: 0 }, 'OUT_OF_RANGE', 'distribution.weight'],
    [{ kind: 'beta', a: 0, b: 1 }, 'OUT_OF_RANGE', 'distribution.a'],
    [{ kind: 'beta', a: 1, b: 1e7 }, 'OUT_OF_RANGE', 'distribution.b'],
    [{ kind: 'discrete', values: [1, 1], probabilities: [0.5, 0.5] }, 'CONFLICTING_OPTIONS', 'distribution.values[1]'],
    [{ kind: 'discrete', values: [1, 2], probabilities: [0.5, 0.6] }, 'OUT_OF_RANGE', 'distribution.probabilities'],
    [{ kind: 'discrete', values: [1, 2], probabilities: [1] }, 'LENGTH_MISMATCH', 'distribution.probabilities'],
    [{ kind: 'discrete', values: [1, 2], probabilities: [2, -1] }, 'OUT_OF_RANGE', 'distribution.probabilities[1]'],
    [{ kind: 'empirical', values: [] }, 'EMPTY_INPUT', 'distribution.values'],
    [{ kind: 'empirical', values: Array(1) }, 'INVALID_TYPE', 'distribution.values[0]'],
  ])('refuses %j', (fields, code, path) => {
    expect(faultOf(fields)).toEqual({ code, path })
  })
})
