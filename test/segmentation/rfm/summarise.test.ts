import { describe, expect, it } from 'vitest'
import { customerBase } from '../../../src/records/index.js'
import { rfm } from '../../../src/segmentation/index.js'

const edges = { recency: [30], frequency: [1], monetary: [100] }
const segments = [
  { name: 'empty', recency: [1, 1], frequency: [2, 2] },
  { name: 'here', recency: [2, 2] },
] as const
const model = rfm.fromParams({ edges, segments })
const clients = { recencyDays: [12, 20, 400], purchases: [5, 1, 1], spend: [640.5, 10, 50] }

describe('summarise', () => {
  it('adds up every segment, those of nobody too', () => {
    const summary = rfm.summarise(model, clients)
    expect(summary.clients).toBe(3)
    expect(summary.segments).toEqual([
      { segment: 'empty', share: 0, clients: 0, purchases: 0, spend: 0 },
      {
        segment: 'here',
        share: 2 / 3,
        clients: 2,
        purchases: 6,
        spend: 650.5,
        meanRecencyDays: 16,
        meanPurchases: 3,
        meanSpend: 325.25,
        spendPerPurchase: 650.5 / 6,
      },
      {
        segment: 'unassigned',
        share: 1 / 3,
        clients: 1,
        purchases: 1,
        spend: 50,
        meanRecencyDays: 400,
        meanPurchases: 1,
        meanSpend: 50,
        spendPerPurchase: 50,
      },
    ])
  })

  it('has no spend per purchase where nobody purchased', () => {
    const [, here] = rfm.summarise(model, { recencyDays: [1], purchases: [0], spend: [7] }).segments
    expect(here).toEqual({
      segment: 'here',
      share: 1,
      clients: 1,
      purchases: 0,
      spend: 7,
      meanRecencyDays: 1,
      meanPurchases: 0,
      meanSpend: 7,
    })
  })

  it('counts every score and every recency and frequency together', () => {
    const { counts, heatMap } = rfm.summarise(model, clients)
    expect(counts).toEqual({ recency: [1, 2], frequency: [2, 1], monetary: [2, 1] })
    expect(
      heatMap.map(({ recency, frequency, clients, meanSpend }) => [recency, frequency, clients, meanSpend]),
    ).toEqual([
      [1, 1, 1, 50],
      [1, 2, 0, undefined],
      [2, 1, 1, 10],
      [2, 2, 1, 640.5],
    ])
  })

  it('adds up money whatever the monetary score looks at', () => {
    const mean = rfm.fromParams({ edges, segments, monetary: 'mean-spend' })
    const { segments: rows, counts } = rfm.summarise(mean, clients)
    expect(rows[1]?.spend).toBe(650.5)
    expect(counts.monetary).toEqual([2, 1])
  })

  it('reads a base as scoring does', () => {
    const base = customerBase(
      [
        { client: 'a', date: '2024-03-01', amount: 10 },
        { client: 'a', date: '2024-03-20', amount: 200 },
        { client: 'b', date: '2024-01-01', amount: 7 },
      ],
      { observedUntil: '2024-03-31', spend: 'all-orders' },
    )
    const [, here, unassigned] = rfm.summarise(model, base).segments
    expect(here).toMatchObject({ clients: 1, purchases: 2, spend: 210, meanRecencyDays: 11 })
    expect(unassigned).toMatchObject({ clients: 1, purchases: 1, spend: 7, meanRecencyDays: 90 })
  })

  it('gives finite figures of the largest counts, and none where there is too little to divide by', () => {
    const huge = { recencyDays: [1e300, 1e300, 3], purchases: [1e300, 1e300, 1], spend: [1e300, 1e300, 2] }
    const [most] = rfm.summarise(model, huge).segments
    expect(most).toMatchObject({ clients: 2, purchases: 2e300, meanPurchases: 1e300, spendPerPurchase: 1 })
    const hardly = rfm.summarise(model, { recencyDays: [1], purchases: [5e-324], spend: [5] }).segments[1]
    expect(hardly).toMatchObject({ clients: 1, spend: 5 })
    expect(hardly).not.toHaveProperty('spendPerPurchase')
    const text = 'columns.recencyDays[0]: expected a number from 0 to 1e300'
    expect(() => rfm.summarise(model, { ...huge, recencyDays: [1e308, 1, 1] })).toThrow(text)
  })
})
