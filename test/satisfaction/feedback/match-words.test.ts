import { expect, it } from 'vitest'
import { compileLexicon } from '../../../src/satisfaction/feedback/compile-lexicon.js'
import { matchWords } from '../../../src/satisfaction/feedback/match-words.js'
import { splitTokens } from '../../../src/satisfaction/feedback/split-tokens.js'

const lexicon = compileLexicon({
  kind: 'feedback-lexicon',
  version: 1,
  name: 'x',
  edition: '1',
  groups: [
    { role: 'sentiment', value: -0.5, words: ['slow', 'take month', "n't work"] },
    { role: 'neutral', words: ['slower lane', 'take'] },
    { role: 'direction', value: 1, words: ['高', '高高在上'] },
  ],
})
const itemsOf = (text: string) => matchWords(splitTokens(text)[0]!.tokens, lexicon, undefined)

it('takes the longest phrase, in any form of its words, and no phrase across a comma', () => {
  expect(itemsOf('took slower lanes').map(({ text }) => text)).toEqual(['took', 'slower lanes'])
  expect(itemsOf('takes months').map(({ text }) => text)).toEqual(['takes months'])
  expect(itemsOf('takes, months').map(({ text, script }) => `${script} ${text}`)).toEqual([
    'latin takes',
    'mark ,',
    'latin months',
  ])
  expect(itemsOf("It doesn't work").map(({ text }) => text)).toEqual(['It', "doesn't work"])
})

it('says which words compare, and how many steps unknown Chinese takes', () => {
  expect(itemsOf('slower')[0]?.isComparative).toBe(true)
  expect(itemsOf('slow')[0]?.isComparative).toBe(false)
  expect(itemsOf('张三丰高').map(({ text, steps }) => [text, steps])).toEqual([
    ['张三丰', 3],
    ['高', 1],
  ])
})
