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
import type { Statement } from '../../records/conditions/statement-text.js'
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
  // One within another: what terms ask for stands beside it.
  ({ eligibility }, path) => void factKinds(eligibility, `${path}.eligibility`, 2),
  readCriteria,
  ({ terms }, path) => readTerms(terms, `${path}.terms`),
]

/** What is known of a product once it is checked. */
export interface ProductReading {
  readonly product: Product
  /** The facts that it reads and what it takes each for. */
  readonly kinds: ReadonlyMap<string, FactKind>
  /** What its terms say of a request. */
  readonly terms: readonly Statement[]
}

/** Products of catalogues, which are frozen and need no second check. */
const CHECKED = /* @__PURE__ */ new WeakMap<Product, ProductReading>()

/** Keeps what was read of a product that cannot change any more. */
export function keepReading(reading: ProductReading): void {
  CHECKED.set(reading.product, reading)
}

/** A product read, and checked where it is of no catalogue; throws at the first fault. */
export function readProduct(product: Product, path: string): ProductReading {
  return CHECKED.get(product) ?? checkedProduct(product, path)
}

function checkedProduct(product: Product, path: string): ProductReading {
  expectObject(product, path)
  for (const part of PRODUCT_PARTS) part(product, path)
  const terms = termStatements(product.terms)
  const kinds = new Map(factKinds(product.eligibility, `${path}.eligibility`))
  addKinds(kinds, factKinds({ all: terms }, path), `${path}.terms`)
  for (const [i, criterion] of product.fit.entries()) {
    addKinds(kinds, factKinds(bestStatement(criterion), path), `${path}.fit[${i}]`)
  }
  return { product, kinds, terms }
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
