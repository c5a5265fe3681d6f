import { expect, test } from 'vitest'
import { keySet } from '../../../src/node/portfolio/key-set.js'

test('the row that had a key first; no key is never known', () => {
  const keys = keySet()
  expect([keys.add('a', 0), keys.add('b', 1), keys.add('a', 2), keys.add('a', 3)]).toEqual([undefined, undefined, 0, 0])
  expect([keys.add(undefined, 4), keys.add(undefined, 5), keys.add('__proto__', 6)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
