import { describe, expect, it } from 'vitest'
import {
  liesAlongAxes,
  parameterCount,
  STRUCTURES,
} from '../../../../src/statistics/clustering/gaussian-mixture/structures.js'

describe('the parameters of a structure', () => {
  it('are as many as mclust 6.0.0 counts for 3 components of 4 features', () => {
    const counts = STRUCTURES.map(structure => parameterCount(structure, 3, 4))
    expect(counts).toEqual([15, 17, 18, 20, 24, 26, 24, 26, 30, 32, 36, 38, 42, 44])
  })

  it('are the same for all that can be told apart by nothing', () => {
    expect(new Set(STRUCTURES.map(structure => parameterCount(structure, 1, 1)))).toEqual(new Set([2]))
    const full = STRUCTURES.filter(structure => !liesAlongAxes(structure))
    expect(full.map(structure => parameterCount(structure, 1, 3))).toEqual(full.map(() => 9))
  })
})

it('six structures lie along the axes', () => {
  expect(STRUCTURES.filter(liesAlongAxes)).toEqual(['EII', 'VII', 'EEI', 'VEI', 'EVI', 'VVI'])
})
