import { describe, expect, it } from 'vitest'
import { caseLibrary } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../../statistics/concentration/samples.js'
import { CASES, DESCRIPTION } from './samples.js'

describe('a library', () => {
  it('keeps cases and how they are compared', () => {
    const { kind, version, scale, cases } = caseLibrary(CASES, DESCRIPTION)
    expect([kind, version, cases.length]).toEqual(['case-library', 1, 6])
    expect(scale.params.attributes['amount']).toEqual({ kind: 'number', scale: 'log', weight: 2, range: [12e6, 90e6] })
    expect(scale.fit.source === 'counted' && scale.fit.known).toEqual({
      amount: 5,
      sector: 5,
      rating: 5,
      guaranteed: 4,
    })
  })

  it('is frozen, and its cases with it', () => {
    const library = caseLibrary(CASES, DESCRIPTION)
    expect(Object.isFrozen(library.cases[0]?.terms)).toBe(true)
  })

  it('names the fact that is not as described', () => {
    const [first, ...rest] = CASES
    const wrong = (facts: object) =>
      thrown(() => caseLibrary([{ ...first!, facts: untyped(facts) }, ...rest], DESCRIPTION))
    expect(wrong({ amount: '30' }).path).toBe('cases[0].facts.amount')
    expect(wrong({ amount: 0 }).code).toBe('OUT_OF_RANGE')
    expect(wrong({ rating: 'AAA' }).path).toBe('cases[0].facts.rating')
  })

  it('refuses a description of nothing, or of what no case knows', () => {
    expect(thrown(() => caseLibrary(CASES, {})).path).toBe('description')
    expect(thrown(() => caseLibrary(CASES, { age: { kind: 'number' } })).path).toBe('description.age')
    expect(thrown(() => caseLibrary(untyped(undefined), DESCRIPTION)).path).toBe('cases')
  })
})
