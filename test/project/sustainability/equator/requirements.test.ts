import { describe, expect, it } from 'vitest'
import { ep3Requirements, ep4Requirements } from '../../../../src/project/sustainability/equator/requirements.js'

describe('requirements of the Equator Principles', () => {
  it('go through the principles in order', () => {
    for (const requirements of [ep3Requirements(), ep4Requirements()]) {
      const principles = requirements.map(({ principle }) => principle)
      expect(principles).toEqual([...principles].sort((one, other) => one - other))
      expect([...new Set(principles)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    }
  })

  it('are more since edition 4', () => {
    const texts = (requirements: ReturnType<typeof ep3Requirements>) =>
      requirements.map(({ requirement }) => requirement)
    expect(texts(ep4Requirements())).toContain('assessment of physical climate risk')
    expect(texts(ep3Requirements())).not.toContain('assessment of physical climate risk')
  })

  it('never ask more of B than of A', () => {
    for (const { categories } of [...ep3Requirements(), ...ep4Requirements()]) {
      if (categories.B === 'required') expect(categories.A).toBe('required')
      if (categories.C === 'required') expect(categories.B).toBe('required')
    }
  })
})
