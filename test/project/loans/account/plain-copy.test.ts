import { expect, it } from 'vitest'
import { money } from '../../../../src/money/index.js'
import { plainCopy } from '../../../../src/project/loans/account/plain-copy.js'

it('copies and freezes plain values, and writes dates as text', () => {
  const given = {
    list: [{ on: new Date('2025-01-31T00:00:00Z') }],
    amount: money('1.50', 'EUR'),
    days: Int32Array.of(1),
  }
  const copy: unknown = plainCopy(given, 'loan')
  expect(copy).toEqual({
    list: [{ on: '2025-01-31' }],
    amount: { currency: 'EUR', minorUnits: 150 },
    days: Int32Array.of(1),
  })
  expect(JSON.stringify(copy)).toContain('"minorUnits":150')
  expect(Object.isFrozen(copy)).toBe(true)
  const set = new Set([1])
  expect(plainCopy(set, 'loan')).toBe(set)
})

it('keeps what an object inherits, and the day of one whose parts no copy finds', () => {
  class PlainDate {
    get year(): number {
      return 2025
    }
    get month(): number {
      return 1
    }
    get day(): number {
      return 31
    }
  }
  expect(plainCopy({ from: new PlainDate() }, 'loan')).toEqual({ from: '2025-01-31' })
  expect(plainCopy(Object.create({ surplus: 'prepay' }), 'options')).toEqual({ surplus: 'prepay' })
})

it('leaves what is no day to those who read it, and refuses what holds itself', () => {
  const noDay = new Date(Number.NaN)
  expect(plainCopy({ noDay }, 'loan')).toEqual({ noDay })
  const itself: Record<string, unknown> = {}
  itself['self'] = [itself]
  expect(() => plainCopy(itself, 'events[0]')).toThrow(/^events\[0\]\.self\[0\].*INVALID_TYPE/)
})
