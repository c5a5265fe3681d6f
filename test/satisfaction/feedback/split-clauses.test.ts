import { expect, it } from 'vitest'
import { compileLexicon } from '../../../src/satisfaction/feedback/compile-lexicon.js'
import { LENDER_LEXICON } from '../../../src/satisfaction/feedback/lexicon/index.js'
import { matchWords } from '../../../src/satisfaction/feedback/match-words.js'
import { conceded, splitClauses, turnsAround } from '../../../src/satisfaction/feedback/split-clauses.js'
import { splitTokens } from '../../../src/satisfaction/feedback/split-tokens.js'

const lexicon = compileLexicon(LENDER_LEXICON)
const clausesOf = (text: string) => {
  const { tokens, isQuestion } = splitTokens(text)[0]!
  return splitClauses(matchWords(tokens, lexicon, undefined), isQuestion)
}
const shown = (text: string): readonly string[] =>
  clausesOf(text).map(({ items, mode, weight }) => `${items.map(item => item.text).join(' ')}|${mode}|${weight}`)

it('ends a clause at a comma and before a turn', () => {
  expect(shown('good staff but slow, very slow')).toEqual([
    'good staff|stated|0.5',
    'but slow|stated|1',
    'very slow|stated|1',
  ])
  expect(shown('although slow, good')).toEqual(['although slow|stated|0.5', 'good|stated|1'])
})

it('parts two judgements of two things at an and, not two of one', () => {
  expect(shown('fast approval and rude staff')).toHaveLength(2)
  expect(shown('fast and friendly staff')).toHaveLength(2)
  expect(shown('the staff was fast and friendly')).toHaveLength(1)
  expect(shown('rate and fees are high')).toHaveLength(1)
})

it('tells how each is meant', () => {
  expect(shown('if good, we sign')).toEqual(['if good|condition|1', 'we sign|stated|1'])
  expect(shown('it would be good if faster')).toEqual(['it would be good|wish|1', 'if faster|wish|1'])
  expect(shown('Rates are fine, is it fast?').map(text => text.split('|')[1])).toEqual(['stated', 'question'])
  expect(shown('why so slow').map(text => text.split('|')[1])).toEqual(['complaint'])
  expect(shown('以前很快').map(text => text.split('|')[1])).toEqual(['past'])
})

it('halves what came before a sentence that begins with a turn', () => {
  expect(turnsAround(clausesOf('However, slow'))).toBe(true)
  expect(turnsAround(clausesOf('slow, however'))).toBe(false)
  expect(conceded(clausesOf('good')[0]!).weight).toBe(0.5)
})
