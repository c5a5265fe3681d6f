import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { rulePack } from '../../model/index.js'
import type { FactKind } from '../../records/conditions/expect-condition.js'
import { addKinds } from '../../records/conditions/expect-condition.js'
import { productKinds } from './read-product.js'
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
  catalogueKinds(catalogue)
  return rulePack(catalogue)
}

/** The facts that each product reads and what it takes them for. */
export function catalogueKinds(catalogue: ProductCatalogue): ReadonlyMap<string, ReadonlyMap<string, FactKind>> {
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
      const kinds = productKinds(product, path)
      addKinds(all, kinds, path)
      for (const fact of kinds.keys()) {
        if (!Object.hasOwn(names, fact))
          reject('MISSING_VALUE', `${at}.facts.${fact}`, `a name for what '${id}' reads`, undefined)
      }
      return [id, kinds] as const
    }),
  )
}
