import { describe, expect, it } from 'vitest'
import { INFRASTRUCTURE_CONDITIONS, infrastructureSupport } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const ALL = Object.fromEntries(INFRASTRUCTURE_CONDITIONS.map(({ id }) => [id, true]))
const CRR = { rules: 'crr', on: '2024-12-31' }

describe('infrastructureSupport', () => {
  it('is 0.75 where all fifteen conditions are met', () => {
    expect(INFRASTRUCTURE_CONDITIONS.map(({ point }) => point).join('')).toBe(
      '(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)(m)(n)(o)',
    )
    expect(infrastructureSupport(ALL, CRR)).toEqual({
      factor: 0.75,
      isOffered: true,
      isMet: true,
      failed: [],
      unanswered: [],
    })
    expect(infrastructureSupport(ALL, { rules: 'uk-crr', on: '2026-12-31' }).factor).toBe(0.75)
    expect(infrastructureSupport(ALL, { rules: 'crr', on: '2025-01-01' }).factor).toBe(0.75)
  })

  it('is 1 as soon as one fails or is not answered, and names it', () => {
    const { factor, failed } = infrastructureSupport({ ...ALL, permits: false }, CRR)
    expect([factor, failed.map(({ id }) => id)]).toEqual([1, ['permits']])
    const { senior: _, ...rest } = ALL
    const open = infrastructureSupport(rest, CRR)
    expect([open.factor, open.unanswered.map(({ id }) => id)]).toEqual([1, ['senior']])
  })

  it.each([
    { rules: 'crr', on: '2020-06-26' },
    { rules: 'basel-2', on: '2010-01-01' },
    { rules: 'basel-3.1', on: '2024-12-31' },
    { rules: 'pra-basel-3.1', on: '2027-01-01' },
  ])('is not offered by %j', options => {
    const { factor, isOffered, isMet } = infrastructureSupport(ALL, options)
    expect([factor, isOffered, isMet]).toEqual([1, false, true])
  })

  it('refuses answers to other questions', () => {
    const wrong = (answers: unknown) =>
      thrown(() => Reflect.apply(infrastructureSupport, undefined, [answers, CRR])).path
    expect(wrong({ permit: true })).toBe('answers.permit')
    expect(wrong({ permits: 1 })).toBe('answers.permits')
    expect(wrong(undefined)).toBe('answers')
  })
})
