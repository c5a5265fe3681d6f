/**
 * A lender's own edition of the Equator Principles, checked.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
} from '../../../errors/index.js'
import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import { expectTruth } from './scope.js'
import type { EquatorRequirement, EquatorRules } from './types.js'

const CONDITIONS = [
  'always',
  'designated-country',
  'other-country',
  'large-emissions',
  'indigenous-peoples',
  'project-finance',
] as const
const AMOUNTS = [
  ['advisory', 'leastCapitalCost'],
  ['projectFinance', 'leastCapitalCost'],
  ['corporateLoan', 'leastAggregate'],
  ['corporateLoan', 'leastCommitment'],
  ['corporateLoan', 'leastTenorMonths'],
  ['bridgeLoan', 'belowTenorMonths'],
  ['largeEmissions', 'above'],
] as const
const RULES = [...new Set(AMOUNTS.map(([rule]) => rule)), 'refinance', 'designatedCountries', 'requirements']

export function expectEdition(pack: RulePack<EquatorRules>): RulePack<EquatorRules> {
  const { rules, sources } = rulePack(pack)
  const path = 'options.pack.rules'
  expectKnownKeys(rules, RULES, path)
  const given: Readonly<Record<string, unknown>> = { ...rules }
  for (const [rule, figure] of AMOUNTS) {
    expectNonNegative(expectObject(given[rule], `${path}.${rule}`)[figure], `${path}.${rule}.${figure}`)
  }
  expectTruth(expectObject(rules.refinance, `${path}.refinance`)['covered'], `${path}.refinance.covered`)
  const { codes } = expectObject(rules.designatedCountries, `${path}.designatedCountries`)
  if (codes !== 'ask') expectList(codes, `${path}.designatedCountries.codes`)
  expectList(rules.requirements, `${path}.requirements`)
  for (const [i, requirement] of Array.from(rules.requirements).entries()) {
    expectRequirement(requirement, `${path}.requirements[${i}]`)
  }
  const cited: Readonly<Record<string, unknown>> = { ...sources }
  for (const rule of RULES) expectText(cited[rule], `options.pack.sources.${rule}`)
  return pack
}

function expectRequirement(requirement: EquatorRequirement, path: string): void {
  expectKnownKeys(expectObject(requirement, path), ['principle', 'requirement', 'categories', 'when'], path)
  expectInteger(requirement.principle, `${path}.principle`, 1)
  expectText(requirement.requirement, `${path}.requirement`)
  expectOneOf(requirement.when, CONDITIONS, `${path}.when`)
  expectKnownKeys(expectObject(requirement.categories, `${path}.categories`), ['A', 'B', 'C'], `${path}.categories`)
  for (const [category, level] of Object.entries(requirement.categories)) {
    expectOneOf(level, ['required', 'as-appropriate'], `${path}.categories.${category}`)
  }
}
