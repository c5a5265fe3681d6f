import { bgNbd } from 'clientele/lifetime'
import { customerBase } from 'clientele/records'
import { describe, expect, it } from 'vitest'
import { appraise } from '../../src/cli/appraisal.js'
import { BASE, CONTEXT, forecastFor, termsFor } from './base.js'

it('fits, and asks the model about every client', () => {
  const { buying: model, scores } = forecastFor({ value: 3, unit: 'month' })
  const client = { frequency: BASE.frequency[5]!, recency: BASE.recency[5]!, age: BASE.age[5]! }
  const horizon = { value: 3, unit: 'month' } as const
  expect(model).toEqual(bgNbd.fit(BASE))
  expect(scores.probabilityAlive[5]).toBe(bgNbd.probabilityAlive(model, client))
  expect(scores.expectedPurchases[5]).toBeCloseTo(bgNbd.expectedPurchases(model, client, { horizon }), 12)
  expect(scores.noPurchaseProbability[5]).toBeCloseTo(bgNbd.noPurchaseProbability(model, client, { horizon }), 12)
})

describe('a log that teaches nothing', () => {
  it.each([
    ['one client', [{ client: 'ann', date: '2024-01-01' }]],
    ['one day', ['ann', 'bob', 'ann'].map(client => ({ client, date: '2024-01-01' }))],
    ['nobody came back', [1, 2, 3].map(day => ({ client: day, date: `2024-01-0${day}` }))],
    ['one client who came back', ['01', '02', '03'].map(month => ({ client: 'ann', date: `2024-${month}-01` }))],
  ])('has a warning, and finite figures or none: %s', (_, orders) => {
    const base = customerBase(orders, { timeUnit: 'week', observedUntil: '2024-03-01' })
    const { scores, summary } = appraise(base, termsFor({ value: 52, unit: 'week' }), CONTEXT)
    const figures = scores === undefined ? [] : [scores.probabilityAlive, scores.expectedPurchases]
    expect(figures.flatMap(column => [...column].filter(value => !Number.isFinite(value)))).toEqual([])
    expect(JSON.stringify(summary)).not.toContain('null')
    expect(summary.warnings.length).toBeGreaterThan(0)
  })

  it('gives no forecast where nobody came back: not of a client, not in the summary', () => {
    const orders = [1, 2, 3].map(day => ({ client: day, date: `2024-01-0${day}` }))
    const base = customerBase(orders, { timeUnit: 'week', observedUntil: '2024-03-01' })
    const { buying, scores, summary } = appraise(base, termsFor({ value: 52, unit: 'week' }), CONTEXT)
    expect(summary.warnings.map(({ code }) => code)).toContain('NO_REPEAT_PURCHASES')
    expect({ scores, ...summary }).toMatchObject({ scores: undefined, clients: 3, models: { buying } })
    for (const figure of ['stillClients', 'stillRepeatClients', 'expectedPurchases', 'expectedBuyers', 'topClients']) {
      expect(summary).not.toHaveProperty(figure)
    }
  })
})
