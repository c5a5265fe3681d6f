import { expect, it } from 'vitest'
import type { Condition } from '../../../src/records/index.js'
import { conditionText } from '../../../src/records/index.js'

const a: Condition = { fact: 'a', is: 'above', value: 1 }
const b: Condition = { fact: 'b', is: 'one-of', values: ['x'] }
const c: Condition = { fact: 'c', is: 'known' }

it.each<[Condition, string, string]>([
  [{ all: [] }, 'always', '始终成立'],
  [{ all: [a] }, 'a is above 1', 'a 高于 1'],
  [{ all: [a, b, c] }, 'a is above 1 and b is "x" and c is known', 'a 高于 1，且b为“x”，且c已知'],
  [{ any: [{ all: [a, b] }, c] }, '(a is above 1 and b is "x") or c is known', '（a 高于 1，且b为“x”），或c已知'],
  [{ all: [{ any: [a] }, c] }, 'a is above 1 and c is known', 'a 高于 1，且c已知'],
  [{ any: [{ all: [a] }, c] }, 'a is above 1 or c is known', 'a 高于 1，或c已知'],
  [{ not: { any: [a, b] } }, 'not (a is above 1 or b is "x")', '并非（a 高于 1，或b为“x”）'],
  [{ all: [{ not: a }, { all: [] }] }, 'not (a is above 1) and always', '并非（a 高于 1），且始终成立'],
])('%j reads %s', (condition, en, zh) => {
  expect(conditionText(condition)).toBe(en)
  expect(conditionText(condition, { language: 'zh' })).toBe(zh)
})

it('refuses what is no condition', () => {
  expect(() => conditionText({ any: [] })).toThrow(expect.objectContaining({ path: 'condition.any' }))
})
