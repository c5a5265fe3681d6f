import { expect, it } from 'vitest'
import { read, scoreOf, wordOf } from './comments.js'

it.each([
  ['very slow', 'slow', -0.78],
  ['a bit slow', 'slow', -0.42],
  ['slow', 'slow', -0.6],
  ['慢极了', '慢', -0.78],
  ['快了很多', '快', 0.78],
  ['many problems', 'problems', -0.65],
  ['few problems', 'problems', 0.25],
  ['very very extremely terrible', 'terrible', -1],
  ['slow at all', 'slow', -0.66],
] as const)('%s', (text, word, value) => expect(wordOf(text, word).value).toBeCloseTo(value, 12))

it('denies tempered praise less than praise', () => {
  expect(scoreOf('not very good')).toBeCloseTo(-0.39, 12)
  expect(scoreOf('not good')).toBeCloseTo(-0.48, 12)
  expect(scoreOf('very not good')).toBeCloseTo(-0.624, 12)
})

it('takes too much or too little of anything for bad', () => {
  expect(scoreOf('The rate is too low')).toBeCloseTo(-0.78, 12)
  expect(scoreOf('It is too long ago and too big')).toBeLessThan(0)
})

it('reaches over one word, and not over a judging one', () => {
  expect(wordOf('very xx slow', 'slow').changes).toEqual([{ how: 'strengthened', by: 'very' }])
  expect(wordOf('very xx yy slow', 'slow').changes).toBeUndefined()
  expect(read('very rude slow').trace.at(-1)?.changes).toBeUndefined()
})
