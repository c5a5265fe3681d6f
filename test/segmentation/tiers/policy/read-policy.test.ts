import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../../../src/segmentation/tiers/policy/read-policy.js'
import { thrown } from '../../../errors/thrown.js'
import { replaced } from '../../../laws/junk.js'
import { SMALL } from './small-policy.js'

describe('readPolicy', () => {
  it('weighs facts by criteria and within them', () => {
    const { weights, graded } = readPolicy(SMALL)
    expect(graded.map(({ fact }) => fact)).toEqual(['years', 'mood', 'cover'])
    expect(weights).toEqual({
      years: expect.closeTo(0.3, 15),
      mood: expect.closeTo(0.1, 15),
      cover: expect.closeTo(0.6, 15),
    })
  })

  it('reads a checked policy once', () => {
    const reading = readPolicy(SMALL)
    expect(readPolicy(reading.policy)).toBe(reading)
  })

  it('names every fault', () => {
    const faults = [
      ['kind', 'segment-scheme', 'UNKNOWN_DOCUMENT', 'policy.kind'],
      ['version', 2, 'UNSUPPORTED_VERSION', 'policy.version'],
      ['from', '2026-02-30', 'INVALID_DATE', 'policy.from'],
      ['criteria', {}, 'EMPTY_INPUT', 'policy.criteria'],
      ['criteria.history.parts', [], 'EMPTY_INPUT', 'policy.criteria.history.parts'],
      ['criteria.history.parts.0.weight', 0, 'OUT_OF_RANGE', 'policy.criteria.history.parts[0].weight'],
      ['criteria.history.weight', 1e7, 'OUT_OF_RANGE', 'policy.criteria.history.weight'],
      ['criteria.strength.parts.0.fact', 'years', 'CONFLICTING_OPTIONS', 'policy.criteria.strength.parts[0].fact'],
      ['criteria.strength.parts.0.fact', 'other', 'MISSING_VALUE', 'policy.facts.other'],
      ['tiers.0.from', 1, 'OUT_OF_RANGE', 'policy.tiers[0].from'],
      ['tiers.1.from', 0.8, 'OUT_OF_RANGE', 'policy.tiers[1].from'],
      ['tiers.2.from', 0.1, 'OUT_OF_RANGE', 'policy.tiers[2].from'],
      ['tiers.1.tier', 'A', 'CONFLICTING_OPTIONS', 'policy.tiers[1].tier'],
      ['tiers.1.tier', 'unassigned', 'CONFLICTING_OPTIONS', 'policy.tiers[1].tier'],
      ['tiers', [], 'OUT_OF_RANGE', 'policy.tiers'],
    ] as const
    for (const [place, value, code, path] of faults) {
      const changed = replaced(SMALL, place.split('.'), value)
      expect(thrown(() => readPolicy(changed as never))).toMatchObject({ code, path })
    }
    expect(thrown(() => readPolicy({ ...SMALL, wieghts: 1 } as never))).toMatchObject({ path: 'policy.wieghts' })
  })
})
