import { expect, it } from 'vitest'
import { acquisitionCost, pipelineValue } from '../../../src/loyalty/funnel/index.js'

const on = (stage: string, date: string) => ({ stage, date })
const STAGES = { stages: ['lead', 'signed'], observedUntil: '2025-03-31' }
const WON = { id: 'A', channel: 'web', touches: ['web', 'broker'], entered: [on('signed', '2025-01-10')] }

it.each([1e201, 1e308, -1, Number.NaN, '5', null])('refuses %s, of which sums are no numbers', amount => {
  const spend = JSON.parse('{ "web": 1 }')
  expect(() => acquisitionCost([WON], { ...STAGES, from: '2025-01-01', spend: { ...spend, web: amount } })).toThrow(
    expect.objectContaining({ path: 'options.spend.web' }),
  )
  const open = JSON.parse('{ "id": "B", "entered": [{ "stage": "lead", "date": "2025-03-01" }] }')
  expect(() => pipelineValue([WON, { ...open, amount }], STAGES)).toThrow(
    expect.objectContaining({ path: 'prospects[1].amount' }),
  )
})

it('keeps the largest in numbers', () => {
  const spend = { web: 1e200, broker: 1e200 }
  const { total, channels } = acquisitionCost([WON], { ...STAGES, from: '2025-01-01', spend, attribution: 'equal' })
  expect(total.cost).toBe(2e200)
  expect(channels[0]!.cost).toBe(2e200)
})
