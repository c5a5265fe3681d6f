import { expect, it } from 'vitest'
import { compileLexicon } from '../../../src/satisfaction/feedback/compile-lexicon.js'
import type { Item } from '../../../src/satisfaction/feedback/item.js'
import { LENDER_LEXICON } from '../../../src/satisfaction/feedback/lexicon/index.js'
import { matchWords } from '../../../src/satisfaction/feedback/match-words.js'
import { negationsOf, weighsNext } from '../../../src/satisfaction/feedback/negations.js'
import { splitTokens } from '../../../src/satisfaction/feedback/split-tokens.js'

const lexicon = compileLexicon(LENDER_LEXICON)
const itemsOf = (text: string): readonly Item[] => matchWords(splitTokens(text)[0]!.tokens, lexicon, undefined)
/** Words that are turned around, and how often. */
const turned = (text: string): readonly string[] => {
  const items = itemsOf(text)
  return negationsOf(items).of.flatMap((places, at) =>
    places.length === 0 ? [] : [`${items[at]!.text} ${places.length}`],
  )
}

it.each([
  ['not good', ['good 1']],
  ['never not good', ['good 2']],
  ['not good or fair', ['good 1', 'fair 1']],
  ['not good fair', ['good 1']],
  ['no fees', ['fees 1']],
  ['the fees are not high', ['high 1']],
  ['not much help', ['help 1']],
  ['no answer from anybody about it', ['answer 1']],
  ['not one two three four five six good', []],
  ['could not solve', ['solve 1']],
  ['不是不满意', ['不满意 1']],
  ['没有解决问题', ['问题 2']],
])('%s', (text, expected) => expect(turned(text)).toEqual(expected))

it('tells negations that found nothing', () => {
  expect(negationsOf(itemsOf('unable to')).isIdle).toEqual([true])
  expect(negationsOf(itemsOf('not good')).isIdle).toEqual([false, false])
})

it('knows more or less of a judging word, not of a sign', () => {
  expect(weighsNext(itemsOf('many problems'), 0)).toBe(true)
  expect(weighsNext(itemsOf('many documents'), 0)).toBe(false)
  expect(weighsNext(itemsOf('high 👍'), 0)).toBe(false)
})
