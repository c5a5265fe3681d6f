import { expect, it } from 'vitest'
import { acquisitionCost } from '../../../src/loyalty/funnel/acquisition-cost.js'
import type { Prospect } from '../../../src/loyalty/funnel/types.js'
import { on, STAGES, simulatedProspects, UNTIL } from './prospects.js'

const OPTIONS = { stages: STAGES, observedUntil: UNTIL, from: '2025-01-01' }
const won = (id: string, touches: readonly string[], date = '2025-06-01'): Prospect => ({
  id,
  touches,
  entered: [on('lead', '2025-02-01'), on('signed', date)],
})

it.each([
  ['last', [1, 2, 0]],
  ['first', [2, 1, 0]],
  ['equal', [1.5, 1.5, 0]],
] as const)('credits the %s', (attribution, [broker, web, elsewhere]) => {
  const costs = acquisitionCost([won('A', ['broker']), won('B', ['broker', 'web']), won('C', ['web'])], {
    ...OPTIONS,
    attribution,
    spend: { web: 300, broker: 600 },
  })
  expect(costs.channels.map(channel => [channel.channel, channel.won])).toEqual([
    ['broker', broker],
    ['web', web],
  ])
  expect(costs.wonElsewhere).toBe(elsewhere)
  expect(costs.total.cost).toBe(300)
})

it('counts what others brought, and who came by no known way', () => {
  const costs = acquisitionCost(
    [won('A', ['fair', 'web']), { id: 'B', entered: [on('signed', '2025-03-01')] }, won('C', ['web', 'web', 'fair'])],
    { ...OPTIONS, attribution: 'equal', spend: { web: 100 } },
  )
  expect(costs.channels[0]!.won).toBeCloseTo(1 / 2 + 2 / 3, 12)
  expect(costs.wonElsewhere).toBeCloseTo(1 / 2 + 1 + 1 / 3, 12)
  expect(costs.channels[0]!.won + costs.wonElsewhere).toBeCloseTo(costs.total.won, 12)
})

it('takes wins of the period alone', () => {
  const costs = acquisitionCost([won('A', ['web'], '2025-02-28'), won('B', ['web'], '2025-03-01')], {
    ...OPTIONS,
    from: '2025-03-01',
    spend: { web: 100 },
  })
  expect(costs.total.won).toBe(1)
  expect(costs.total.stages.map(({ reached }) => reached)).toEqual([0, 1, 1, 1])
  expect(costs.total.stages[0]!.cost).toBeUndefined()
})

it('has Garwood limits of whole wins: 10 wins are 4.795 to 18.390', () => {
  const ten = Array.from({ length: 10 }, (_, i) => won(`${i}`, ['web']))
  const { interval, cost } = acquisitionCost(ten, { ...OPTIONS, spend: { web: 18390 } }).total
  expect(cost).toBe(1839)
  expect(interval!.lower).toBeCloseTo(18390 / 18.3904, 2)
  expect(interval!.upper).toBeCloseTo(18390 / 4.7954, 1)
})

it('has no cost without a win, and no payback without a cost', () => {
  const { total } = acquisitionCost([{ id: 'A', entered: [on('lead', '2025-03-01')], channel: 'web' }], {
    ...OPTIONS,
    spend: { web: 100 },
    payback: { marginPerMonth: 5 },
  })
  expect(total).not.toHaveProperty('cost')
  expect(total).not.toHaveProperty('paybackMonths')
  expect(total.interval!.unbounded).toBe('upper')
  expect(total.interval!.lower).toBeGreaterThan(0)
  const free = acquisitionCost([won('A', ['web'])], { ...OPTIONS, spend: { web: 0 } }).total
  expect(free.cost).toBe(0)
  expect(free.interval).toBeUndefined()
})

it('adds stages up over channels, however credited', () => {
  const prospects = simulatedProspects(200, 9, { broker: 0.7, web: 0.4 })
  const { channels, total, wonElsewhere } = acquisitionCost(prospects, { ...OPTIONS, spend: { broker: 5, web: 7 } })
  for (const [stage, { reached }] of total.stages.entries()) {
    expect(channels.reduce((sum, channel) => sum + channel.stages[stage]!.reached, 0)).toBe(reached)
  }
  expect(wonElsewhere).toBe(0)
})

it('refuses by name', () => {
  const one = [won('A', ['web'])]
  expect(() => acquisitionCost(one, { ...OPTIONS, spend: {} })).toThrow(
    expect.objectContaining({ path: 'options.spend' }),
  )
  expect(() => acquisitionCost(one, { ...OPTIONS, spend: { web: -1 } })).toThrow(
    expect.objectContaining({ path: 'options.spend.web' }),
  )
  expect(() => acquisitionCost(one, { ...OPTIONS, spend: { web: 1 }, from: '2026-01-01' })).toThrow(
    expect.objectContaining({ path: 'options.from' }),
  )
})
