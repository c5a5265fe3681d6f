import { expect, it } from 'vitest'
import { marketFigures, readMarkets, shareOfAmount } from '../../../src/segmentation/penetration/market-share.js'

it('has nothing to say without a market', () => {
  expect(marketFigures('A', 4, undefined)).toEqual({})
  expect(shareOfAmount('A', 'loan', 10, { firms: 9 })).toBeUndefined()
  expect(shareOfAmount('A', 'loan', undefined, { firms: 9, amounts: { loan: 10 } })).toBeUndefined()
})

it('refuses markets that are none', () => {
  const read = (market: object) => () => readMarkets(market as never, ['A'], ['loan'])
  expect(read({ A: { firms: 0 } })).toThrow(expect.objectContaining({ path: 'options.market.A.firms' }))
  expect(read({ A: { firms: 9, firmsRange: [9] } })).toThrow(expect.objectContaining({ code: 'LENGTH_MISMATCH' }))
  expect(read({ A: { firms: 9, amounts: { car: 1 } } })).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }))
  expect(read({ A: { firms: 9, size: 1 } })).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }))
})
