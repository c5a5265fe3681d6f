import { expect, it } from 'vitest'
import { judge } from '../../../src/records/index.js'
import * as parts from '../../../src/segmentation/schemes/parts.js'

const { above, allOf, anyOf, atLeast, atMost, below, isNo, isUnknown, isYes, oneOf } = parts

it('compares numbers as it says, ends included or not', () => {
  const holdsAt = (x: number) =>
    [atLeast('x', 2), atMost('x', 2), above('x', 2), below('x', 2)].map(c => judge(c, { x }).holds)
  expect(holdsAt(1)).toEqual(['no', 'yes', 'no', 'yes'])
  expect(holdsAt(2)).toEqual(['yes', 'yes', 'no', 'no'])
  expect(holdsAt(3)).toEqual(['yes', 'no', 'yes', 'no'])
})

it('asks for words, for yes and for no', () => {
  expect(judge(oneOf('word', ['a', 'b']), { word: 'b' }).holds).toBe('yes')
  expect(judge(oneOf('word', ['a', 'b']), { word: 'c' }).holds).toBe('no')
  expect([isYes('x'), isNo('x')].map(c => judge(c, { x: true }).holds)).toEqual(['yes', 'no'])
  expect([isYes('x'), isNo('x')].map(c => judge(c, { x: false }).holds)).toEqual(['no', 'yes'])
})

it('asks for what is not known, and joins', () => {
  expect([{}, { x: 1 }].map(facts => judge(isUnknown('x'), facts).holds)).toEqual(['yes', 'no'])
  const [yes, no] = [isYes('x'), isNo('x')]
  expect([allOf(yes, no), anyOf(yes, no), allOf()].map(c => judge(c, { x: true }).holds)).toEqual(['no', 'yes', 'yes'])
})

it('describes facts, with bounds only where there are any', () => {
  const meaning = parts.text('cost', '成本')
  expect(parts.numberFact('EUR', meaning)).toEqual({ kind: 'number', unit: 'EUR', meaning: { en: 'cost', zh: '成本' } })
  expect(parts.numberFact('share', meaning, { least: 0, most: 1 })).toMatchObject({ least: 0, most: 1 })
  expect(parts.wordFact(['a'], meaning)).toEqual({ kind: 'words', words: ['a'], meaning })
  expect(parts.yesNoFact(meaning)).toEqual({ kind: 'yes-no', meaning })
})
