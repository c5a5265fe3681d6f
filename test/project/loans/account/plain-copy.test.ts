import { expect, it } from 'vitest'
import { money } from '../../../../src/money/index.js'
import { plainCopy } from '../../../../src/project/loans/account/plain-copy.js'

it('copies and freezes plain values, and writes dates as text', () => {
  const given = {
    list: [{ on: new Date('2025-01-31T00:00:00Z') }],
    amount: money('1.50', 'EUR'),
    days: Int32Array.of(1),
  }
  const copy: unknown = plainCopy(given)
  expect(copy).toEqual({
    list: [{ on: '2025-01-31T00:00:00.000Z' }],
    amount: { currency: 'EUR', minorUnits: 150 },
    days: Int32Array.of(1),
  })
  expect(JSON.stringify(copy)).toContain('"minorUnits":150')
  expect(Object.isFrozen(copy)).toBe(true)
  const set = new Set([1])
  expect(plainCopy(set)).toBe(set)
})
