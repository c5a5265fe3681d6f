import { describe, expect, it } from 'vitest'
import { languageIn, languageOf } from '../../src/cli/language-flag.js'
import { thrown } from '../errors/thrown.js'

it('is English where nothing is said', () => {
  expect(languageOf(new Map())).toBe('en')
  expect(languageOf(new Map([['lang', 'zh']]))).toBe('zh')
})

it.each(['fr', 'ZH', '', 'zh-CN'])('names those there are instead of %j', lang => {
  expect(thrown(() => languageOf(new Map([['lang', lang]])))).toMatchObject({ path: '--lang' })
})

describe('of a line that may be wrong', () => {
  it.each([
    [['appraise', '--lang', 'zh'], 'zh'],
    [['--language', 'zh', '--no-such-flag'], 'zh'],
    [['--lang=zh'], 'zh'],
    [['--language=zh'], 'zh'],
    [['--lang=en'], 'en'],
    [['--lang'], 'en'],
    [['zh'], 'en'],
    [['--out', 'zh'], 'en'],
    [[], 'en'],
  ])('%j is %s', (args, language) => {
    expect(languageIn(args)).toBe(language)
  })
})
