import { describe, expect, it } from 'vitest'
import { binsFromCuts, binsFromGroups } from '../../../src/risk/binning/index.js'
import { thrown } from '../../errors/thrown.js'
import { AGE, BAD } from './sample.js'

describe('bins at cuts of your own', () => {
  it('count what is in them', () => {
    const bins = binsFromCuts(AGE, BAD, { cuts: [30, 50], special: { senior: [60] }, unseen: 0 })
    expect(bins.params).toMatchObject({ cuts: [30, 50], unseen: 0 })
    expect(bins.fit).toMatchObject({
      source: 'counted',
      rows: [
        { label: '(-∞, 30)', goods: 1, bads: 2 },
        { label: '[30, 50)', goods: 3, bads: 2 },
        { label: '[50, ∞)', goods: 1, bads: 0, smoothed: true },
        { label: 'senior', goods: 1, bads: 0 },
        { label: 'missing', goods: 1, bads: 1 },
      ],
      smoothedBins: 2,
      warnings: [{ code: 'EMPTY_CLASS_SMOOTHED' }],
    })
  })

  it('have no weight where nobody is', () => {
    const bins = binsFromCuts([1, 2, 3, 4], [0, 1, 1, 0], { cuts: [2.5, 10], weightOfEvidence: 'ln(bad/good)' })
    expect(bins.params.weights).toEqual([0, 0, null, null])
  })

  it('need cuts', () => {
    const refuses = (options: unknown, path: string) =>
      expect(() => binsFromCuts(AGE, BAD, Object.assign({ cuts: [1] }, options))).toThrow(
        expect.objectContaining({ path }),
      )
    refuses({ cuts: undefined }, 'options.cuts')
    refuses({ cuts: [3, 3] }, 'options.cuts[1]')
    refuses({ trend: 'free' }, 'options.trend')
  })
})

describe('groups of your own', () => {
  const housing = ['own', 'own', 'own', 'rent', 'rent', 'free']
  const bad = [0, 0, 1, 1, 0, 1]

  it('count what is in them', () => {
    const bins = binsFromGroups(housing, bad, { groups: [['own'], ['rent', 'free']], unseen: 'missing' })
    expect(bins.params).toMatchObject({ groups: [['own'], ['rent', 'free']], unseen: 'missing' })
    expect(bins.params.weights).toEqual([expect.closeTo(Math.log(2), 12), expect.closeTo(-Math.log(2), 12), null])
  })

  it('leave no category out unnoticed', () => {
    expect(() => binsFromGroups(housing, bad, { groups: [['own'], ['rent']], unseen: 0 })).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'values[5]' }),
    )
    expect(() => binsFromGroups(housing, bad, { groups: [] })).toThrow(
      expect.objectContaining({ code: 'EMPTY_INPUT', path: 'options.groups' }),
    )
  })
})

it('a category is in a group or in a special bin, not in both', () => {
  const options = { groups: [['a', 'b'], ['c']], special: { code: ['b'] } }
  const error = thrown(() => binsFromGroups(['a', 'b', 'c', 'a'], [0, 1, 0, 1], options))
  expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.special.code[0]' })
})
