import { expect, it } from 'vitest'
import { languageOf } from '../../../src/satisfaction/feedback/language.js'

it.each([
  ['good', 'en'],
  ['好', 'zh'],
  ['APP 好', 'mixed'],
  ['12 👍', 'none'],
  ['', 'none'],
])('%o is %s', (text, language) => expect(languageOf(text)).toBe(language))
