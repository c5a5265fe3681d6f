import { expect, it } from 'vitest'
import { readHoldings, UNKNOWN } from '../../../src/segmentation/propensity/holdings.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

it('reads yes, no and what is not known', () => {
  const { products, held, rows } = readHoldings({ loan: [true, 0, null], card: Uint8Array.of(1, 0, 1) }, 'holdings')
  expect([products, rows]).toEqual([['loan', 'card'], 3])
  expect(held).toEqual([Int8Array.of(1, 0, UNKNOWN), Int8Array.of(1, 0, 1)])
})

it('names cells and columns at fault', () => {
  expect(thrown(() => readHoldings({}, 'holdings')).code).toBe('EMPTY_INPUT')
  expect(thrown(() => readHoldings({ a: [] }, 'holdings')).code).toBe('EMPTY_INPUT')
  expect(thrown(() => readHoldings({ a: [1], b: [1, 0] }, 'holdings')).path).toBe('holdings.b')
  expect(thrown(() => readHoldings({ a: [1] }, 'options.held', 2)).path).toBe('options.held.a')
  for (const cell of JUNK) {
    if (cell === undefined || cell === null || cell === 0 || cell === true) continue
    const given = (): unknown => Reflect.apply(readHoldings, undefined, [{ a: [cell] }, 'holdings'])
    expect(thrown(given)).toMatchObject({ code: 'INVALID_TYPE', path: 'holdings.a[0]' })
  }
})
