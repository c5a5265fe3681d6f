import { expect, it } from 'vitest'
import { issuesOf } from '../../../src/errors/core.js'
import { readSaying, readWords } from '../../../src/records/fields/read-words.js'

it('takes a text in both languages', () => {
  expect(readWords({ en: 'first line', zh: '一线' }, 'name')).toEqual({ en: 'first line', zh: '一线' })
})

it.each([
  [{ en: 'first line' }, 'MISSING_VALUE', 'name.zh'],
  [{ en: 'first line', zh: '一线', fr: 'première' }, 'UNKNOWN_OPTION', 'name.fr'],
  [{ en: ' ', zh: '一线' }, 'EMPTY_INPUT', 'name.en'],
  [{ en: 'first line', zh: 1 }, 'INVALID_TYPE', 'name.zh'],
  ['first line', 'INVALID_TYPE', 'name'],
])('names what is wrong with %j', (words, code, path) => {
  expect(issuesOf(() => readWords(words, 'name')).map(issue => [issue.code, issue.path])).toEqual([[code, path]])
})

it('keeps a saying as it is, blanks around it too', () => {
  expect(readSaying(' two words ', 'at')).toBe(' two words ')
  expect(issuesOf(() => readSaying('\u3000\n', 'at'))[0]).toMatchObject({ code: 'EMPTY_INPUT', path: 'at' })
})
