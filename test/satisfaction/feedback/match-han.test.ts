import { expect, it } from 'vitest'
import { compileLexicon } from '../../../src/satisfaction/feedback/compile-lexicon.js'
import { matchHan } from '../../../src/satisfaction/feedback/match-han.js'

const lexicon = compileLexicon({
  kind: 'feedback-lexicon',
  version: 1,
  name: 'x',
  edition: '1',
  groups: [{ role: 'neutral', words: ['不', '不动产', '服务', '好', '态度'] }],
})
const wordsOf = (text: string, segment?: (text: string) => readonly string[]): readonly string[] =>
  matchHan({ kind: 'han', text, start: 7, end: 7 + text.length }, lexicon, segment).map(
    item => `${item.text}${item.group === undefined ? '?' : ''}`,
  )

it('takes the longest word at every place, unknown characters together', () => {
  expect(wordsOf('不动产')).toEqual(['不动产'])
  expect(wordsOf('不动')).toEqual(['不', '动?'])
  expect(wordsOf('张三服务好吗')).toEqual(['张三?', '服务', '好', '吗?'])
})

it('places words in the text', () => {
  expect(matchHan({ kind: 'han', text: '张服务', start: 7, end: 10 }, lexicon, undefined)).toMatchObject([
    { start: 7, end: 8, steps: 1 },
    { start: 8, end: 10 },
  ])
})

it('takes 好不好 for a question', () => {
  const [item] = matchHan({ kind: 'han', text: '好不好', start: 0, end: 3 }, lexicon, undefined)
  expect(item?.group?.role).toBe('question')
})

it('keeps to the words of another cut, and looks within those it does not know', () => {
  expect(wordsOf('不动产权', () => ['不', '动', '产权'])).toEqual(['不', '动产权?'])
  // A word of the lexicon may be several of the cut.
  expect(wordsOf('不动产', () => ['不', '动产'])).toEqual(['不动产'])
  expect(wordsOf('服务态度好', () => ['服务态度', '好'])).toEqual(['服务', '态度', '好'])
})
