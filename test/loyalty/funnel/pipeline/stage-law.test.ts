import { expect, it } from 'vitest'
import type { Unseen } from '../../../../src/loyalty/funnel/pipeline/stage-law.js'
import { stageLaw, stageSums } from '../../../../src/loyalty/funnel/pipeline/stage-law.js'
import type { StageRows } from '../../../../src/loyalty/funnel/pipeline/stage-rows.js'

/** Days 10 (on), 15 (open), 20 (away), 20 (on), 5 (open). */
const ROWS: StageRows = {
  prospect: Int32Array.of(0, 1, 2, 3, 4),
  until: Int32Array.of(0, 0, 1, 1, -1),
  left: Uint8Array.of(1, 0, 2, 1, 0),
  moments: Int32Array.of(10, 20),
  leavers: Float64Array.of(1 / 3, 2 / 3),
}

const ALL = { group: 0, others: 1 }
const lawOf = (weights?: readonly number[], unseen?: Unseen): ReturnType<typeof stageLaw> =>
  stageLaw(ROWS, stageSums(ROWS, new Int32Array(5), 1, weights && Float64Array.from(weights)), ALL, unseen)

it('is the product-limit estimate by hand', () => {
  const { stays, goesOn } = lawOf()
  expect(Array.from(stays)).toEqual([3 / 4, 0])
  expect(Array.from(goesOn)).toEqual([1, 1 / 2])
})

it('takes a weight of 2 for two such prospects', () => {
  const { stays, goesOn } = lawOf([1, 1, 1, 2, 1])
  expect(Array.from(stays)).toEqual([4 / 5, 0])
  expect(goesOn[1]).toBeCloseTo(2 / 3, 12)
})

it('spreads an unseen leaver over the moments', () => {
  const { stays, goesOn } = lawOf(undefined, { goOn: 0.6, goAway: 0.9 })
  expect(stays[0]).toBeCloseTo(1 - (1 + 0.5) / (4 + 1.5), 12)
  expect(goesOn[0]).toBeCloseTo((1 + 0.2) / 1.5, 12)
  expect(goesOn[1]).toBeCloseTo((1 + 0.4) / (2 + 1), 12)
})

it('leaves nobody where nobody counts', () => {
  expect(Array.from(lawOf([0, 0, 0, 0, 0]).stays)).toEqual([1, 1])
})

it('counts its own whole and others in part', () => {
  const groups = Int32Array.of(1, 1, 2, 1, 2)
  const mix = stageLaw(ROWS, stageSums(ROWS, groups, 3), { group: 1, others: 0.25 })
  const { stays, goesOn } = lawOf([1, 1, 0.25, 1, 0.25])
  for (const m of [0, 1]) {
    expect(mix.stays[m]).toBeCloseTo(stays[m]!, 12)
    expect(mix.goesOn[m]).toBeCloseTo(goesOn[m]!, 12)
  }
})
