import { describe, expect, it } from 'vitest'
import { distinctClients } from '../../src/records/distinct-clients.js'

const path = (row: number): string => `table[${row}].client`

describe('distinctClients', () => {
  it('numbers clients by their rows', () => {
    const clients = distinctClients(['ann', 7, '7'], path)
    expect([clients.codeOf('ann'), clients.codeOf(7), clients.codeOf('7')]).toEqual([0, 1, 2])
    expect(clients.codeOf('bob')).toBe(3)
  })

  it('counts every second row of a client and what is no id', () => {
    const ids = ['ann', 'ann', '', 'bob', null, 'bob', 'ann']
    expect(() => distinctClients(ids, path)).toThrow(
      expect.objectContaining({
        issueCount: 5,
        issues: [
          { code: 'DUPLICATE_CLIENT', path: 'table[1].client', expected: 'an id of its own', received: '"ann"' },
          expect.objectContaining({ code: 'INVALID_CLIENT', path: 'table[2].client' }),
          expect.objectContaining({ code: 'INVALID_CLIENT', path: 'table[4].client' }),
          expect.objectContaining({ code: 'DUPLICATE_CLIENT', path: 'table[5].client' }),
          expect.objectContaining({ code: 'DUPLICATE_CLIENT', path: 'table[6].client' }),
        ],
      }),
    )
  })
})
