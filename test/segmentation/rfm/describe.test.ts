import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { rfm } from '../../../src/segmentation/index.js'
import { TIED } from './clients.js'

describe('a model in a console', () => {
  it('prints which values have which score, and how many clients do', () => {
    const model = rfm.fit(TIED, { segments: [{ name: 'ours', recency: [3, 5] }, { name: 'theirs' }] })
    expect(inspect(model)).toBe(
      [
        'rfm, total spend',
        '20 clients',
        'score  recency, days     clients  frequency, purchases  clients  monetary, money     clients',
        '5      up to 48          4        above 3.2             4        above 1620          4',
        '4      above 48 to 86    4        above 1 to 3.2        2        above 1240 to 1620  4',
        '3      above 86 to 124   4        none                  0        above 860 to 1240   4',
        '2      above 124 to 162  4        none                  0        above 480 to 860    4',
        '1      above 162         4        up to 1               14       up to 480           4',
        'weights recency 0.333, frequency 0.333, monetary 0.333',
        '2 segments: ours, theirs',
        '! EMPTY_SCORES: No client has a frequency score of 2 or 3: clients of the same value share one score. Ask for fewer scores, or give cut points',
      ].join('\n'),
    )
  })

  it('prints cut points as given, with their currency', () => {
    const edges = { recency: [30], frequency: [1], monetary: [99.5] }
    const model = rfm.fromParams(
      { edges, monetary: 'mean-spend', weights: { recency: 1, frequency: 2, monetary: 1 } },
      { currency: 'EUR' },
    )
    expect(inspect(model)).toBe(
      [
        'rfm, mean spend',
        'cut points as given',
        'score  recency, days  frequency, purchases  monetary, EUR',
        '2      up to 30       above 1               above 99.5',
        '1      above 30       up to 1               up to 99.5',
        'weights recency 0.25, frequency 0.5, monetary 0.25',
        '0 segments',
      ].join('\n'),
    )
  })

  it('prints where nested bins cut', () => {
    const clients = { recencyDays: [1, 1, 9, 9], purchases: [1, 30, 5, 6], spend: [10, 20, 300, 400] }
    expect(inspect(rfm.fit(clients, { scores: 2, binning: 'nested' }))).toContain(
      [
        'nested: frequency within each recency score, money within each recency and frequency score',
        'recency  frequency 1  frequency 2',
        '2        up to 15.5   above 15.5',
        '1        up to 5.5    above 5.5',
      ].join('\n'),
    )
  })
})
