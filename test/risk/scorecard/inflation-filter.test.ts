import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/risk/scorecard/applicants.js'
import { withoutInflation } from '../../../src/risk/scorecard/inflation-filter.js'
import { AGE, uniforms } from './cards.js'

const uniform = uniforms(3)
const a = Float64Array.from({ length: 200 }, uniform)
const b = Float64Array.from({ length: 200 }, uniform)
const nearA = a.map((value, i) => value + 0.05 * b[i]! + 0.01 * uniform())

function candidates(columns: Readonly<Record<string, Float64Array>>): readonly Candidate[] {
  return Object.entries(columns).map(([name, weightsOfEvidence], i) => ({
    name,
    bins: AGE,
    informationValue: 1 / (i + 1),
    weightsOfEvidence,
  }))
}

describe('variables that others tell', () => {
  it('leave one by one, of equals the less informative', () => {
    const {
      candidates: left,
      collinear,
      factors,
    } = withoutInflation(candidates({ a, b, nearA }), 10, new Set(), undefined)
    expect(left.length).toBe(2)
    expect(left.map(({ name }) => name)).toContain('b')
    expect(collinear.size).toBe(1)
    expect(factors.get('b')).toBeLessThan(2)
    expect([...collinear].every(name => (factors.get(name) ?? 0) > 10)).toBe(true)
  })

  it('leave entirely told copies first, but for those to keep', () => {
    const copies = candidates({ a, copy: a.slice(), b })
    expect([...withoutInflation(copies, 10, new Set(), undefined).collinear]).toEqual(['copy'])
    expect([...withoutInflation(copies, 10, new Set(['copy']), undefined).collinear]).toEqual(['a'])
    expect(withoutInflation(copies, 10, new Set(), undefined).factors.get('copy')).toBe(Infinity)
  })

  it('stay where the limit is none', () => {
    expect(withoutInflation(candidates({ a, copy: a.slice() }), Infinity, new Set(), undefined).collinear.size).toBe(0)
  })

  it('are told by weight', () => {
    const mixed = Float64Array.from(a, (value, i) => (i < 100 ? value : b[i]!))
    const first = Float64Array.from(a, (_, i) => (i < 100 ? 1 : 0))
    const all = candidates({ a, mixed })
    expect(withoutInflation(all, 10, new Set(), undefined).collinear.size).toBe(0)
    expect([...withoutInflation(all, 10, new Set(), first).collinear]).toEqual(['mixed'])
  })
})
