import { expect, it } from 'vitest'
import { ClienteleError } from '../../../../src/errors/index.js'
import { readAmountIn } from '../../../../src/project/profitability/engine/read-amount-in.js'
import { JUNK } from '../../../laws/junk.js'
import { euro } from './samples.js'

const read = (value: unknown, least?: number): unknown =>
  Reflect.apply(readAmountIn, undefined, ['EUR', value, 'a', least])

it('reads amounts of programs and of JSON', () => {
  expect(read(euro(1234))).toEqual(euro(1234))
  expect(read({ currency: 'EUR', minorUnits: 5 })).toEqual({ currency: 'EUR', minorUnits: 5 })
  expect(read({ currency: 'EUR', amount: '12.34' })).toEqual(euro(1234))
})

it.each([
  [{ currency: 'USD', minorUnits: 5 }, 'MIXED_CURRENCIES', 'a.currency'],
  [euro(-1), 'OUT_OF_RANGE', 'a.minorUnits'],
  [euro(2e15), 'OUT_OF_RANGE', 'a.minorUnits'],
  [{ currency: 'EUR', minorUnits: 0.5 }, 'OUT_OF_RANGE', 'a.minorUnits'],
  [5, 'INVALID_TYPE', 'a'],
])('refuses %j', (value, code, path) => {
  expect(() => read(value)).toThrow(expect.objectContaining({ code, path }))
})

it('keeps to the least that is asked', () => {
  expect(() => read(euro(0), 1)).toThrow(/OUT_OF_RANGE/)
})

it.each(JUNK)('refuses %s', value => {
  expect(() => read(value)).toThrow(ClienteleError)
})
