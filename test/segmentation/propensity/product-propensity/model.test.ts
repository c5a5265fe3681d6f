import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { productPropensity } from '../../../../src/segmentation/propensity/index.js'
import { paramsOf } from '../../../../src/segmentation/propensity/product-propensity/model.js'
import { thrown } from '../../../errors/thrown.js'
import { COLUMNS, GUARANTEE } from '../firms.js'

const MODEL = productPropensity.fit(COLUMNS, { guarantee: GUARANTEE, rare: GUARANTEE.map((_, i) => i < 3) })

it('is frozen, and prints as a table', () => {
  expect(Object.isFrozen(MODEL.params.products['guarantee']?.coefficients)).toBe(true)
  expect(inspect(MODEL)).toMatch(/^product-propensity of holding, out of fold\nproduct +clients +have it +AUC/)
  expect(inspect(MODEL)).toMatch(/guarantee +120 +56 +0\.\d/)
  expect(inspect(MODEL)).toMatch(/! TOO_FEW_EVENTS: rare has no model/)
  expect(inspect(productPropensity.fromParams(MODEL.params))).toMatch(/as given\nproduct +features\nguarantee +4/)
})

it('checks what was not made here', () => {
  expect(paramsOf(MODEL)).toBe(MODEL.params)
  expect(paramsOf(JSON.parse(JSON.stringify(MODEL)))).toEqual(MODEL.params)
  expect(thrown(() => paramsOf(JSON.parse('{"kind":"rfm"}'))).code).toBe('INVALID_DOCUMENT')
})
