import { describe, expect, it } from 'vitest'
import type { EquatorTransaction } from '../../../../src/project/index.js'
import { EQUATOR_PRINCIPLES } from '../../../../src/project/index.js'
import { expectTruth, scopeTests } from '../../../../src/project/sustainability/equator/scope.js'

const [ep3, ep4] = [EQUATOR_PRINCIPLES[0]!, EQUATOR_PRINCIPLES[1]!]
const inScope = (transaction: EquatorTransaction, pack = ep4): boolean =>
  scopeTests(transaction, pack).every(({ holds }) => holds)
const loan = {
  product: 'corporate-loan',
  mostlyForProject: true,
  effectiveControl: true,
  aggregateAmount: 60e6,
  commitment: 50e6,
  tenorMonths: 24,
} as const

describe('scope of the Equator Principles', () => {
  it('begins at USD 10 million of capital cost', () => {
    for (const product of ['project-finance', 'project-finance-advisory'] as const) {
      expect(inScope({ product, capitalCost: 10e6 })).toBe(true)
      expect(inScope({ product, capitalCost: 9_999_999 })).toBe(false)
    }
  })

  it('reaches corporate loans of USD 50 million since edition 4, of 100 before', () => {
    expect(inScope(loan)).toBe(true)
    expect(inScope(loan, ep3)).toBe(false)
    expect(inScope({ ...loan, aggregateAmount: 100e6 }, ep3)).toBe(true)
    expect(inScope({ ...loan, commitment: 49e6 })).toBe(false)
    expect(inScope({ ...loan, tenorMonths: 23 })).toBe(false)
    expect(inScope({ ...loan, effectiveControl: false })).toBe(false)
    expect(inScope({ ...loan, mostlyForProject: false })).toBe(false)
  })

  it('reaches short bridges to what it reaches', () => {
    const bridge = (
      tenorMonths: number,
      refinancedBy: typeof loan | { product: 'project-finance'; capitalCost: number },
    ) => inScope({ product: 'bridge-loan', tenorMonths, refinancedBy })
    expect(bridge(12, loan)).toBe(true)
    expect(bridge(24, loan)).toBe(false)
    expect(bridge(12, { product: 'project-finance', capitalCost: 1e6 })).toBe(false)
    const later = {
      product: 'refinance',
      underEquatorPrinciples: true,
      materiallyChanged: false,
      completed: false,
    } as const
    expect(inScope(later)).toBe(true)
    expect(inScope({ product: 'bridge-loan', tenorMonths: 12, refinancedBy: later })).toBe(false)
  })

  it('reaches refinancing of what is still being built, since edition 4', () => {
    const refinance = {
      product: 'refinance',
      underEquatorPrinciples: true,
      materiallyChanged: false,
      completed: false,
    } as const
    expect(inScope(refinance)).toBe(true)
    expect(inScope(refinance, ep3)).toBe(false)
    expect(inScope({ ...refinance, product: 'acquisition-finance', completed: true })).toBe(false)
    expect(inScope({ ...refinance, materiallyChanged: true })).toBe(false)
    expect(inScope({ ...refinance, underEquatorPrinciples: false })).toBe(false)
  })

  it('says of each condition where it stands', () => {
    const tests = scopeTests(loan, ep4)
    expect(tests).toHaveLength(5)
    for (const { source } of tests) expect(source).toContain('EP4, Scope, 3')
  })

  it('names what is wrong', () => {
    expect(() => scopeTests(JSON.parse('{"product":"bond"}'), ep4)).toThrow('project.transaction.product')
    expect(() => scopeTests(JSON.parse('null'), ep4)).toThrow('project.transaction')
    expect(() => scopeTests({ ...loan, commitment: 61e6 }, ep4)).toThrow('project.transaction.commitment')
    const bridge = JSON.parse('{"product":"bridge-loan","tenorMonths":6,"refinancedBy":{"product":"bridge-loan"}}')
    expect(() => scopeTests(bridge, ep4)).toThrow('refinancedBy.product')
    const misspelt = { product: 'project-finance', capitalCost: 1e9, capitalcost: 1 } as const
    expect(() => scopeTests(misspelt, ep4)).toThrow('project.transaction.capitalcost')
    expect(() => expectTruth('yes', 'x')).toThrow('true or false')
  })
})
