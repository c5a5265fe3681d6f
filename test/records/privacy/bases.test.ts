import { describe, expect, it } from 'vitest'
import { TABLES } from '../../../src/records/index.js'
import { BASES, ENDED_BY_OBJECTION, expectBases, GIVEN_IN_PERSON } from '../../../src/records/privacy/bases.js'

describe('grounds', () => {
  it('are those that entries of consents may have', () => {
    expect(TABLES.consents.fields['basis']).toMatchObject({ words: BASES })
  })

  it('all count where nothing is said, and some words are none', () => {
    expect(Array.from(expectBases(undefined, 'bases'))).toEqual(BASES)
    expect(Array.from(expectBases(['contract'], 'bases'))).toEqual(['contract'])
    expect(() => expectBases(['habit'], 'bases')).toThrow(/bases\[0\]/)
  })

  it('of duty neither end by a no nor need the person', () => {
    for (const basis of ['legal-obligation', 'vital-interests', 'public-task'] as const) {
      expect(ENDED_BY_OBJECTION.has(basis) || GIVEN_IN_PERSON.has(basis)).toBe(false)
    }
  })
})
