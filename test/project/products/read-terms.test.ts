import { expect, it } from 'vitest'
import { money } from '../../../src/money/index.js'
import { readTerms } from '../../../src/project/products/read-terms.js'
import { bridge } from './samples.js'

const { terms } = bridge
const read = (changes: object) => () => Reflect.apply(readTerms, undefined, [{ ...terms, ...changes }, 'terms'])

it('takes full terms, a price alone, and what comes from a file', () => {
  expect(read({})).not.toThrow()
  expect(() => readTerms({ price: terms.price }, 'terms')).not.toThrow()
  expect(() => readTerms(JSON.parse(JSON.stringify(terms)), 'terms')).not.toThrow()
  expect(
    read({ amount: { least: money(5, 'EUR'), most: money(5, 'EUR') }, tenorMonths: { least: 6, most: 6 } }),
  ).not.toThrow()
})

it.each([
  [{ amounts: 5 }, 'terms.amounts', 'UNKNOWN_OPTION'],
  [{ amount: 5 }, 'terms.amount', 'INVALID_TYPE'],
  [{ amount: { least: 5, most: 6 } }, 'terms.amount.least', 'INVALID_TYPE'],
  [{ amount: { least: money(5, 'EUR') } }, 'terms.amount.most', 'INVALID_TYPE'],
  [{ amount: { least: money(5, 'EUR'), most: money(5, 'USD') } }, 'terms.amount.most.currency', 'MIXED_CURRENCIES'],
  [{ amount: { least: money(5, 'EUR'), most: money(4, 'EUR') } }, 'terms.amount.most.minorUnits', 'OUT_OF_RANGE'],
  [{ amount: { least: money(-5, 'EUR'), most: money(4, 'EUR') } }, 'terms.amount.least.minorUnits', 'OUT_OF_RANGE'],
  [{ tenorMonths: { least: 0, most: 6 } }, 'terms.tenorMonths.least', 'OUT_OF_RANGE'],
  [{ tenorMonths: { least: -6, most: 6 } }, 'terms.tenorMonths.least', 'OUT_OF_RANGE'],
  [{ tenorMonths: { least: 7, most: 6 } }, 'terms.tenorMonths.most', 'OUT_OF_RANGE'],
  [{ tenorMonths: { least: 7.5, most: 8 } }, 'terms.tenorMonths.least', 'OUT_OF_RANGE'],
  [{ repayment: [] }, 'terms.repayment', 'EMPTY_INPUT'],
  [{ repayment: ['annuities'] }, 'terms.repayment[0]', 'OUT_OF_RANGE'],
  [{ repayment: new Array(1) }, 'terms.repayment[0]', 'OUT_OF_RANGE'],
  [{ security: 'house' }, 'terms.security', 'INVALID_TYPE'],
  [{ security: ['house'] }, 'terms.security[0]', 'INVALID_TYPE'],
  [{ price: [] }, 'terms.price', 'EMPTY_INPUT'],
  [{ price: undefined }, 'terms.price', 'INVALID_TYPE'],
  [{ price: [{ kind: 'fee', least: 0, most: 1 }] }, 'terms.price[0].kind', 'OUT_OF_RANGE'],
  [{ price: [{ kind: 'margin', least: -0.1, most: 1 }] }, 'terms.price[0].least', 'OUT_OF_RANGE'],
  [{ price: [{ kind: 'margin', least: 0.2, most: 0.1 }] }, 'terms.price[0].most', 'OUT_OF_RANGE'],
  [{ price: [{ kind: 'margin', least: '1 %', most: 0.1 }] }, 'terms.price[0].least', 'INVALID_TYPE'],
])('refuses %o', (changes, path, code) => {
  expect(read(changes)).toThrow(expect.objectContaining({ path, code }))
})
