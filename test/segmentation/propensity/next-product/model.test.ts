import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { nextProduct } from '../../../../src/segmentation/propensity/index.js'
import { paramsOf } from '../../../../src/segmentation/propensity/next-product/model.js'
import { thrown } from '../../../errors/thrown.js'
import { purchasesOf } from './purchases.js'

const MODEL = nextProduct.fit(purchasesOf(80, 2), { observedUntil: '2023-12-31' })

it('is frozen, and prints its moves', () => {
  expect(Object.isFrozen(MODEL.params.moves[0])).toBe(true)
  expect(inspect(MODEL)).toMatch(/^next-product, \d+ moves of 80 clients until 2023-12-31\nfrom \\ to +card +deposit/)
  expect(inspect(nextProduct.fromParams(MODEL.params))).toMatch(/^next-product, as given/)
})

it('checks what was not made here', () => {
  expect(paramsOf(MODEL)).toBe(MODEL.params)
  expect(paramsOf(JSON.parse(JSON.stringify(MODEL)))).toEqual(MODEL.params)
  expect(thrown(() => paramsOf(JSON.parse('{"kind":"rfm"}'))).code).toBe('INVALID_DOCUMENT')
})
