import { expect, it } from 'vitest'
import { wordOf } from './comments.js'

it.each([
  ['good', 'good', 0.6],
  ['not good', 'good', -0.48],
  ['not bad', 'bad', 0.3],
  ['not not good', 'good', 0.24],
  ['I hope it is good', 'good', -0.3],
  ['I hope it is not bad', 'bad', -0.15],
  ['it used to be good', 'good', -0.3],
  ['why is it bad', 'bad', -0.6],
  ['no fees', 'fees', 0.5],
  ['no notice', 'notice', -0.5],
  ['无法', '无法', -0.5],
  ['The rate went up', 'went up', -0.6],
  ['The limit went up', 'went up', 0.6],
  ['再也不来了', '再也不来了', -0.8],
] as const)('%s', (text, word, value) => expect(wordOf(text, word).value).toBeCloseTo(value, 12))

it.each([
  ['why is it good', 'good'],
  ['is it bad?', 'bad'],
  ['if it is bad', 'bad'],
  ['it is high', 'high'],
] as const)('%s does not count', (text, word) => expect(wordOf(text, word).value).toBeUndefined())
