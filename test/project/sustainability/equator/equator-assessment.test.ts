import { describe, expect, it } from 'vitest'
import type { EquatorProject } from '../../../../src/project/index.js'
import { EQUATOR_PRINCIPLES, equatorAssessment } from '../../../../src/project/index.js'

const road: EquatorProject = {
  transaction: { product: 'project-finance', capitalCost: 540e6 },
  impacts: { adverse: 'significant', diverse: true, irreversible: false, unprecedented: false },
  country: 'ZM',
  annualEmissions: 12_000,
  indigenousPeoples: false,
}
const today = { on: '2025-03-31' }
const asked = (project: EquatorProject, on = '2025-03-31'): readonly string[] =>
  equatorAssessment(project, { on }).requirements.map(({ requirement }) => requirement)

describe('equatorAssessment', () => {
  it('asks more of A than of B, and of C next to nothing', () => {
    const of = (adverse: 'minimal' | 'limited') => ({
      ...road,
      impacts: { ...road.impacts, adverse, diverse: false },
    })
    const levels = (project: EquatorProject) =>
      equatorAssessment(project, today).requirements.filter(({ level }) => level === 'required').length
    expect(levels(road)).toBeGreaterThan(levels(of('limited')))
    expect(levels(of('limited'))).toBeGreaterThan(levels(of('minimal')))
    expect(asked(of('minimal'))).toEqual([
      'category by environmental and social risk',
      'covenant to comply with host country environmental and social law',
    ])
  })

  it('takes the standard of the country', () => {
    const ifc = 'IFC Performance Standards and World Bank Group EHS Guidelines as the standard'
    expect(asked(road)).toContain(ifc)
    expect(asked({ ...road, country: 'DE' })).not.toContain(ifc)
    expect(equatorAssessment({ ...road, country: 'DE' }, today).designatedCountry).toBe(true)
    expect(asked({ ...road, country: 'DE', designatedCountry: false })).toContain(ifc)
  })

  it('takes no code for a country that would be found in no list', () => {
    expect(() => asked({ ...road, country: 'UK' })).toThrow('GB, as ISO 3166 has it')
    expect(() => asked({ ...road, country: 'EL' })).toThrow('project.country')
    expect(equatorAssessment({ ...road, country: 'GB' }, today).designatedCountry).toBe(true)
  })

  it('asks for alternatives above 100,000 tonnes a year, not at them', () => {
    const alternatives = 'analysis of alternatives that emit less'
    expect(asked({ ...road, annualEmissions: 100_001 })).toContain(alternatives)
    expect(asked({ ...road, annualEmissions: 100_000 })).not.toContain(alternatives)
  })

  it('asks for participation where indigenous peoples are affected', () => {
    expect(asked({ ...road, indigenousPeoples: true }).join()).toContain('indigenous peoples')
    expect(asked(road).join()).not.toContain('indigenous peoples')
  })

  it('asks nothing out of scope, and still categorises', () => {
    const small = equatorAssessment({ ...road, transaction: { product: 'project-finance', capitalCost: 9e6 } }, today)
    expect(small.inScope).toBe(false)
    expect(small.category).toBe('A')
    expect(small.requirements).toEqual([])
  })

  it('reviews corporate loans less in edition 3', () => {
    const loan: EquatorProject = {
      ...road,
      designatedCountry: false,
      transaction: {
        product: 'corporate-loan',
        mostlyForProject: true,
        effectiveControl: true,
        aggregateAmount: 200e6,
        commitment: 60e6,
        tenorMonths: 60,
      },
    }
    expect(asked(loan)).toContain('independent review of the assessment')
    expect(asked(loan, '2019-01-01')).not.toContain('independent review of the assessment')
  })

  it('takes a lender’s own edition', () => {
    const own = { ...EQUATOR_PRINCIPLES[1]!, title: 'House rules', rules: { ...EQUATOR_PRINCIPLES[1]!.rules } }
    expect(equatorAssessment(road, { pack: own }).edition).toBe('House rules')
    expect(() => equatorAssessment(road, { pack: own, on: '2025-01-01' })).toThrow('CONFLICTING_OPTIONS')
    expect(() => equatorAssessment(road, {})).toThrow('options.on')
  })

  it('names what is wrong', () => {
    expect(() => equatorAssessment({ ...road, country: 'Zambia' }, today)).toThrow('project.country')
    expect(() => equatorAssessment(road, { on: '2019-01-01' })).toThrow('project.designatedCountry')
    expect(() => equatorAssessment({ ...road, annualEmissions: -1 }, today)).toThrow('project.annualEmissions')
    expect(() => equatorAssessment(JSON.parse('null'), today)).toThrow('project')
  })
})
