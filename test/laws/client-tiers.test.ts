/** Laws of tiers by policy: parts add up, knowing more never leaves the range, and what is said to lift does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/records/index.js'
import { clientTier } from '../../src/segmentation/index.js'
import { SMALL } from '../segmentation/tiers/policy/small-policy.js'

const complete = fc.record({
  years: fc.double({ min: 0, max: 12, noNaN: true }),
  mood: fc.constantFrom('good', 'fair', 'bad'),
  cover: fc.double({ min: 0, max: 4, noNaN: true }),
  late: fc.boolean(),
})
const missing = fc.subarray(['years', 'mood', 'cover', 'late'])

function without(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)))
}

describe('tiers by policy', () => {
  it('have parts that add up to the score, and weights to 1', () => {
    fc.assert(
      fc.property(complete, missing, (facts, names) => {
        const { score = 0, criteria, parts, range } = clientTier(SMALL, without(facts, names))
        const sum = (list: readonly { readonly contribution?: number }[]): number =>
          list.reduce((total, { contribution = 0 }) => total + contribution, 0)
        expect(sum(parts)).toBeCloseTo(score, 12)
        expect(sum(criteria)).toBeCloseTo(score, 12)
        expect(criteria.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 12)
        expect(range.lower <= range.upper).toBe(true)
      }),
    )
  })

  it('lie among those that missing facts left open', () => {
    fc.assert(
      fc.property(complete, missing, (facts, names) => {
        const before = clientTier(SMALL, without(facts, names))
        const after = clientTier(SMALL, facts)
        expect(after.certain).toBe(true)
        expect(before.possible).toContain(after.tier)
        if (before.certain) expect(after.tier).toBe(before.tier)
        if (before.tier !== undefined) expect(before.possible).toContain(before.tier)
      }),
    )
  })

  it('rise by what is said to lift them', () => {
    fc.assert(
      fc.property(complete, ({ late: _, ...facts }) => {
        const known = { ...facts, late: false }
        const { toRise } = clientTier(SMALL, known)
        for (const { fact, condition } of toRise === undefined ? [] : toRise.alone) {
          const value = 'value' in condition ? condition.value : 'values' in condition ? condition.values[0] : undefined
          const lifted = clientTier(SMALL, { ...known, [fact]: value })
          expect(['A', 'B', 'C'].indexOf(lifted.tier!)).toBeLessThanOrEqual(['A', 'B', 'C'].indexOf(toRise!.tier))
        }
      }),
    )
  })
})
