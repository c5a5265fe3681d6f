import { expect, it } from 'vitest'
import { splitTokens } from '../../../src/satisfaction/feedback/split-tokens.js'

const sentences = (text: string): readonly (readonly string[])[] =>
  splitTokens(text).map(({ tokens }) => tokens.map(token => token.text))

it('cuts sentences at their ends, not within numbers', () => {
  expect(sentences('Rate 4.5% is ok. Really!\n放款慢。好')).toEqual([
    ['Rate', '4.5', 'is', 'ok'],
    ['Really'],
    ['放款慢'],
    ['好'],
  ])
})

it('knows questions by their mark', () => {
  expect(splitTokens('Why? Because. 快吗？').map(({ isQuestion }) => isQuestion)).toEqual([true, false, true])
})

it('keeps contractions, parts hyphens, and tells marks', () => {
  const kinds = splitTokens('isn’t user-friendly, a、b :) 👍🏽 (x)')[0]!.tokens.map(
    ({ kind, text }) => `${kind} ${text}`,
  )
  expect(kinds).toEqual([
    'latin isn’t',
    'latin user',
    'latin friendly',
    'comma ,',
    'latin a',
    'listed 、',
    'latin b',
    'emoji :)',
    'emoji 👍🏽',
    'comma (',
    'latin x',
    'comma )',
  ])
})

it('finds nothing in blanks', () => expect(splitTokens(' \n ')).toEqual([]))
