import { describe, expect, it } from 'vitest'
import { readWording } from '../../../../src/records/conditions/statement-text.js'
import { judgeClient } from '../../../../src/segmentation/tiers/policy/judge-client.js'
import { readPolicy } from '../../../../src/segmentation/tiers/policy/read-policy.js'
import { toRise } from '../../../../src/segmentation/tiers/policy/to-rise.js'
import { SMALL } from './small-policy.js'

const reading = readPolicy(SMALL)
const rise = (facts: object) => {
  const known = new Map(Object.entries(facts))
  return toRise(reading, judgeClient(reading, known), known, readWording({}))
}

describe('toRise', () => {
  it('is not there in the best tier, nor where no score is known', () => {
    expect(rise({ years: 10, mood: 'good', cover: 3, late: false })).toBeUndefined()
    expect(rise({ late: true })).toBeUndefined()
  })

  it('counts by what is known where facts are missing', () => {
    // cover alone is known and is the score: 0.25. To 0.4 it takes 0.15 of 2 more.
    expect(rise({ cover: 1.5 })).toMatchObject({
      tier: 'B',
      gap: 0.15000000000000002,
      alone: [{ text: 'cover is at least 1.8' }],
    })
  })
})
