import { describe, expect, it } from 'vitest'
import { actualAgainstPlan, coverageRatios, projectCashFlows } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { tollRoad } from '../samples.js'

const flows = projectCashFlows(tollRoad())
const [first, second] = [flows.dates[5]!, flows.dates[6]!]
const { covenants } = tollRoad().financing

describe('actualAgainstPlan', () => {
  it('compares lines, and carries them to the cash for debt service', () => {
    const tolls = flows.revenues.find(({ name }) => name === 'Tolls')!.values[5]!
    const [row] = actualAgainstPlan(flows, [
      { date: first, revenues: { Tolls: 0.9 * tolls }, operatingCost: flows.operatingCost[5]! + 1e5 },
    ]).rows
    expect(row?.lines.map(({ line }) => line)).toEqual(['Tolls', 'revenue', 'operating-cost'])
    expect(row?.lines[0]?.share).toBeCloseTo(-0.1, 12)
    expect(row?.cfads.variance).toBeCloseRelative(-0.1 * tolls - 1e5, 1e-9)
  })

  it('leaves all as planned where actual figures are', () => {
    const { outlook, planned, toDate, ahead } = actualAgainstPlan(flows, [{ date: first }], { rest: 'proportional' })
    expect(toDate.variance).toBe(0)
    expect(outlook.dscr).toEqual(planned.dscr)
    expect(ahead.llcr?.now).toBe(ahead.llcr?.planned)
  })

  it('takes the rest as planned, or in proportion', () => {
    const cash = 0.8 * flows.cfads.values[5]!
    const as = actualAgainstPlan(flows, [{ date: first, cfads: cash }])
    expect(as.factor).toBe(1)
    expect(as.ahead.minimumDscr?.now).toBe(as.ahead.minimumDscr?.planned)
    expect(as.outlook.dscr.values[0]).toBeCloseRelative(0.8 * as.planned.dscr.values[0]!, 1e-12)
    const proportional = actualAgainstPlan(flows, [{ date: first, cfads: cash }], { rest: 'proportional' })
    expect(proportional.factor).toBeCloseTo(0.8, 12)
    for (const name of ['forwardDscr', 'llcr', 'minimumDscr'] as const) {
      const { planned, now } = proportional.ahead[name]!
      expect(now).toBeCloseRelative(0.8 * planned, 1e-9)
    }
    expect(proportional.ahead.date).toBe(first)
  })

  it('tests covenants ahead', () => {
    const weak = actualAgainstPlan(flows, [{ date: first, cfads: 0.7 * flows.cfads.values[5]! }], {
      rest: 'proportional',
      ...(covenants && { covenants }),
    })
    expect(weak.covenants?.planned.events).toEqual([])
    expect(weak.covenants?.outlook.events.length).toBeGreaterThan(0)
    expect(coverageRatios(flows).dscr).toEqual(weak.planned.dscr)
  })

  it('names what is wrong', () => {
    const refusal = (actuals: unknown, options: object = {}) =>
      thrown(() => Reflect.apply(actualAgainstPlan, undefined, [flows, actuals, options]))
    expect(refusal([])).toMatchObject({ code: 'EMPTY_INPUT', path: 'actuals' })
    expect(refusal([null]).path).toBe('actuals[0]')
    expect(refusal([{ date: '2026-12-30' }])).toMatchObject({ code: 'OUT_OF_RANGE', path: 'actuals[0].date' })
    expect(refusal([{ date: flows.dates[1] }]).path).toBe('actuals[0].date')
    expect(refusal([{ date: second }, { date: first }])).toMatchObject({
      code: 'OVERLAPPING_DATES',
      path: 'actuals[1].date',
    })
    expect(refusal([{ date: first }, { date: first }]).code).toBe('OVERLAPPING_DATES')
    expect(refusal([{ date: first, revenues: { Tools: 1 } }]).path).toBe('actuals[0].revenues.Tools')
    expect(refusal([{ date: first, cfads: null }]).path).toBe('actuals[0].cfads')
    expect(refusal([{ date: first, revenues: null }]).path).toBe('actuals[0].revenues')
    expect(refusal([{ date: first }], { rest: 'trend' }).path).toBe('options.rest')
    expect(thrown(() => Reflect.apply(actualAgainstPlan, undefined, [null, []])).code).toBe('INVALID_TYPE')
  })

  it('makes no planned outlay smaller where less cash came', () => {
    const values = Float64Array.from(flows.cfads.values)
    values[8] = -1e6
    const dry = { ...flows, cfads: { ...flows.cfads, values } }
    const { outlook, planned } = actualAgainstPlan(dry, [{ date: first, cfads: 0.5 * values[5]! }], {
      rest: 'proportional',
    })
    expect(outlook.dscr.values[3]).toBe(planned.dscr.values[3])
    expect(outlook.dscr.values[4]).toBeCloseRelative(0.5 * planned.dscr.values[4]!, 1e-12)
  })
})
