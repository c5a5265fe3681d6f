import { expect, it } from 'vitest'
import { LENDER_LEXICON, lexiconScorer, scoreFeedback, withWords } from '../../../src/satisfaction/feedback/index.js'
import { thrown } from '../../errors/thrown.js'

const own = withWords(LENDER_LEXICON, '2', [
  { role: 'sentiment', value: -0.8, words: ['good', '好'] },
  { role: 'aspect', aspect: 'cards', words: ['fuel card'] },
])

it('adds words, and gives others another meaning, without touching the first lexicon', () => {
  const { score } = lexiconScorer({ lexicon: own })
  expect(score('The fuel card is good').aspects['cards']).toEqual({ verdict: 'negative', score: -0.8 })
  expect(score('好').verdict).toBe('negative')
  expect(scoreFeedback('good').verdict).toBe('positive')
})

it('freezes it, and keeps its name', () => {
  expect([own.name, own.edition]).toEqual(['lender', '2'])
  expect(Object.isFrozen(own.groups.at(-1)?.words)).toBe(true)
})

it.each(['3G卡顿', 'VIP客户', 'C++', 'x/y', 'laggy!', '...', '甲、乙', '很 好', '__proto__', '\u0000'])(
  'refuses %j, which is found in no text',
  word => {
    const add = (): unknown => withWords(LENDER_LEXICON, 'x', [{ role: 'sentiment', value: 1, words: ['fine', word] }])
    expect(thrown(add)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'groups[0].words[1]' })
  },
)

it.each([' laggy ', 'fuel  card', '24h', 'LAGGY', 'ｌａｇｇｙ', 'top-notch', 'don’t', '👍🏽', '卡顿'])(
  'finds %j',
  word => {
    const lexicon = withWords(LENDER_LEXICON, 'x', [{ role: 'sentiment', value: -0.93, words: [word] }])
    expect(scoreFeedback(word, { lexicon }).trace.map(({ base }) => base)).toEqual([-0.93])
  },
)
