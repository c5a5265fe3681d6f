import { expect, it } from 'vitest'
import { checkProduct, PRODUCT_CATALOGUE } from '../../../../src/project/index.js'
import { readCatalogue } from '../../../../src/project/products/product-catalogue.js'

it('has six products without fault, none of which can be changed', () => {
  const { products } = PRODUCT_CATALOGUE.rules
  expect(Object.keys(products)).toEqual([
    'project-loan',
    'r-and-d-loan',
    'supply-chain-finance',
    'guarantee',
    'syndication-share',
    'advisory',
  ])
  for (const product of Object.values(products)) expect(checkProduct(product)).toEqual([])
  expect(Object.isFrozen(products['guarantee']?.terms.price)).toBe(true)
})

it('names every fact that is read, and no other', () => {
  const read = new Set([...readCatalogue(PRODUCT_CATALOGUE).values()].flatMap(({ kinds }) => [...kinds.keys()]))
  expect(Object.keys(PRODUCT_CATALOGUE.rules.facts).toSorted()).toEqual([...read].toSorted())
})

it('says that it is made up', () => {
  expect(PRODUCT_CATALOGUE.title).toContain('made up')
})
