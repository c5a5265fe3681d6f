import { describe, expect, it } from 'vitest'
import { received } from '../../src/errors/index.js'

class Order {
  readonly id = 1
  readonly amount = 2
}

it.each([
  ['text', '"text"'],
  ['a "quoted"\nline', '"a \\"quoted\\"\\nline"'],
  ['', '""'],
  [12, '12'],
  [-0, '-0'],
  [0, '0'],
  [1e21, '1e+21'],
  [Number.NaN, 'NaN'],
  [-7n, '-7n'],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'undefined'],
  [Symbol('s'), 'Symbol(s)'],
  [() => 1, 'a function'],
  [Order, 'a function'],
  [[], 'an array of 0'],
  [[1, [2]], 'an array of 2'],
  [new Float64Array(3), 'Float64Array of 24 bytes'],
  [new DataView(new ArrayBuffer(8)), 'DataView of 8 bytes'],
  [new Date(Date.UTC(2024, 1, 29, 12)), '2024-02-29T12:00:00.000Z'],
  [new Date(Number.NaN), 'an invalid Date'],
  [{ a: 1, b: 2 }, 'an object with keys a, b'],
  [new Order(), 'an object with keys id, amount'],
  [{}, 'an object with keys (none)'],
  [Object.create(null), 'an object with keys (none)'],
])('prints %o', (value, text) => {
  expect(received(value)).toBe(text)
})

describe('what is long', () => {
  it('is shown whole up to 60 characters', () => {
    expect(received('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`)
    expect(received(10n ** 58n)).toBe(`1${'0'.repeat(58)}n`)
  })

  it('is cut to 60 characters beyond', () => {
    expect(received('x'.repeat(59))).toBe(`"${'x'.repeat(56)}...`)
    expect(received('x'.repeat(1e6))).toBe(`"${'x'.repeat(56)}...`)
    expect(received(10n ** 59n)).toBe(`1${'0'.repeat(56)}...`)
  })

  it('counts what escapes take', () => {
    expect(received(`${'"'.repeat(30)}${'x'.repeat(70)}`)).toBe(`"${'\\"'.repeat(28)}...`)
  })
})
