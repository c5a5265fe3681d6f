import { describe, expect, it } from 'vitest'
import { binsFromParams } from '../../../src/risk/binning/index.js'
import { tallyBins } from '../../../src/risk/binning/tally-bins.js'

const age = binsFromParams({ cuts: [30], weights: [-0.5, 0.5, 0] })

describe('rows by bin', () => {
  it('are counted and weighed', () => {
    const { names, tallies } = tallyBins(age, [25, 30, null, 40], { outcomes: [1, 0, 0, 1], weights: [1, 0.5, 2, 0] })
    expect(names.map(({ label }) => label)).toEqual(['(-∞, 30)', '[30, ∞)', 'missing'])
    expect(tallies).toEqual([
      { count: 1, goods: 0, bads: 1 },
      { count: 1, goods: 0.5, bads: 0 },
      { count: 1, goods: 2, bads: 0 },
    ])
  })

  it('of no bin stand last', () => {
    const housing = binsFromParams({ groups: [['own']], weights: [0.2], unseen: 0 })
    const { names, tallies } = tallyBins(housing, ['own', 'boat'], { outcomes: [0, 1] })
    expect(names.at(-1)).toEqual({ label: 'unseen', kind: 'unseen' })
    expect(tallies.at(-1)).toEqual({ count: 1, goods: 0, bads: 1 })
  })

  it('are refused with outcomes of one class, or fewer of them', () => {
    const refuses = (outcomes: readonly number[], code: string) =>
      expect(() => tallyBins(age, [25, 30], { outcomes })).toThrow(expect.objectContaining({ code }))
    refuses([1, 1], 'NO_VARIATION')
    refuses([1], 'LENGTH_MISMATCH')
  })
})
