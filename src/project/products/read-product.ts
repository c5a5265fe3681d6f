/**
 * A product, checked part by part.
 *
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import type { FactKind } from '../../records/conditions/expect-condition.js'
import { addKinds, factKinds } from '../../records/conditions/expect-condition.js'
import { bestStatement } from './criteria.js'
import { readDesirability } from './read-desirability.js'
import { readTerms } from './read-terms.js'
import { readProductText } from './read-text.js'
import { termStatements } from './term-statements.js'
import type { Product } from './types.js'

const FACILITIES = ['term-loan', 'credit-line', 'guarantee', 'deposit', 'service'] as const

/** The parts of a product, each checked by itself. */
export const PRODUCT_PARTS: readonly ((product: Product, path: string) => void)[] = [
  (product, path) => expectKnownKeys(product, ['name', 'purpose', 'facility', 'eligibility', 'fit', 'terms'], path),
  ({ name }, path) => readProductText(name, `${path}.name`),
  ({ purpose }, path) => readProductText(purpose, `${path}.purpose`),
  ({ facility }, path) => void expectOneOf(facility, FACILITIES, `${path}.facility`),
  ({ eligibility }, path) => void factKinds(eligibility, `${path}.eligibility`),
  readCriteria,
  ({ terms }, path) => readTerms(terms, `${path}.terms`),
]

/** The facts that a product reads and what it takes each for; throws at the first fault. */
export function productKinds(product: Product, path: string): ReadonlyMap<string, FactKind> {
  expectObject(product, path)
  for (const part of PRODUCT_PARTS) part(product, path)
  const kinds = new Map(factKinds(product.eligibility, `${path}.eligibility`))
  addKinds(kinds, factKinds({ all: termStatements(product.terms) }, path), `${path}.terms`)
  for (const [i, criterion] of product.fit.entries()) {
    addKinds(kinds, factKinds(bestStatement(criterion), path), `${path}.fit[${i}]`)
  }
  return kinds
}

function readCriteria({ fit }: Product, path: string): void {
  const criteria = Array.from(expectList(fit, `${path}.fit`))
  if (criteria.length === 0) reject('EMPTY_INPUT', `${path}.fit`, 'at least one criterion', fit)
  const facts = new Set<string>()
  for (const [i, criterion] of criteria.entries()) {
    const at = `${path}.fit[${i}]`
    const fields = expectObject(criterion, at)
    expectKnownKeys(fields, ['fact', 'weight', 'desirability'], at)
    const fact = expectText(fields['fact'], `${at}.fact`)
    if (fact === '') reject('EMPTY_INPUT', `${at}.fact`, 'the name of a fact', fact)
    if (facts.has(fact)) reject('CONFLICTING_OPTIONS', `${at}.fact`, 'another fact than those before', fact)
    facts.add(fact)
    expectPositive(fields['weight'], `${at}.weight`)
    readDesirability(fields['desirability'], `${at}.desirability`)
  }
}
