import { expect, it } from 'vitest'
import { PRODUCT_CATALOGUE, recommendProducts } from '../../../src/project/index.js'
import { readProduct } from '../../../src/project/products/read-product.js'
import type { Condition } from '../../../src/records/index.js'
import { checkCondition } from '../../../src/records/index.js'
import { bridge } from './samples.js'

it('tells what each fact is taken for', () => {
  expect(Object.fromEntries(readProduct(bridge, 'product').kinds)).toEqual({
    mandate: 'yes-no',
    leverage: 'number',
    currency: 'words',
    amount: 'number',
    tenorMonths: 'number',
    repayment: 'words',
    cover: 'number',
    sector: 'words',
    listed: 'yes-no',
  })
})

const [cover, sector] = bridge.fit

it.each([
  [{ id: 5 }, 'product.id', 'UNKNOWN_OPTION'],
  [{ name: 'Bridge' }, 'product.name', 'INVALID_TYPE'],
  [{ purpose: undefined }, 'product.purpose', 'INVALID_TYPE'],
  [{ facility: 'loan' }, 'product.facility', 'OUT_OF_RANGE'],
  [{ eligibility: undefined }, 'product.eligibility', 'INVALID_TYPE'],
  [{ fit: [] }, 'product.fit', 'EMPTY_INPUT'],
  [{ fit: cover }, 'product.fit', 'INVALID_TYPE'],
  [{ fit: [cover, undefined] }, 'product.fit[1]', 'INVALID_TYPE'],
  [{ fit: new Array(1) }, 'product.fit[0]', 'INVALID_TYPE'],
  [{ fit: [cover, cover] }, 'product.fit[1].fact', 'CONFLICTING_OPTIONS'],
  [{ fit: [{ ...cover, fact: '' }] }, 'product.fit[0].fact', 'EMPTY_INPUT'],
  [{ fit: [{ ...cover, weight: 0 }] }, 'product.fit[0].weight', 'OUT_OF_RANGE'],
  [{ fit: [{ ...cover, weight: Number.POSITIVE_INFINITY }] }, 'product.fit[0].weight', 'OUT_OF_RANGE'],
  [{ fit: [{ ...cover, name: 'cover' }] }, 'product.fit[0].name', 'UNKNOWN_OPTION'],
  [
    { fit: [{ ...cover, desirability: { kind: 'linear', worst: 1, best: 1 } }] },
    'product.fit[0].desirability.best',
    'NO_VARIATION',
  ],
  [{ terms: {} }, 'product.terms.price', 'INVALID_TYPE'],
  // A number in one place, a word in another.
  [{ fit: [{ ...sector, fact: 'leverage' }] }, 'product.fit[0]', 'CONFLICTING_OPTIONS'],
  [{ eligibility: { fact: 'amount', is: 'one-of', values: ['large'] } }, 'product.terms', 'CONFLICTING_OPTIONS'],
])('refuses %o', (changes, path, code) => {
  const read = () => Reflect.apply(readProduct, undefined, [{ ...bridge, ...changes }, 'product'])
  expect(read).toThrow(expect.objectContaining({ path, code }))
})

it('takes an eligibility as deep as one condition with the terms can be, so that what remains of it can be read', () => {
  const nested = (depth: number): Condition => {
    const rule: Condition = { fact: 'leverage', is: 'at-most', value: depth }
    if (depth === 1) return rule
    return depth % 2 === 0 ? { any: [nested(depth - 1), rule] } : { all: [nested(depth - 1), rule] }
  }
  const facts = { leverage: 50, tenorMonths: 99 }
  const { kinds } = readProduct({ ...bridge, eligibility: nested(19) }, 'product')
  expect(kinds.get('leverage')).toBe('number')
  const rules = {
    products: { bridge: { ...bridge, eligibility: nested(19) } },
    facts: Object.fromEntries([...kinds.keys()].map(fact => [fact, bridge.name])),
  }
  const [first] = recommendProducts({ ...PRODUCT_CATALOGUE, rules }, facts).products
  expect(checkCondition(first?.remaining)).toEqual([])
  const fault = { path: expect.stringContaining('product.eligibility.any'), code: 'OUT_OF_RANGE' }
  expect(() => readProduct({ ...bridge, eligibility: nested(20) }, 'product')).toThrow(expect.objectContaining(fault))
})

it('refuses what is no product', () => {
  const fault = expect.objectContaining({ path: 'product', code: 'INVALID_TYPE' })
  expect(() => Reflect.apply(readProduct, undefined, [undefined, 'product'])).toThrow(fault)
})
