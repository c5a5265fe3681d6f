import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textCoder } from '../../../src/node/reading/coded-text.js'
import { DAY_KEYS, dayKeyAt, numberAt } from '../../../src/node/reading/quick-cells.js'

const code = textCoder()
const codesOf = (text: string): Uint16Array => code(text).codes

it('reads plain numbers as the language does, to the last bit, but gives 0 no sign', () => {
  const plain = fc.tuple(fc.boolean(), fc.nat({ max: 99_999_999 }), fc.option(fc.nat({ max: 999_999 })))
  fc.assert(
    fc.property(plain, ([isNegative, whole, part]) => {
      const text = `${isNegative ? '-' : ''}${whole}${part === null ? '' : `.${part}`}`
      expect(numberAt(codesOf(`x${text},`), 1, 1 + text.length)).toBe(0 + Number(text))
    }),
    { numRuns: 1000 },
  )
})

it.each(['', '-', '.', '-.', '1.2.3', '1e5', '1,5', ' 1', '0x1', '１', '1234567890123456'])(
  'leaves %j to others',
  text => {
    expect(numberAt(codesOf(text), 0, text.length)).toBeNaN()
  },
)

it('gives every day a key of its own', () => {
  const keys = new Set<number>()
  for (let time = Date.UTC(1800, 0, 1); time <= Date.UTC(2199, 11, 31); time += 86_400_000) {
    keys.add(dayKeyAt(codesOf(new Date(time).toISOString().slice(0, 10)), 0, 10))
  }
  expect([...keys].every(key => key >= 0 && key < DAY_KEYS)).toBe(true)
  expect(keys.size).toBe(146_097)
})

it.each([
  '1799-12-31',
  '2200-01-01',
  '2024-13-01',
  '2024-00-01',
  '2024-01-32',
  '2024-01-00',
  '2024/01/01',
  '2024-1-011',
  '202a-01-01',
  '2024-01-0',
])('gives %s none', text => expect(dayKeyAt(codesOf(text), 0, text.length)).toBe(-1))
