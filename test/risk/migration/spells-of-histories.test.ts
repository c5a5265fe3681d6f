import { describe, expect, it } from 'vitest'
import { ratingHistories } from '../../../src/records/index.js'
import type { CheckedPolicies } from '../../../src/risk/migration/migration-policies.js'
import { clientsWithin, spellsOf, stackedSpells } from '../../../src/risk/migration/spells-of-histories.js'

const HISTORIES = ratingHistories(
  {
    client: [1, 1, 1, 1, 2, 2, 3],
    time: [0, 1, 2, 4, 1, 3, 6],
    rating: ['A', 'A', 'D', 'B', 'B', 'NR', 'A'],
  },
  { states: ['A', 'B', 'D', 'NR'], timeUnit: 'year', observedUntil: 6 },
)
const POLICIES: CheckedPolicies = { defaultAt: 2, withdrawnAt: 3, withdrawn: 'state', returns: 'state' }

describe('stays of histories', () => {
  it('are as long as a rating holds, and of some length', () => {
    const { from, to, enter, leave, client } = spellsOf(HISTORIES, POLICIES)
    expect(Array.from(client)).toEqual([0, 0, 0, 1, 1])
    expect(Array.from(from)).toEqual([0, 2, 1, 1, 3])
    expect(Array.from(to)).toEqual([2, 1, -1, 3, -1])
    expect([Array.from(enter), Array.from(leave)]).toEqual([
      [0, 2, 4, 1, 3],
      [2, 4, 6, 3, 6],
    ])
  })

  it('end with default, begin anew after it, or are not seen while withdrawn', () => {
    const froms = (policies: Partial<CheckedPolicies>) =>
      Array.from(spellsOf(HISTORIES, { ...POLICIES, ...policies }).from)
    expect(froms({ returns: 'absorb' })).toEqual([0, 1, 3])
    expect(froms({ returns: 're-enter' })).toEqual([0, 1, 1, 3])
    expect(froms({ withdrawn: 'censor' })).toEqual([0, 2, 1, 1])
    expect(spellsOf(HISTORIES, POLICIES).returned).toBe(1)
  })

  it('count clients of a window', () => {
    const spells = spellsOf(HISTORIES, POLICIES)
    expect([clientsWithin(spells, 0, 1), clientsWithin(spells, 0, 6), clientsWithin(spells, 6, 7)]).toEqual([1, 2, 0])
  })

  it('are cut at the ends of steps, each of which runs from 0 to 1', () => {
    const { from, to, enter, leave } = stackedSpells(spellsOf(HISTORIES, POLICIES), Float64Array.of(1, 3, 5), 3)
    expect(Array.from(from)).toEqual([0, 2, 2, 1, 1, 3])
    expect(Array.from(to)).toEqual([2, -1, 1, -1, -1, -1])
    expect(Array.from(enter)).toEqual([0, 0.5, 0, 0.5, 0, 0])
    expect(Array.from(leave)).toEqual([0.5, 1, 0.5, 1, 1, 1])
  })

  it('keep a length, however short', () => {
    const spells = {
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      enter: Float64Array.of(3 - 2 ** -51),
      leave: Float64Array.of(3),
      client: Int32Array.of(0),
      returned: 0,
    }
    const { enter, leave } = stackedSpells(spells, Float64Array.of(-(2 ** 60), 2 ** 60), -1)
    expect(enter[0]!).toBeLessThan(leave[0]!)
  })
})
