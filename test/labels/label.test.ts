import { expect, it } from 'vitest'
import { label } from '../../src/labels/index.js'

it('says one thing in two languages', () => {
  expect(label('INVALID_ENCODING', 'en')).toBe('Not text in UTF-8')
  expect(label('INVALID_ENCODING', 'zh')).toBe('不是 UTF-8 编码的文本')
})

it('fills in what is given and leaves the rest as it stands', () => {
  expect(label('summary.period', 'en', { from: '2024-01-01', until: '2024-12-31', units: 'weeks' })).toBe(
    '2024-01-01 to 2024-12-31, time in weeks',
  )
  expect(label('summary.next', 'zh')).toBe('未来 {horizon}')
})

it.each([
  [['NO_SUCH_CODE', 'en'], 'key: expected a code or phrase that has words, received "NO_SUCH_CODE" [OUT_OF_RANGE]'],
  [['toString', 'en'], 'key: expected a code or phrase that has words, received "toString" [OUT_OF_RANGE]'],
  [[undefined, 'en'], 'key: expected a code or phrase that has words, received undefined [OUT_OF_RANGE]'],
  [['weeks', 'fr'], `language: expected one of 'en', 'zh', received "fr" [OUT_OF_RANGE]`],
  [['weeks'], `language: expected one of 'en', 'zh', received undefined [OUT_OF_RANGE]`],
  [['weeks', 'en', null], 'values: expected texts by their names, received object [OUT_OF_RANGE]'],
  [['summary.next', 'en', { horizon: 52 }], 'values.horizon: expected text, received number [OUT_OF_RANGE]'],
])('refuses what plain JavaScript may pass: %j', (args, message) => {
  expect(() => Reflect.apply(label, undefined, args)).toThrow(message)
})

it('refuses with the fields of an issue, for programs', () => {
  expect(() => Reflect.apply(label, undefined, ['weeks', 'fr'])).toThrow(
    expect.objectContaining({
      code: 'OUT_OF_RANGE',
      path: 'language',
      expected: "one of 'en', 'zh'",
      received: '"fr"',
    }),
  )
})
