import { expect, it } from 'vitest'
import { wordOf } from './comments.js'

it.each([
  ['better than the awful bank', 'awful', 'silenced', 'than'],
  ['another bank is faster', 'faster', 'flipped', 'another bank'],
  ['another bank was rude', 'rude', 'silenced', 'another bank'],
  ['别家更快', '快', 'flipped', '别家'],
] as const)('%s', (text, word, how, by) => expect(wordOf(text, word).changes).toContainEqual({ how, by }))

it.each([
  ['faster than another bank', 'faster', 1],
  ['compared with other banks the service is bad', 'bad', -1],
  ['比别家快', '快', 1],
] as const)('%s is said of this lender', (text, word, side) => expect(Math.sign(wordOf(text, word).value!)).toBe(side))
