import { describe, expect, it } from 'vitest'
import { CENSORED } from '../../../src/statistics/index.js'
import { expectSpells } from '../../../src/statistics/markov/state-spells.js'
import { thrown } from '../../errors/thrown.js'

const SPELLS = { from: [0, 1], to: [1, CENSORED], enter: [2, 3], leave: [3, 7] }

describe('stays in states', () => {
  it('are seen from the first entry to the last end, or within a window', () => {
    expect(expectSpells(SPELLS, 2, {})).toEqual({ size: 2, start: 2, end: 7 })
    expect(expectSpells(SPELLS, 2, { start: 2.5, end: 6 })).toEqual({ size: 2, start: 2.5, end: 6 })
  })

  it('are refused with all that is wrong with them', () => {
    const bad = { from: [0, 1.5], to: [0, 1], enter: [2, 3], leave: [1, Number.POSITIVE_INFINITY] }
    const error = thrown(() => expectSpells(bad, 2, {}))
    expect(error.issues.map(({ path }) => path)).toEqual([
      'spells.to[0]',
      'spells.leave[0]',
      'spells.from[1]',
      'spells.leave[1]',
    ])
    expect(thrown(() => expectSpells(SPELLS, 2, { start: 7 })).path).toBe('options.end')
  })

  it('take numbers only, by name of the cell', () => {
    for (const cell of [Symbol('a'), 10n, '9', null, {}, Object.create(null), new Date(9)]) {
      const [enter, leave]: [unknown[], unknown[]] = [
        [cell, 3],
        [3, cell],
      ]
      expect(thrown(() => expectSpells({ ...SPELLS, enter: enter as never }, 2, {})).path).toBe('spells.enter[0]')
      expect(thrown(() => expectSpells({ ...SPELLS, leave: leave as never }, 2, {})).path).toBe('spells.leave[1]')
    }
  })
})
