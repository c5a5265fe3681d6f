import { describe, expect, it } from 'vitest'
import { collectIssues } from '../../../src/errors/index.js'
import { issuesOf } from '../../../src/errors/issues-of.js'
import { addCycleFault } from '../../../src/satisfaction/path-model/cycles.js'
import type { Path } from '../../../src/satisfaction/path-model/index.js'

const arrows = (text: string) => text.split(' ').map(arrow => ({ from: arrow[0]!, to: arrow[1]! }))

function faultsOf(paths: readonly Path[]) {
  const faults = collectIssues()
  addCycleFault(faults, paths, 'structure.paths')
  return issuesOf(() => faults.throwIfAny())
}

describe('constructs that act on themselves', () => {
  it('are named with the way round', () => {
    const [fault] = faultsOf(arrows('AB BC CD DB'))
    expect(fault).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'structure.paths',
      received: '"B -> C -> D -> B"',
    })
    expect(faultsOf(arrows('AA'))[0]!.received).toBe('"A -> A"')
  })

  it('are none where two ways lead to one construct, in whatever order the paths are listed', () => {
    for (const list of ['AB AC BD CD', 'CD BD AC AB', 'BD AB CD AC']) {
      expect(faultsOf(arrows(list))).toEqual([])
    }
  })

  it('are found in a chain of a thousand', () => {
    const chain = Array.from({ length: 999 }, (_, i) => ({ from: `${i}`, to: `${i + 1}` }))
    expect(faultsOf(chain)).toEqual([])
    expect(faultsOf([...chain, { from: '999', to: '0' }])[0]!.code).toBe('CONFLICTING_OPTIONS')
  })
})
