import { describe, expect, it } from 'vitest'
import { blendReasons } from '../../../src/project/forecast/blend-reasons.js'

const record = {
  count: 3,
  measure: 'log-ratio',
  unit: 1,
  meanError: Math.log(0.8),
  credibility: 0.75,
  bias: Math.log(0.9),
  spread: Math.log(1.2),
} as const
const period = { from: '2025-01-01', until: '2025-12-31', expected: 1, plan: 1, planWeight: 0.25, disagreement: 3 }

describe('blendReasons', () => {
  it('says how past plans came out and what is made of it', () => {
    expect(blendReasons(record, [period, { ...period, planWeight: 0.5, disagreement: 1 }])).toEqual([
      '3 past plans came out on average 20.0 % below plan, of which 75 % is believed: the plan is lowered by 10.0 %, give or take 18.4 %.',
      'The plan weighs 25 to 50 % of the blend, by the precision of plan and forecast.',
      'In 1 of 2 periods forecast and plan are further apart than their errors explain: one of them is wrong.',
    ])
  })

  it('says so where there is no past plan', () => {
    const { meanError: _, ...none } = record
    expect(blendReasons({ ...none, count: 0, credibility: 0, bias: 0 }, [period])[0]).toMatch(/^No past plan was given/)
  })

  it('says what the prior corrects, and that perfect plans are taken as they are', () => {
    const { meanError: _, ...none } = record
    expect(blendReasons({ ...none, count: 0, credibility: 0 }, [period])[0]).toBe(
      'No past plan was given: the plan is lowered by 10.0 % as the prior says, and the next is taken to be off by 18.4 % (one standard deviation).',
    )
    expect(blendReasons({ ...record, meanError: 0, bias: 0 }, [period])[0]).toBe(
      '3 past plans came out on average as planned: the plan is taken as it is, give or take 18.4 %.',
    )
  })
})
