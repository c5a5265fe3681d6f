import { describe, expect, it } from 'vitest'
import { expectAcyclic } from '../../../src/satisfaction/path-model/cycles.js'
import { thrown } from '../../errors/thrown.js'

const arrows = (text: string) => text.split(' ').map(arrow => ({ from: arrow[0]!, to: arrow[1]! }))

describe('constructs that act on themselves', () => {
  it('are named with the way round', () => {
    const fault = thrown(() => expectAcyclic(arrows('AB BC CD DB'), 'structure.paths'))
    expect(fault).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'structure.paths',
      received: '"B -> C -> D -> B"',
    })
    expect(thrown(() => expectAcyclic(arrows('AA'), 'paths')).received).toBe('"A -> A"')
  })

  it('are none where two ways lead to one construct, in whatever order the paths are listed', () => {
    for (const list of ['AB AC BD CD', 'CD BD AC AB', 'BD AB CD AC']) {
      expect(() => expectAcyclic(arrows(list), 'paths')).not.toThrow()
    }
  })

  it('are found in a chain of a thousand', () => {
    const chain = Array.from({ length: 999 }, (_, i) => ({ from: `${i}`, to: `${i + 1}` }))
    expect(() => expectAcyclic(chain, 'paths')).not.toThrow()
    expect(thrown(() => expectAcyclic([...chain, { from: '999', to: '0' }], 'paths')).code).toBe('CONFLICTING_OPTIONS')
  })
})
