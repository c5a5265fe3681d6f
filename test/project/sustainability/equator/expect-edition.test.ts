import { describe, expect, it } from 'vitest'
import { EQUATOR_PRINCIPLES } from '../../../../src/project/index.js'
import { expectEdition } from '../../../../src/project/sustainability/equator/expect-edition.js'

const edition = EQUATOR_PRINCIPLES[1]!

describe('expectEdition', () => {
  it('accepts every edition there is', () => {
    for (const pack of EQUATOR_PRINCIPLES) expect(expectEdition(pack)).toBe(pack)
  })

  it('names what is wrong', () => {
    const wrong = (rules: object) => () => expectEdition({ ...edition, rules: { ...edition.rules, ...rules } })
    expect(wrong({ corporateLoan: { leastAggregate: -1 } })).toThrow('options.pack.rules.corporateLoan.leastAggregate')
    expect(wrong({ advisory: undefined })).toThrow('options.pack.rules.advisory')
    expect(wrong({ refinance: {} })).toThrow('options.pack.rules.refinance.covered')
    expect(wrong({ designatedCountries: { codes: 'none' } })).toThrow('designatedCountries.codes')
    expect(wrong({ largeEmision: 1 })).toThrow('UNKNOWN_OPTION')
    const requirement = edition.rules.requirements[0]!
    expect(wrong({ requirements: [{ ...requirement, when: 'never' }] })).toThrow('requirements[0].when')
    expect(wrong({ requirements: [{ ...requirement, categories: { A: 'often' } }] })).toThrow('categories.A')
    expect(wrong({ requirements: [null] })).toThrow('requirements[0]')
    const { advisory: _, ...sources } = edition.sources
    expect(() => expectEdition(JSON.parse(JSON.stringify({ ...edition, sources })))).toThrow(
      'options.pack.sources.advisory',
    )
  })
})
