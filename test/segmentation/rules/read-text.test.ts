import { expect, it } from 'vitest'
import { readText, readWords } from '../../../src/segmentation/rules/read-text.js'

it('reads words in both languages', () => {
  expect(readText({ en: 'Key', zh: '重点' }, 'name')).toEqual({ en: 'Key', zh: '重点' })
  expect(readWords('Key', 'name')).toBe('Key')
})

it.each([
  ['name', 'Key', 'INVALID_TYPE'],
  ['name.fr', { en: 'Key', zh: '重点', fr: 'Clef' }, 'UNKNOWN_OPTION'],
  ['name.zh', { en: 'Key' }, 'INVALID_TYPE'],
  ['name.en', { en: ' ', zh: '重点' }, 'EMPTY_INPUT'],
])('names the fault at %s', (path, text, code) => {
  expect(() => readText(text, 'name')).toThrow(expect.objectContaining({ path, code }))
})
