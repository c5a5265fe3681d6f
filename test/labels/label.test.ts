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

it('refuses a key that has no words, as plain JavaScript may pass one', () => {
  expect(() => Reflect.apply(label, undefined, ['NO_SUCH_CODE', 'en'])).toThrow('no label for NO_SUCH_CODE')
})
