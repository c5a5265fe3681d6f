import { expect, it } from 'vitest'
import { expectText } from '../../src/node/expect-text.js'

it('lets texts through and names the field of anything else', () => {
  expect(expectText('a.csv', 'file')).toBe('a.csv')
  expect(() => expectText(undefined, 'file')).toThrow('file: expected a text, received undefined [INVALID_TYPE]')
  expect(() => expectText('', 'file')).toThrow('file: expected a text that is not empty, received "" [MISSING_VALUE]')
})
