/**
 * All that is wrong with a product, as values.
 *
 * @module
 */

import { issuesOf } from '../../errors/core.js'
import type { Issue } from '../../errors/index.js'
import { PRODUCT_PARTS, readProduct } from './read-product.js'
import type { Product } from './types.js'

/**
 * The faults of a product, one for each part of it that is wrong; none where {@link productFit} can judge by it.
 *
 * @example
 * import { checkProduct, PRODUCT_CATALOGUE } from 'clientele/project'
 * const loan = PRODUCT_CATALOGUE.rules.products['project-loan']
 * checkProduct(loan) // => []
 * checkProduct({ ...loan, eligibility: { any: [] }, terms: { price: [] } }).map(issue => issue.path)
 * // => [ 'product.eligibility.any', 'product.terms.price' ]
 */
export function checkProduct(product: Product, path = 'product'): readonly Issue[] {
  const first = issuesOf(() => readProduct(product, path))
  if (first.length === 0 || first[0]?.path === path) return first
  const faults = PRODUCT_PARTS.flatMap(part => issuesOf(() => part(product, path)))
  return faults.length === 0 ? first : faults
}
