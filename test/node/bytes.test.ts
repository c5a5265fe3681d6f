import { expect, it } from 'vitest'
import { joined } from '../../src/node/bytes.js'

it('joins, and copies nothing where there is nothing to join', () => {
  expect([...joined(Uint8Array.of(1), Uint8Array.of(2, 3))]).toEqual([1, 2, 3])
  const alone = Uint8Array.of(4)
  expect(joined(new Uint8Array(0), alone)).toBe(alone)
})
