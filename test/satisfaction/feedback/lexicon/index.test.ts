import { expect, it } from 'vitest'
import { FEEDBACK_WORDS } from '../../../../src/labels/feedback-words.js'
import { label } from '../../../../src/labels/index.js'
import { plainWord } from '../../../../src/satisfaction/feedback/english-forms.js'
import { LENDER_LEXICON } from '../../../../src/satisfaction/feedback/index.js'

const words = LENDER_LEXICON.groups.flatMap(group => group.words)

it('has no word twice', () => {
  const seen = new Set<string>()
  const twice = words
    .map(word => plainWord(word).replaceAll('-', ' '))
    .filter(word => seen.has(word) || !seen.add(word))
  expect(twice).toEqual([])
})

it('has words of one script each, but for letters within Chinese', () => {
  const odd = words.filter(word => /\p{Script=Latin}/u.test(word) && /\p{Script=Han}/u.test(word))
  expect(odd).toEqual([])
  expect(words.filter(word => word !== word.trim() || word === '')).toEqual([])
})

it('has English and Chinese words of every aspect, and words for people', () => {
  const aspects = new Set(
    LENDER_LEXICON.groups.flatMap(group => ('aspect' in group && group.aspect !== undefined ? [group.aspect] : [])),
  )
  expect([...aspects].sort()).toEqual([
    'approval',
    'collateral',
    'covenant',
    'disbursement',
    'documents',
    'fees',
    'flexibility',
    'limit',
    'online',
    'prepayment',
    'rate',
    'service',
    'speed',
    'staff',
    'transparency',
  ])
  for (const aspect of aspects) {
    const own = LENDER_LEXICON.groups.flatMap(group =>
      group.role === 'aspect' && group.aspect === aspect ? group.words : [],
    )
    expect(own.some(word => /\p{Script=Han}/u.test(word)) && own.some(word => /\p{Script=Latin}/u.test(word))).toBe(
      true,
    )
    expect(Object.keys(FEEDBACK_WORDS)).toContain(`aspect.${aspect}`)
  }
  expect(label('aspect.rate', 'zh')).toBe('利率')
})

it('gives judging words values that say which way', () => {
  for (const group of LENDER_LEXICON.groups)
    if (group.role === 'sentiment') expect(Math.abs(group.value)).toBeLessThanOrEqual(0.9)
})

it('is frozen to its last word', () => expect(Object.isFrozen(LENDER_LEXICON.groups[0]?.words)).toBe(true))
