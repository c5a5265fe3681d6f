/**
 * What the Equator Principles of a day ask of a project.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import type { RulePack } from '../../../model/index.js'
import { rulesOn } from '../../../model/index.js'
import type { DateInput } from '../../../money/index.js'
import { equatorCategory } from './category.js'
import { EQUATOR_PRINCIPLES } from './editions.js'
import { expectEdition } from './expect-edition.js'
import { expectTruth, scopeTests } from './scope.js'
import type { EquatorAssessment, EquatorCondition, EquatorProject, EquatorRules } from './types.js'

/** Which edition counts: that of a day, or a lender's own. */
export interface EquatorOptions {
  /** The day of the mandate. Needed unless `pack` is given. */
  readonly on?: DateInput
  /** A lender's own edition, through `rulePack`. */
  readonly pack?: RulePack<EquatorRules>
}

const FIELDS = ['transaction', 'impacts', 'country', 'designatedCountry', 'annualEmissions', 'indigenousPeoples']
const COUNTRY_CODE = /^[A-Z]{2}$/
/** Codes in use that are not those of ISO 3166, and would find a country in no list. */
const OTHER_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/**
 * Scope, category and requirements, each with the paragraph that says so.
 *
 * @throws ClienteleError `RULES_NOT_IN_FORCE` before June 2013; `MISSING_VALUE` with neither day nor pack, or without
 * `designatedCountry` where the edition has no list; `CONFLICTING_OPTIONS` with day and pack; `OUT_OF_RANGE`, `INVALID_TYPE` naming
 * the answer.
 * @example
 * import { equatorAssessment } from 'clientele/project'
 * const road = {
 *   transaction: { product: 'project-finance', capitalCost: 540e6 },
 *   impacts: { adverse: 'significant', diverse: true, irreversible: false, unprecedented: false },
 *   country: 'ZM', annualEmissions: 12_000, indigenousPeoples: false,
 * }
 * const { inScope, category, requirements } = equatorAssessment(road, { on: '2025-03-31' })
 * inScope // => true
 * category // => 'A'
 * requirements.find(({ principle }) => principle === 7)?.level // => 'required'
 */
export function equatorAssessment(project: EquatorProject, options: EquatorOptions): EquatorAssessment {
  expectKnownKeys(expectObject(project, 'project'), FIELDS, 'project')
  const pack = editionOf(options)
  const scope = scopeTests(project.transaction, pack)
  const inScope = scope.every(({ holds }) => holds)
  const { category, reasons } = equatorCategory(project.impacts)
  const designatedCountry = isDesignated(project, pack.rules)
  const emissions = expectNonNegative(project.annualEmissions, 'project.annualEmissions')
  const product = project.transaction.product
  const conditions: Readonly<Record<EquatorCondition, boolean>> = {
    always: true,
    'designated-country': designatedCountry,
    'other-country': !designatedCountry,
    'large-emissions': emissions > pack.rules.largeEmissions.above,
    'indigenous-peoples': expectTruth(project.indigenousPeoples, 'project.indigenousPeoples'),
    'project-finance': product === 'project-finance' || product === 'project-finance-advisory',
  }
  const requirements = pack.rules.requirements.flatMap(({ principle, requirement, categories, when }) => {
    const level = conditions[when] ? categories[category] : undefined
    const source = `${pack.title}, Principle ${principle}`
    return level === undefined ? [] : [{ principle, requirement, level, source }]
  })
  return {
    edition: pack.title,
    inScope,
    scope,
    category,
    reasons,
    designatedCountry,
    requirements: inScope ? requirements : [],
  }
}

function editionOf(options: EquatorOptions): RulePack<EquatorRules> {
  expectKnownKeys(options, ['on', 'pack'], 'options')
  const { on, pack } = options
  if (pack !== undefined) {
    if (on !== undefined) reject('CONFLICTING_OPTIONS', 'options.on', 'either a day or a pack', on)
    return expectEdition(pack)
  }
  if (on === undefined) return reject('MISSING_VALUE', 'options.on', 'the day of the mandate, or a pack', on)
  return rulesOn(EQUATOR_PRINCIPLES, { rules: 'equator-principles', on })
}

function isDesignated({ country, designatedCountry }: EquatorProject, { designatedCountries }: EquatorRules): boolean {
  if (typeof country !== 'string' || !COUNTRY_CODE.test(country)) {
    reject('OUT_OF_RANGE', 'project.country', 'two capital letters, as ISO 3166 has them', country)
  }
  if (Object.hasOwn(OTHER_CODES, country)) {
    reject('OUT_OF_RANGE', 'project.country', `${OTHER_CODES[country]}, as ISO 3166 has it`, country)
  }
  if (designatedCountry !== undefined) return expectTruth(designatedCountry, 'project.designatedCountry')
  const { codes } = designatedCountries
  if (codes === 'ask') {
    const hint = 'This edition’s list changed while it was in force'
    return reject('MISSING_VALUE', 'project.designatedCountry', 'true or false', designatedCountry, hint)
  }
  return codes.includes(country)
}
