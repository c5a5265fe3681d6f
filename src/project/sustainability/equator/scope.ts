/**
 * Whether the Equator Principles reach a transaction.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../../errors/index.js'
import type { RulePack } from '../../../model/index.js'
import type { EquatorRules, EquatorTransaction, ProjectRelatedLoan, ScopeTest } from './types.js'

const PRODUCTS = [
  'project-finance',
  'project-finance-advisory',
  'corporate-loan',
  'bridge-loan',
  'refinance',
  'acquisition-finance',
] as const
const ACQUIRED = ['product', 'underEquatorPrinciples', 'materiallyChanged', 'completed']
const FIELDS: Readonly<Record<(typeof PRODUCTS)[number], readonly string[]>> = {
  'project-finance': ['product', 'capitalCost'],
  'project-finance-advisory': ['product', 'capitalCost'],
  'corporate-loan': ['product', 'mostlyForProject', 'effectiveControl', 'aggregateAmount', 'commitment', 'tenorMonths'],
  'bridge-loan': ['product', 'tenorMonths', 'refinancedBy'],
  refinance: ACQUIRED,
  'acquisition-finance': ACQUIRED,
}

/** Every condition of an edition that a transaction has to meet. */
export function scopeTests(
  transaction: EquatorTransaction,
  pack: RulePack<EquatorRules>,
  path = 'project.transaction',
): readonly ScopeTest[] {
  const product = expectOneOf(expectObject(transaction, path)['product'], PRODUCTS, `${path}.product`)
  expectKnownKeys(transaction, FIELDS[product], path)
  const { rules, sources } = pack
  switch (transaction.product) {
    case 'project-finance':
    case 'project-finance-advisory': {
      const rule = product === 'project-finance' ? 'projectFinance' : 'advisory'
      const cost = expectNonNegative(transaction.capitalCost, `${path}.capitalCost`)
      return [atLeast('capital cost', cost, rules[rule].leastCapitalCost, sources[rule])]
    }
    case 'corporate-loan':
      return loanTests(transaction, pack, path)
    case 'bridge-loan': {
      const tenor = expectInteger(transaction.tenorMonths, `${path}.tenorMonths`)
      const later = transaction.refinancedBy
      if (expectObject(later, `${path}.refinancedBy`)['product'] === 'bridge-loan') {
        reject('OUT_OF_RANGE', `${path}.refinancedBy.product`, 'a loan that is no bridge loan', 'bridge-loan')
      }
      const { belowTenorMonths: below } = rules.bridgeLoan
      return [
        { test: `tenor below ${below} months`, holds: tenor < below, source: sources.bridgeLoan },
        {
          test: 'to be refinanced by project finance or a corporate loan',
          holds: later.product === 'project-finance' || later.product === 'corporate-loan',
          source: sources.bridgeLoan,
        },
        ...scopeTests(later, pack, `${path}.refinancedBy`),
      ]
    }
    default: {
      const source = sources.refinance
      const fact = (name: 'underEquatorPrinciples' | 'materiallyChanged' | 'completed'): boolean =>
        expectTruth(transaction[name], `${path}.${name}`)
      return [
        { test: 'refinancing and acquisition are covered', holds: rules.refinance.covered, source },
        { test: 'financed under the Equator Principles', holds: fact('underEquatorPrinciples'), source },
        { test: 'not materially changed in scale or scope', holds: !fact('materiallyChanged'), source },
        { test: 'not yet completed', holds: !fact('completed'), source },
      ]
    }
  }
}

/** A boolean that is there. */
export function expectTruth(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : reject('INVALID_TYPE', path, 'true or false', value)
}

function loanTests(
  loan: ProjectRelatedLoan,
  { rules, sources }: RulePack<EquatorRules>,
  path: string,
): readonly ScopeTest[] {
  const { leastAggregate, leastCommitment, leastTenorMonths } = rules.corporateLoan
  const source = sources.corporateLoan
  const aggregate = expectNonNegative(loan.aggregateAmount, `${path}.aggregateAmount`)
  const commitment = expectNonNegative(loan.commitment, `${path}.commitment`)
  if (commitment > aggregate)
    reject('OUT_OF_RANGE', `${path}.commitment`, `at most all of it, ${aggregate}`, commitment)
  return [
    { test: 'mostly for a project', holds: expectTruth(loan.mostlyForProject, `${path}.mostlyForProject`), source },
    {
      test: 'effective operational control',
      holds: expectTruth(loan.effectiveControl, `${path}.effectiveControl`),
      source,
    },
    atLeast('aggregate amount', aggregate, leastAggregate, source),
    atLeast('commitment of the lender', commitment, leastCommitment, source),
    atLeast('tenor in months', expectInteger(loan.tenorMonths, `${path}.tenorMonths`), leastTenorMonths, source),
  ]
}

function atLeast(what: string, value: number, least: number, source: string): ScopeTest {
  return { test: `${what} of ${least} or more`, holds: value >= least, source }
}
