import { expect, it } from 'vitest'
import type { Interval } from '../../../src/model/index.js'
import type { ProfileDraft, TestedComparison } from '../../../src/segmentation/portrait/compared.js'
import { adjusted } from '../../../src/segmentation/portrait/compared.js'

const INTERVAL: Interval = { lower: 0, upper: 1, level: 0.95, kind: 'confidence', method: 'test' }

function tested(pValue: number): TestedComparison {
  return { effect: 0.5, interval: INTERVAL, pValue }
}

it('adjusts over all segments and attributes, and keeps the rest', () => {
  const number: ProfileDraft = {
    attribute: 'x',
    kind: 'number',
    known: 3,
    missing: { count: 1, share: 0.25, comparison: tested(0.5) },
    comparison: tested(0.01),
  }
  const words: ProfileDraft = {
    attribute: 'w',
    kind: 'word',
    known: 4,
    missing: { count: 0, share: 0 },
    shares: [{ word: 'a', count: 1, known: 4, share: 0.25, interval: INTERVAL, comparison: tested(0.02) }],
  }
  const { profiles, comparisons } = adjusted([[number], [words]])
  expect(comparisons).toBe(3)
  expect(profiles[0]?.[0]).toMatchObject({
    comparison: { pValue: 0.01, adjustedPValue: 0.03 },
    missing: { count: 1, comparison: { adjustedPValue: 0.5 } },
  })
  expect(profiles[1]?.[0]).toMatchObject({ missing: { count: 0 }, shares: [{ comparison: { adjustedPValue: 0.03 } }] })
})

it('has nothing to adjust where nothing is compared', () => {
  expect(adjusted([[], []])).toEqual({ profiles: [[], []], comparisons: 0 })
})
