import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../src/model/index.js'
import { customerBase } from '../../../src/records/index.js'
import type { RfmColumns, RfmReport } from '../../../src/segmentation/index.js'
import { rfm } from '../../../src/segmentation/index.js'
import { thrown } from '../../errors/thrown.js'
import { HUNDRED, TIED } from './clients.js'

function reportOf(model: rfm.RfmModel): RfmReport {
  if (model.fit.source !== 'quantiles') throw new Error('no report')
  return model.fit
}

const money = (spend: readonly number[]): RfmColumns => ({
  recencyDays: spend.map((_, i) => i),
  purchases: spend.map((_, i) => i + 1),
  spend,
})

describe('edges', () => {
  it('are the quantiles themselves, and cut clients into equal shares', () => {
    const model = rfm.fit(HUNDRED)
    expect(model.params.edges.recency).toEqual([19.8, 39.6, 59.4, 79.2].map(edge => expect.closeTo(edge, 12)))
    expect(model.params.edges.frequency).toEqual([20.8, 40.6, 60.4, 80.2].map(edge => expect.closeTo(edge, 12)))
    const twenty = [20, 20, 20, 20, 20]
    expect(reportOf(model).counts).toEqual({ recency: twenty, frequency: twenty, monetary: twenty })
    expect(reportOf(model).warnings).toEqual([])
  })

  it('adapt to any number of scores from 2 to 9', () => {
    for (let scores = 2; scores <= 9; scores++) {
      const { params, fit } = rfm.fit(HUNDRED, { scores })
      expect([params.scores, params.edges.monetary.length]).toEqual([scores, scores - 1])
      if (fit.source === 'quantiles')
        expect(Math.min(...fit.counts.monetary)).toBeGreaterThanOrEqual(Math.floor(100 / scores))
    }
  })

  // W1: with the 1 that rfm 0.3.0 adds to every quantile, all ten score 1.
  it.each([1, 1e-12, 1e9, 1 / 3])('rank fractional money at the scale of %d', scale => {
    const model = rfm.fit(money([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(tenths => (tenths / 10) * scale)))
    expect(reportOf(model).counts.monetary).toEqual([2, 2, 2, 2, 2])
  })

  // W2: 14 of 20 clients bought once.
  it('leave scores empty that one value fills, say which, and never split it', () => {
    const model = rfm.fit(TIED)
    const { counts, warnings } = reportOf(model)
    expect(model.params.edges.frequency).toEqual([1, 1, 1, expect.closeTo(3.2, 12)])
    expect(counts.frequency).toEqual([14, 0, 0, 2, 4])
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([['EMPTY_SCORES', 'params.edges.frequency']])
    expect(warnings[0]?.message).toContain('frequency score of 2 or 3')
    const { frequency } = rfm.score(model, TIED)
    expect(new Set(frequency.subarray(0, 14))).toEqual(new Set([1]))
  })
})

describe('few clients or few values', () => {
  it('give a lone client the best recency and the least of the others', () => {
    const model = rfm.fit(money([0]))
    expect(reportOf(model).counts).toEqual({
      recency: [0, 0, 0, 0, 1],
      frequency: [1, 0, 0, 0, 0],
      monetary: [1, 0, 0, 0, 0],
    })
    expect(reportOf(model).warnings).toHaveLength(3)
  })

  it('give equal clients equal scores', () => {
    const model = rfm.fit({ recencyDays: [7, 7, 7], purchases: [2, 2, 2], spend: [0.1, 0.1, 0.1] })
    expect(Array.from(rfm.score(model, { recencyDays: [7, 8], purchases: [2, 3], spend: [0.1, 0.2] }).rfm)).toEqual([
      511, 155,
    ])
  })

  it('have edges that JSON gives back', () => {
    const { params, fit } = rfm.fit({ recencyDays: [0], purchases: [0], spend: [-0] }, { scores: 2 })
    expect(params.edges).toEqual({ recency: [0], frequency: [0], monetary: [0] })
    expect(fit).toMatchObject({ dropped: [] })
  })

  it('score fewer values than scores, and nothing spent', () => {
    const { counts } = reportOf(rfm.fit(money([0, 0, 0, 10])))
    expect(counts.monetary).toEqual([3, 0, 0, 0, 1])
    expect(reportOf(rfm.fit(money([-5, 0, 0, 10]))).counts.monetary).toEqual([1, 2, 0, 0, 1])
  })
})

describe('options', () => {
  it('take cut points for some dimensions and quantiles for the others', () => {
    const model = rfm.fit(HUNDRED, { edges: { recency: [30, 60, 90, 120] } })
    expect(model.params.edges.recency).toEqual([30, 60, 90, 120])
    expect(reportOf(model).given).toEqual(['recency'])
    expect(reportOf(model).counts.recency).toEqual([0, 9, 30, 30, 31])
    expect(reportOf(model).counts.monetary).toEqual([20, 20, 20, 20, 20])
    expect(reportOf(model).warnings[0]?.message).toContain('recency score of 1')
  })

  it('keep the measure, weights and segments for scoring', () => {
    const segments = [{ name: 'all' }]
    const options = {
      scores: 2,
      monetary: 'mean-spend',
      weights: { recency: 1, frequency: 0, monetary: 1 },
      segments,
    } as const
    const { params } = rfm.fit({ recencyDays: [1, 2], purchases: [10, 1], spend: [10, 9] }, options)
    expect(params).toEqual({
      scores: 2,
      monetary: 'mean-spend',
      edges: { recency: [1.5], frequency: [5.5], monetary: [5] },
      weights: { recency: 0.5, frequency: 0, monetary: 0.5 },
      segments: [{ name: 'all', recency: [1, 2], frequency: [1, 2], monetary: [1, 2] }],
    })
  })

  it.each([
    [{ scores: 1 }, 'options.scores: expected a whole number from 2 to 9, received 1'],
    [{ scores: 10 }, 'options.scores: expected a whole number from 2 to 9, received 10'],
    [{ bins: 5 }, 'options.bins: expected only the options scores, monetary, binning, edges, weights, segments'],
    [{ monetary: 'profit' }, "options.monetary: expected one of 'total-spend', 'mean-spend'"],
    [{ edges: { recency: [1, 2] } }, 'options.edges.recency: expected 4 cut points, one fewer than scores'],
    [{ edges: { recency: [1, 2, 3, 2] } }, 'options.edges.recency[3]: expected a number >= 3, received 2'],
    [{ edges: { spend: [1, 2, 3, 4] } }, 'options.edges.spend: expected only the options'],
    [{ weights: { recency: 1 } }, 'options.weights.frequency: expected a number, received undefined'],
    [{ segments: [{ name: 'x', recency: [0, 1] }] }, 'options.segments[0].recency[0]: expected a whole number from 1'],
  ])('refuse %o', (options, message) => {
    expect(thrown(() => Reflect.apply(rfm.fit, undefined, [HUNDRED, options])).message).toContain(message)
  })
})

describe('a base', () => {
  const base = customerBase(
    [
      { client: 'a', date: '2024-01-01', amount: 10, currency: 'EUR' },
      { client: 'a', date: '2024-01-01', amount: 5, currency: 'EUR' },
      { client: 'a', date: '2024-03-01', amount: 20, currency: 'EUR' },
      { client: 'b', date: '2024-02-01', amount: 7, currency: 'EUR' },
    ],
    { observedUntil: '2024-03-31', timeUnit: 'month', spend: 'all-orders' },
  )

  it('is read by days since the last purchase, days with a purchase, and their money', () => {
    const model = rfm.fit(base, { scores: 2 })
    expect(model.params.edges).toEqual({ recency: [44.5], frequency: [1.5], monetary: [21] })
    expect(model.currency).toBe('EUR')
    expect(reportOf(model).dropped).toEqual(base.dropped)
    expect(reportOf(model).observations).toBe(2)
  })
})

describe('nested bins', () => {
  // Two recency scores; within each, frequency is cut at its own median, and money within the four cells.
  const clients = {
    recencyDays: [1, 1, 1, 1, 9, 9, 9, 9],
    purchases: [1, 2, 30, 40, 5, 6, 7, 8],
    spend: [10, 20, 300, 400, 1, 2, 3, 4],
  }

  it('cut frequency within recency, and money within both', () => {
    const model = rfm.fit(clients, { scores: 2, binning: 'nested' })
    expect(model.params.nested).toEqual({
      frequency: [[6.5], [16]],
      monetary: [
        [[1.5], [3.5]],
        [[15], [350]],
      ],
    })
    expect(Array.from(rfm.score(model, clients).rfm)).toEqual([211, 212, 221, 222, 111, 112, 121, 122])
    expect(model.params.edges.frequency).toEqual([6.5])
    expect(reportOf(model).warnings.map(({ code }) => code)).toEqual(['UNASSIGNED_SCORES'])
  })

  it('hold clients against those of their own cell, where independent bins hold them against all', () => {
    const independent = rfm.score(rfm.fit(clients, { scores: 2 }), clients)
    expect(Array.from(independent.monetary)).toEqual([2, 2, 2, 2, 1, 1, 1, 1])
    expect('nested' in rfm.fit(clients, { scores: 2 }).params).toBe(false)
    expect(rfm.fit(clients, { scores: 2, binning: 'independent' })).toEqual(rfm.fit(clients, { scores: 2 }))
  })

  it('score new clients, beyond the values of the fit and in cells that nobody was in', () => {
    const tied = { recencyDays: [1, 2, 9, 9], purchases: [1, 1, 5, 6], spend: [1, 2, 30, 40] }
    const model = rfm.fit(tied, { scores: 2, binning: 'nested' })
    const warnings = reportOf(model).warnings.filter(({ path }) => path === 'params.nested.monetary')
    expect(warnings.map(({ message }) => message.slice(0, 30))).toEqual([
      'Nobody is in 1 of 4 cells of r',
      '2 of 4 cells of recency and fr',
    ])
    // Nobody was late in days and frequent: money is cut at the median of all, 16.
    const late = rfm.score(model, { recencyDays: [1, 1], purchases: [2, 2], spend: [16, 16.5] })
    expect(Array.from(late.rfm)).toEqual([221, 222])
  })

  it('survive JSON, with the same scores', () => {
    const model = rfm.fit(HUNDRED, { binning: 'nested' })
    const copy = reviveWith([rfm.codec], JSON.stringify(model))
    expect(copy).toEqual(model)
    expect(rfm.score(copy, HUNDRED)).toEqual(rfm.score(model, HUNDRED))
  })

  it('refuse cut points that would go unused', () => {
    expect(thrown(() => rfm.fit(clients, { scores: 2, binning: 'nested', edges: { monetary: [5] } }))).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'options.edges.monetary',
    })
    expect(rfm.fit(clients, { scores: 2, binning: 'nested', edges: { recency: [5] } }).params.edges.recency).toEqual([
      5,
    ])
    expect(() => rfm.fit(clients, { binning: 'both' } as never)).toThrowError(/options\.binning/)
  })
})

// W3: cut points below every value, cells that are not known, and one client twice.
describe('what leaves others without a score', () => {
  const edges = { recency: [1, 2], frequency: [-2, -1], monetary: [-20, -10] }

  it('has one here: values beyond all cut points', () => {
    const model = rfm.fit(money([5, 6]), { scores: 3, edges })
    expect(Array.from(rfm.score(model, money([5, 6])).rfm)).toEqual([333, 333])
    expect(Array.from(rfm.score(model, { recencyDays: [99], purchases: [0], spend: [-99] }).rfm)).toEqual([131])
  })

  it('is refused by name: cells that are not known', () => {
    for (const unknown of [Number.NaN, null, undefined, '5']) {
      const clients = { ...money([5, 6]), spend: [5, unknown] }
      expect(thrown(() => rfm.fit(clients as never))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns.spend[1]' })
    }
  })

  it('is told apart: nobody without a rule is called by a segment', () => {
    const model = rfm.fit(money([5, 6]), {
      scores: 3,
      segments: [{ name: 'Others', recency: [1, 1], monetary: [3, 3] }],
    })
    const { segment, segmentNames } = rfm.score(model, money([5, 6]))
    expect(Array.from(segment, place => segmentNames[place])).toEqual(['unassigned', 'Others'])
  })

  it('stays one client: several orders, whatever else they say', () => {
    const orders = [
      { client: 'a', date: '2024-01-01', amount: 10 },
      { client: 'a', date: '2024-01-05', amount: 20 },
      { client: 'b', date: '2024-01-02', amount: 5 },
    ]
    const base = customerBase(orders, { observedUntil: '2024-01-31', spend: 'all-orders' })
    expect(rfm.score(rfm.fit(base), base).size).toBe(2)
  })
})
