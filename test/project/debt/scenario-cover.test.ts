import { expect, it } from 'vitest'
import { readCapacity } from '../../../src/project/debt/read-capacity.js'
import { scenarioCover } from '../../../src/project/debt/scenario-cover.js'
import { unitSchedule } from '../../../src/project/debt/unit-schedule.js'

const question = readCapacity({
  scenarios: [{ name: 'base', cashFlows: [110, 121, 133.1] }],
  ratesPerPeriod: 0.1,
  tenor: 2,
  repayment: { kind: 'equal-principal' },
  limits: { llcr: 1.25 },
})
const [scenario] = question.scenarios
const schedule = unitSchedule(question, 2)

it('has every ratio of a debt', () => {
  const cover = scenarioCover(scenario!, question.rates, 2, 100, schedule)
  expect(cover.name).toBe('base')
  expect(cover.dscr.values[0]).toBeCloseTo(110 / 60, 12)
  expect(cover.dscr.values[1]).toBeCloseTo(121 / 55, 12)
  expect(cover).toMatchObject({ minimumAt: 0, minimumDscr: cover.dscr.values[0] })
  expect(cover.averageDscr).toBeCloseTo((110 / 60 + 121 / 55) / 2, 12)
  expect(cover.llcr).toBeCloseTo(2, 12)
  expect(cover.plcr).toBeCloseTo(3, 12)
})

it('has none of no debt', () => {
  expect(scenarioCover(scenario!, question.rates, 2, 0, schedule)).toEqual({
    name: 'base',
    dscr: { values: new Float64Array(2), defined: new Uint8Array(2) },
  })
})

it('is undefined where nothing is due', () => {
  const free = { ...schedule!, debtService: Float64Array.of(0, 1) }
  const { dscr, minimumAt } = scenarioCover(scenario!, question.rates, 2, 100, free)
  expect([...dscr.defined]).toEqual([0, 1])
  expect([dscr.values[0], minimumAt]).toEqual([0, 1])
})
