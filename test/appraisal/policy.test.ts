import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY, readPolicy } from '../../src/appraisal/index.js'
import { thrown } from '../errors/thrown.js'

const shares = { by: 'share-of-value', A: 0.8, B: 0.95 } as const
const policy = (grades: unknown): object => ({ kind: 'appraisal-policy', version: 1, name: 'house', grades })

describe('readPolicy', () => {
  it('reads what it writes, as text and as an object', () => {
    expect(readPolicy(JSON.stringify(DEFAULT_POLICY))).toEqual(DEFAULT_POLICY)
    const given = policy({ by: 'value', A: 500, B: -20 })
    expect(readPolicy(given)).toEqual(given)
    expect(Object.isFrozen(readPolicy(given).grades)).toBe(true)
  })

  it.each([
    ['no JSON', '{', 'INVALID_DOCUMENT', 'policy'],
    ['no object', 7, 'INVALID_TYPE', 'policy'],
    ['another kind', { ...policy(shares), kind: 'bg-nbd' }, 'UNKNOWN_DOCUMENT', 'policy.kind'],
    ['a later version', { ...policy(shares), version: 2 }, 'OUT_OF_RANGE', 'policy.version'],
    ['a field nobody knows', { ...policy(shares), garde: 1 }, 'UNKNOWN_OPTION', 'policy.garde'],
    ['no name', { ...policy(shares), name: undefined }, 'INVALID_TYPE', 'policy.name'],
    ['no rule', policy(undefined), 'INVALID_TYPE', 'policy.grades'],
    ['an unknown rule', policy({ ...shares, by: 'rank' }), 'OUT_OF_RANGE', 'policy.grades.by'],
    ['a field of no rule', policy({ ...shares, C: 1 }), 'UNKNOWN_OPTION', 'policy.grades.C'],
    ['shares in the wrong order', policy({ ...shares, B: 0.8 }), 'OUT_OF_RANGE', 'policy.grades.B'],
    ['a share of everything for A', policy({ ...shares, A: 1 }), 'OUT_OF_RANGE', 'policy.grades.A'],
    ['a share of nothing for A', policy({ ...shares, A: 0 }), 'OUT_OF_RANGE', 'policy.grades.A'],
    ['more than everything for B', policy({ ...shares, B: 1.01 }), 'OUT_OF_RANGE', 'policy.grades.B'],
    ['amounts in the wrong order', policy({ by: 'value', A: 5, B: 5 }), 'OUT_OF_RANGE', 'policy.grades.B'],
    ['a text for an amount', policy({ by: 'value', A: '5', B: 1 }), 'INVALID_TYPE', 'policy.grades.A'],
  ])('refuses %s', (_, json, code, path) => {
    expect(thrown(() => readPolicy(json))).toMatchObject({ code, path })
  })
})
