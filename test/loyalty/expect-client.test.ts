import { expect, it } from 'vitest'
import { expectClient } from '../../src/loyalty/expect-client.js'

it('takes text and numbers for names of clients, and nothing else', () => {
  expect(expectClient('A', 'client')).toBe('A')
  expect(expectClient(0, 'client')).toBe(0)
  for (const other of ['', Number.NaN, null, undefined, {}, true]) {
    expect(() => expectClient(other, 'rows[3].client')).toThrow(
      expect.objectContaining({ code: 'INVALID_CLIENT', path: 'rows[3].client' }),
    )
  }
})
