import { expect, it } from 'vitest'
import { ranked } from '../../../src/appraisal/next-step/ranked-actions.js'
import type { RankedAction, StepVerdict } from '../../../src/appraisal/next-step/types.js'

const action = (name: string, verdict: StepVerdict, dueOn: string, net?: number): RankedAction => ({
  action: name,
  verdict,
  rules: ['r'],
  owner: 'manager',
  dueOn,
  ...(net !== undefined && { net }),
})

it('ranks by verdict, what is required by day due, then by net gain, then as they come', () => {
  const order = ranked([
    action('poor', 'not-worthwhile', '2025-01-01', -5),
    action('unvalued', 'not-valued', '2025-01-01'),
    action('unvalued too', 'not-valued', '2024-01-01'),
    action('good', 'worthwhile', '2025-01-01', 5),
    action('better', 'worthwhile', '2026-01-01', 6),
    action('later', 'required', '2025-02-01', 100),
    action('sooner', 'required', '2025-01-01'),
    action('sooner, better', 'required', '2025-01-01', 3),
  ])
  expect(order.map(one => one.action)).toEqual([
    'sooner, better',
    'sooner',
    'later',
    'better',
    'good',
    'unvalued',
    'unvalued too',
    'poor',
  ])
})
