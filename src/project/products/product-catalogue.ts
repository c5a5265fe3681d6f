import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { rulePack } from '../../model/index.js'
import type { FactKind } from '../../records/conditions/expect-condition.js'
import { addKinds } from '../../records/conditions/expect-condition.js'
import type { ProductReading } from './read-product.js'
import { keepReading, readProduct } from './read-product.js'
import { readProductText } from './read-text.js'
import type { ProductCatalogue } from './types.js'

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
  const at = 'catalogue.rules'
  const rules = expectObject(expectObject(catalogue, 'catalogue')['rules'], at)
  expectKnownKeys(rules, ['products', 'facts'], at)
  const names = expectObject(rules['facts'], `${at}.facts`)
  for (const [fact, text] of Object.entries(catalogue.rules.facts)) readProductText(text, `${at}.facts.${fact}`)
  const products = Object.entries(expectObject(rules['products'], `${at}.products`))
  if (products.length === 0) reject('EMPTY_INPUT', `${at}.products`, 'at least one product', rules['products'])
  const all = new Map<string, FactKind>()
  return new Map(
    Object.entries(catalogue.rules.products).map(([id, product]) => {
      const path = `${at}.products.${id}`
      const reading = readProduct(product, path)
      addKinds(all, reading.kinds, path)
      for (const fact of reading.kinds.keys()) {
        if (!Object.hasOwn(names, fact))
          reject('MISSING_VALUE', `${at}.facts.${fact}`, `a name for what '${id}' reads`, undefined)
      }
      return [id, reading] as const
    }),
  )
}
