import { expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'
import { rulePack } from '../../model/index.js'
import type { FactKind } from '../../records/conditions/expect-condition.js'
import { addKinds } from '../../records/conditions/expect-condition.js'
import type { ProductReading } from './read-product.js'
import { keepReading, readProduct } from './read-product.js'
import { readProductText } from './read-text.js'
import type { ProductCatalogue, ProductRules } from './types.js'

/**
 * A checked, frozen edition of a lender's products: made from nothing, or from {@link PRODUCT_CATALOGUE} with what is changed. Which
 * edition holds on a day is for `rulesOn` of `clientele/model` to say.
 *
 * @throws ClienteleError `EMPTY_INPUT` for no product; `MISSING_VALUE` for a fact without a name, which may be one misspelt;
 * `CONFLICTING_OPTIONS` for a fact that two products take for different things; and for each fault of a product, with its place:
 * `catalogue.rules.products.bridge.terms.price`.
 * @example
 * import { PRODUCT_CATALOGUE, productCatalogue } from 'clientele/project'
 * const { rules, sources } = PRODUCT_CATALOGUE
 * const loan = rules.products['project-loan']
 * const own = productCatalogue({
 *   name: 'harbour-bank',
 *   title: 'Harbour Bank, a made-up lender: products of 2026',
 *   from: '2026-01-01',
 *   rules: { ...rules, products: { 'project-loan': { ...loan, eligibility: { fact: 'equityShare', is: 'at-least', value: 0.3 } } } },
 *   sources: { ...sources, products: 'Product manual, 2026' },
 * })
 * Object.keys(own.rules.products) // => [ 'project-loan' ]
 */
export function productCatalogue(catalogue: ProductCatalogue): ProductCatalogue {
  const readings = checkedReadings(catalogue)
  const checked = rulePack(catalogue)
  CHECKED.set(checked, readings)
  for (const reading of readings.values()) keepReading(reading)
  return checked
}

/** Products read, by what programs call them. */
type CatalogueReading = ReadonlyMap<string, ProductReading>

/** Catalogues that need no second check; copies by JSON or `structuredClone` are not among them. */
const CHECKED = /* @__PURE__ */ new WeakMap<ProductCatalogue, CatalogueReading>()

/** A catalogue read, and checked where it did not go through the door. */
export function readCatalogue(catalogue: ProductCatalogue): CatalogueReading {
  return CHECKED.get(catalogue) ?? checkedReadings(catalogue)
}

function checkedReadings(catalogue: ProductCatalogue): CatalogueReading {
  const fields = expectObject(catalogue, 'catalogue')
  expectKnownKeys(fields, ['name', 'title', 'from', 'until', 'rules', 'sources'], 'catalogue')
  const sources = expectObject(fields['sources'], 'catalogue.sources')
  expectKnownKeys(sources, ['products', 'facts'], 'catalogue.sources')
  for (const rule of ['products', 'facts']) expectText(sources[rule], `catalogue.sources.${rule}`)
  return readRules(catalogue.rules, 'catalogue.rules')
}

function readRules(rules: ProductRules, path: string): CatalogueReading {
  expectKnownKeys(expectObject(rules, path), ['products', 'facts'], path)
  const { products, facts } = rules
  expectObject(facts, `${path}.facts`)
  for (const [fact, text] of Object.entries(facts)) {
    readProductText(text, `${path}.facts.${fact}`)
  }
  expectObject(products, `${path}.products`)
  const readings = new Map<string, ProductReading>()
  const all = new Map<string, FactKind>()
  for (const [id, product] of Object.entries(products)) {
    const place = `${path}.products.${id}`
    const reading = readProduct(product, place)
    addKinds(all, reading.kinds, place)
    const unnamed = [...reading.kinds.keys()].find(fact => !Object.hasOwn(facts, fact))
    if (unnamed !== undefined) {
      reject('MISSING_VALUE', `${path}.facts.${unnamed}`, `a name for what '${id}' reads`, undefined)
    }
    readings.set(id, reading)
  }
  if (readings.size === 0) reject('EMPTY_INPUT', `${path}.products`, 'at least one product', products)
  return readings
}
