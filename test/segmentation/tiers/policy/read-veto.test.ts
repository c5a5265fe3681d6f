import { describe, expect, it } from 'vitest'
import { readVeto } from '../../../../src/segmentation/tiers/policy/read-veto.js'
import { thrown } from '../../../errors/thrown.js'
import { SMALL } from './small-policy.js'

const facts = new Map(Object.entries(SMALL.facts))
const [veto] = SMALL.vetoes
const read = (change: object) => () => readVeto({ ...veto, ...change }, 0, facts, ['A', 'C'], 'policy')

describe('readVeto', () => {
  it('copies the condition', () => {
    expect(read({})()).toEqual(veto)
    expect(read({})().when).not.toBe(veto?.when)
  })

  it('knows tiers, facts, their kinds and their words', () => {
    const faults = [
      [{ atBest: 'B' }, 'OUT_OF_RANGE', 'policy.vetoes[0].atBest'],
      [{ when: { fact: 'lat', is: 'known' } }, 'MISSING_VALUE', 'policy.facts.lat'],
      [{ when: { fact: 'late', is: 'above', value: 1 } }, 'CONFLICTING_OPTIONS', 'policy.vetoes[0].when'],
      [{ when: { fact: 'mood', is: 'one-of', values: ['odd'] } }, 'OUT_OF_RANGE', 'policy.vetoes[0].when'],
      [{ when: { any: [] } }, 'EMPTY_INPUT', 'policy.vetoes[0].when.any'],
      [{ reason: { en: 'why' } }, 'INVALID_TYPE', 'policy.vetoes[0].reason.zh'],
    ] as const
    for (const [change, code, path] of faults) expect(thrown(read(change))).toMatchObject({ code, path })
  })
})
