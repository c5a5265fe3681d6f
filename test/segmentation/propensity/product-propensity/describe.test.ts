import { expect, it } from 'vitest'
import { productPropensity } from '../../../../src/segmentation/propensity/index.js'
import { describePropensity } from '../../../../src/segmentation/propensity/product-propensity/describe.js'
import { COLUMNS, GUARANTEE } from '../firms.js'

it('has a line per product, with figures where there is a model', () => {
  const text = describePropensity(
    productPropensity.fit(COLUMNS, { guarantee: GUARANTEE, rare: GUARANTEE.map(() => false) }),
  )
  const [, , guarantee, rare] = text.split('\n')
  expect(guarantee?.trim().split(/ +/).length).toBe(6)
  expect(rare?.trim().split(/ +/)).toEqual(['rare', '120', '0'])
})
