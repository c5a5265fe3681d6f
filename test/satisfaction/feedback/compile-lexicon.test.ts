import { expect, it } from 'vitest'
import { compileLexicon, plainEmoji, scriptOf } from '../../../src/satisfaction/feedback/compile-lexicon.js'

const lexicon = compileLexicon({
  kind: 'feedback-lexicon',
  version: 1,
  name: 'x',
  edition: '1',
  groups: [
    { role: 'sentiment', value: 1, words: ['good', 'good job', '好', '👍', ':)'] },
    { role: 'neutral', words: ['good old day', 'user-friendly', '好像是'] },
    { role: 'sentiment', value: -1, words: ['Good'] },
  ],
})

it('sorts words by script, phrases from the longest', () => {
  expect(lexicon.latin.get('good')?.map(({ words }) => words.join(' '))).toEqual(['good old day', 'good job', 'good'])
  expect(lexicon.latin.get('user')?.[0]?.words).toEqual(['user', 'friendly'])
  expect(lexicon.longestHan).toBe(3)
  expect([...lexicon.emoji.keys()]).toEqual(['👍', ':)'])
})

it('takes the last group a word stands in', () => {
  expect(lexicon.latin.get('good')?.at(-1)?.group).toMatchObject({ value: -1 })
})

it('tells scripts, and emoji without their shades', () => {
  expect(['abc', '5 stars', '好', 'APP卡', '👍', ':D'].map(scriptOf)).toEqual([
    'latin',
    'latin',
    'han',
    'han',
    'emoji',
    'emoji',
  ])
  expect([plainEmoji('👍🏽'), plainEmoji('❤️'), plainEmoji(':-)')]).toEqual(['👍', '❤', ':)'])
})
