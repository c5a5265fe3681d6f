import { expect, it } from 'vitest'
import { expectPlace } from '../../src/node/expect-place.js'

it('lets places through and names the field of anything else', () => {
  expect(expectPlace('a.csv', 'file')).toBe('a.csv')
  expect(() => expectPlace(undefined, 'file')).toThrow('file: expected text, received undefined [INVALID_TYPE]')
  expect(() => expectPlace('', 'file')).toThrow('expected the place of a file or folder, received "" [MISSING_VALUE]')
})
