import { describe, expect, it } from 'vitest'
import type { AttributeColumns, GowerDescription } from '../../../src/statistics/index.js'
import { gower } from '../../../src/statistics/index.js'
import {
  BY_MEAN_RANKS,
  BY_RANKS,
  DAISY,
  DAISY_ORDERED,
  DAISY_WEIGHTED,
  FLOWER_ATTRIBUTES,
  FLOWER_COLUMNS,
  GAPPY,
  GOWDIS_MEAN_RANKS,
  GOWDIS_RANKS,
  HEIGHTS_IN_ORDER,
  LOANS,
  ORDERED_HEIGHTS,
  WEIGHTED,
} from './samples.js'

function pairs(columns: AttributeColumns, attributes: GowerDescription): readonly number[] {
  return [...gower.distanceMatrix(gower.table(gower.fit(columns, attributes), columns)).values]
}

function expectAll(ours: readonly number[], theirs: readonly number[]): void {
  expect(ours.length).toBe(theirs.length)
  for (const [i, value] of ours.entries()) expect(Math.abs(value - theirs[i]!)).toBeLessThan(1e-12)
}

describe("distances of R's packages", () => {
  it('daisy: 153 pairs of flowers', () => {
    expectAll(pairs(FLOWER_COLUMNS, FLOWER_ATTRIBUTES), DAISY)
  })

  it('daisy: two asymmetric attributes, heights by their order', () => {
    expectAll(pairs(HEIGHTS_IN_ORDER, ORDERED_HEIGHTS), DAISY_ORDERED)
  })

  it('daisy: weights and gaps', () => {
    expectAll(pairs(GAPPY, WEIGHTED), DAISY_WEIGHTED)
  })

  it('gowdis: ranks of Podani, equation 2', () => {
    expectAll(pairs(LOANS, BY_RANKS), GOWDIS_RANKS)
  })

  it('gowdis: mean ranks of Podani, equation 3', () => {
    expectAll(pairs(LOANS, BY_MEAN_RANKS), GOWDIS_MEAN_RANKS)
  })
})
