import { expect, it } from 'vitest'
import { readCapacity } from '../../../src/project/debt/read-capacity.js'
import { slackOf, tenorSlack } from '../../../src/project/debt/slack.js'
import { unitSchedule } from '../../../src/project/debt/unit-schedule.js'

const question = readCapacity({
  scenarios: [{ name: 'base', cashFlows: [110, 121] }],
  ratesPerPeriod: 0.1,
  tenor: 2,
  repayment: { kind: 'equal-principal' },
  limits: { llcr: 1.25 },
  uses: 160,
})
const schedule = unitSchedule(question, 2)

it('is above the least, or below the most', () => {
  const llcr = slackOf({ limit: 'llcr', scenario: 'base', required: 1.25, largestDebt: 160 }, 100, question, schedule)
  expect(llcr).toMatchObject({ limit: 'llcr', required: 1.25, largestDebt: 160, room: 60, binds: false })
  expect(llcr.value).toBeCloseTo(2, 12)
  expect(llcr.slack).toBeCloseTo(0.75, 12)
  const gearing = slackOf({ limit: 'gearing', required: 0.75, largestDebt: 120 }, 100, question, schedule)
  expect([gearing.value, gearing.slack, gearing.room]).toEqual([0.625, 0.125, 20])
})

it('binds at the cap, with no slack for rounding', () => {
  const debt = 100 * (1 + 1e-12)
  const amount = slackOf({ limit: 'amount', required: 100, largestDebt: 100 }, debt, question, schedule)
  expect(amount).toMatchObject({ slack: 0, room: 0, binds: true })
})

it('has no value for ratios of no debt, and no room where any debt is allowed', () => {
  const cap = { limit: 'minimumDscr', scenario: 'base', required: 1.2, largestDebt: 0, period: 0 } as const
  const none = slackOf(cap, 0, question, schedule)
  expect(none).toEqual({
    limit: 'minimumDscr',
    scenario: 'base',
    required: 1.2,
    period: 0,
    largestDebt: 0,
    room: 0,
    binds: true,
  })
  const free = slackOf({ ...cap, largestDebt: Number.POSITIVE_INFINITY }, 100, question, schedule)
  expect(free).not.toHaveProperty('largestDebt')
  expect(free.value).toBeCloseTo(110 / 60, 12)
})

it('counts a tenor in payment periods', () => {
  expect(tenorSlack(20, 17, false)).toEqual({ limit: 'tenor', value: 17, required: 20, slack: 3, binds: false })
})
