import { expect, it } from 'vitest'
import type { StageLaw } from '../../../../src/loyalty/funnel/pipeline/stage-law.js'
import { winsFrom, winTimes } from '../../../../src/loyalty/funnel/pipeline/win-times.js'

const law = (moments: readonly number[], stays: readonly number[], goesOn: readonly number[]): StageLaw => ({
  moments: Int32Array.from(moments),
  stays: Float64Array.from(stays),
  goesOn: Float64Array.from(goesOn),
})

/** First: half go on after 2 days, a quarter is lost after 4, a quarter stays. Then: 0.4 won at once, 0.6 after 3 days, half of them lost. */
const LAWS = [law([2, 4], [0.5, 0.25], [1, 0]), law([0, 3], [0.6, 0], [1, 0.5])]

it('adds up ways to win by their days', () => {
  const [first, second, last] = winTimes(LAWS, 6)
  expect(last).toEqual({ by: new Float64Array(7).fill(1), ever: 1 })
  expect(Array.from(second!.by, p => Number(p.toFixed(12)))).toEqual([0.4, 0.4, 0.4, 0.7, 0.7, 0.7, 0.7])
  expect(second!.ever).toBeCloseTo(0.7, 12)
  expect(Array.from(first!.by, p => Number(p.toFixed(12)))).toEqual([0, 0, 0.2, 0.2, 0.2, 0.35, 0.35])
  expect(first!.ever).toBeCloseTo(0.35, 12)
})

it('counts on from the days that one has been there', () => {
  const times = winTimes(LAWS, 6)
  const now = winsFrom(LAWS[0]!, times[1]!, 0, [2, 5])
  expect(Array.from(now.by, p => Number(p.toFixed(12)))).toEqual([0.2, 0.35])
  const later = winsFrom(LAWS[1]!, times[2]!, 1, [1, 2, 5])
  expect(Array.from(later.by, p => Number(p.toFixed(12)))).toEqual([0, 0.5, 0.5])
  expect(later.ever).toBeCloseTo(0.5, 12)
  expect(winsFrom(LAWS[0]!, times[1]!, 4, [5])).toEqual({ by: Float64Array.of(0), ever: 0 })
})
