import { expect, it } from 'vitest'
import { expectGroups, expectLexicon } from '../../../src/satisfaction/feedback/expect-lexicon.js'
import { LENDER_LEXICON, lexiconScorer, withWords } from '../../../src/satisfaction/feedback/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const small = {
  kind: 'feedback-lexicon',
  version: 1,
  name: 'small',
  edition: '1',
  groups: [
    { role: 'sentiment', value: 0.5, aspect: 'speed', fixed: true, comparative: true, words: ['fast'] },
    { role: 'direction', value: 0.5, comparative: true, words: ['more'] },
    { role: 'aspect', aspect: 'rate', wanted: 'less', words: ['rate'] },
    { role: 'negator', alone: -0.5, words: ['no'] },
    { role: 'degree', factor: 2, excess: true, after: true, comparative: true, words: ['very'] },
    { role: 'contrast', words: ['but'] },
  ],
} as const

it('lets a lexicon through as it is, from JSON as well', () => {
  expect(expectLexicon(small, 'lexicon')).toEqual(small)
  expect(expectLexicon(JSON.parse(JSON.stringify(LENDER_LEXICON)), 'lexicon')).toEqual(LENDER_LEXICON)
})

it.each([
  [{ role: 'sentiment', value: 2, words: ['x'] }, 'OUT_OF_RANGE', 'groups[0].value'],
  [{ role: 'sentiment', words: ['x'] }, 'INVALID_TYPE', 'groups[0].value'],
  [{ role: 'sentiment', value: 1, fixed: false, words: ['x'] }, 'INVALID_TYPE', 'groups[0].fixed'],
  [{ role: 'sentiment', value: 1, words: [] }, 'EMPTY_INPUT', 'groups[0].words'],
  [{ role: 'sentiment', value: 1, words: ['x', ' '] }, 'EMPTY_INPUT', 'groups[0].words[1]'],
  [{ role: 'sentiment', value: 1, factor: 1, words: ['x'] }, 'UNKNOWN_OPTION', 'groups[0].factor'],
  [{ role: 'aspect', aspect: '', words: ['x'] }, 'EMPTY_INPUT', 'groups[0].aspect'],
  [{ role: 'aspect', aspect: 'rate', wanted: 'none', words: ['x'] }, 'OUT_OF_RANGE', 'groups[0].wanted'],
  [{ role: 'degree', factor: 0, words: ['x'] }, 'OUT_OF_RANGE', 'groups[0].factor'],
  [{ role: 'negator', alone: 'bad', words: ['x'] }, 'INVALID_TYPE', 'groups[0].alone'],
  [{ role: 'noun', words: ['x'] }, 'OUT_OF_RANGE', 'groups[0].role'],
  [{ role: 'neutral', value: 1, words: ['x'] }, 'UNKNOWN_OPTION', 'groups[0].value'],
] as const)('%j is refused', (group, code, path) => {
  const error = thrown(() => expectGroups([group], 'groups'))
  expect([error.code, error.path]).toEqual([code, path])
})

it('refuses what is no lexicon', () => {
  for (const junk of JUNK) expect(thrown(() => expectLexicon(junk, 'lexicon')).path).toMatch(/^lexicon/)
  expect(thrown(() => expectLexicon({ ...small, version: 2 }, 'lexicon')).code).toBe('UNSUPPORTED_VERSION')
  expect(thrown(() => Reflect.apply(lexiconScorer, undefined, [{ lexicon: {} }])).path).toBe('options.lexicon.kind')
  expect(thrown(() => Reflect.apply(withWords, undefined, [small, '', []])).path).toBe('lexicon.edition')
})
