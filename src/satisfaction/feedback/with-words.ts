/**
 * A lender's own words.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/deep-freeze.js'
import { scriptOf } from './compile-lexicon.js'
import { expectGroups, expectLexicon } from './expect-lexicon.js'
import type { FeedbackLexicon, WordGroup } from './lexicon-types.js'
import { splitTokens } from './split-tokens.js'

/**
 * A lexicon with more words, or with other meanings of words it has: where a word stands in several groups the last one counts.
 *
 * @param edition kept with the lexicon, so that figures say which words they were made with: `'lender 2026-11, ours of May'`.
 * @throws ClienteleError naming the group, and the word, at fault; `OUT_OF_RANGE` for a word that is found in no text: of two scripts,
 * or with marks.
 * @example
 * import { lexiconScorer, LENDER_LEXICON, withWords } from 'clientele/satisfaction'
 * const lexicon = withWords(LENDER_LEXICON, '2026-11 with ours', [
 *   { role: 'sentiment', value: -0.6, aspect: 'online', words: ['laggy', '卡顿'] },
 *   { role: 'aspect', aspect: 'cards', words: ['fuel card'] },
 * ])
 * lexiconScorer({ lexicon }).score('The fuel card portal is laggy').aspects.cards.verdict // => 'negative'
 * withWords(LENDER_LEXICON, 'x', [{ role: 'sentiment', value: 5, words: ['super'] }]) // => Error OUT_OF_RANGE
 */
export function withWords(lexicon: FeedbackLexicon, edition: string, groups: readonly WordGroup[]): FeedbackLexicon {
  const own = expectGroups(groups, 'groups')
  for (const [place, { words }] of own.entries()) {
    for (const [row, word] of words.entries()) expectFindable(word, `groups[${place}].words[${row}]`)
  }
  const { groups: known, ...rest } = expectLexicon(lexicon, 'lexicon')
  return deepFreeze(expectLexicon({ ...rest, edition, groups: [...known, ...own] }, 'lexicon'))
}

/** A word that a text can be cut into: English words and numbers, or a run of Chinese, or one emoji. */
function expectFindable(word: string, path: string): void {
  const tokens = splitTokens(word).flatMap(sentence => sentence.tokens)
  const isFound =
    scriptOf(word) === 'latin'
      ? tokens.every(({ kind }) => kind === 'latin' || kind === 'number') &&
        tokens.map(({ text }) => text).join('') === word.replaceAll(/[-\s]/g, '')
      : tokens.length === 1 && tokens[0]?.text === word
  if (!isFound) reject('OUT_OF_RANGE', path, 'English words, or a run of Chinese, or one emoji, without marks', word)
}
