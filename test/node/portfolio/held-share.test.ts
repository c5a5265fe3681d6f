import { expect, test } from 'vitest'
import { heldShare } from '../../../src/node/portfolio/held-share.js'
import { TABLES } from '../../../src/records/index.js'

test('the part of cells that a field can hold', () => {
  const { currency, signedOn } = TABLES.facilities.fields
  expect(heldShare(currency!, ['CNY', 'EUR', 'loan', 'x'])).toBe(0.5)
  expect(heldShare(signedOn!, ['2024-01-05', '5 Mar 2024'])).toBe(1)
})
