import { expect, it } from 'vitest'
import { wordForm } from '../../../../src/records/duplicates/names/word-forms.js'

it.each([
  ['intl', 'international'],
  ['mfg', 'manufacturing'],
  ['industries', 'industry'],
  ['systems', 'system'],
  ['glass', 'glass'],
  ['gas', 'gas'],
  ['harbor', 'harbour'],
])('writes %s as %s', (word, form) => {
  expect(wordForm(word)).toBe(form)
})

it('has no form for small words', () => {
  expect(wordForm('and')).toBeUndefined()
})
