import { describe, expect, it } from 'vitest'
import type { BreakEvenOptions } from '../../../src/project/index.js'
import { breakEven, coverageRatios, runProject } from '../../../src/project/index.js'
import { plainPlan, roadPlan, SERVICE } from './plans.js'

const price = { on: 'price' } as const

describe('breakEven', () => {
  it('finds the price that one can work out', () => {
    const found = breakEven(plainPlan(), { target: price, measure: 'minimum-dscr', level: 1.2 })
    expect(found.status).toBe('one')
    expect(found.status === 'one' && found.value).toBeCloseTo((1.2 * SERVICE) / 150, 12)
    expect(found.base).toBeCloseTo(150 / SERVICE, 12)
  })

  it('goes there and back on a whole project', () => {
    const plan = roadPlan()
    const found = breakEven(plan, { target: price, measure: 'minimum-dscr', level: 1.2 })
    const value = found.status === 'one' ? found.value : Number.NaN
    const there = coverageRatios(runProject(plan, { changes: [{ target: price, value }] }))
    expect(there.dscr.minimum?.value).toBeCloseTo(1.2, 9)
    expect(found.status === 'one' && found.jumps).toBe(false)
  })

  it('tells the ends of a stretch that stays at the level', () => {
    const { minimum } = coverageRatios(plainPlan().baseCase).dscr
    const level = minimum?.value ?? Number.NaN
    const found = breakEven(plainPlan(), { target: { on: 'capex' }, measure: 'minimum-dscr', level, from: 0.5, to: 1 })
    expect(found.status === 'several' && found.points.map(({ value }) => value)).toEqual([0.5, 1])
  })

  it('moves points too', () => {
    const found = breakEven(roadPlan(), { target: { on: 'inflation' }, measure: 'equity-irr', level: 0.1 })
    expect(found.status === 'one' && found.outcome).toBeCloseTo(0.1, 9)
  })

  it('says that a measure never gets there', () => {
    const on = (options: Partial<BreakEvenOptions>) =>
      breakEven(plainPlan(), { target: price, measure: 'minimum-dscr', level: 1, ...options })
    expect(on({ level: 100 })).toMatchObject({ status: 'none', why: 'always-below' })
    expect(on({ level: -1 })).toMatchObject({ status: 'none', why: 'always-above' })
    expect(on({ measure: 'project-irr', from: 0, to: 0.01 })).toMatchObject({ status: 'none' })
  })

  it('takes a place that lies on the grid of the search', () => {
    const found = breakEven(plainPlan(), { target: price, measure: 'total-cfads', level: 0, from: 0, to: 1 })
    expect(found.status === 'one' && found.value).toBe(0)
  })

  it.each([
    [{ target: { on: 'delay' }, measure: 'llcr', level: 1 }, 'NOT_APPLICABLE'],
    [{ target: price, measure: 'llcr', level: Number.NaN }, 'options.level'],
    [{ target: price, measure: 'llcr', level: 1, from: 2, to: 1 }, 'options.to'],
    [{ target: price, measure: 'llcr', level: 1, from: -1 }, 'options.from'],
    [{ target: { on: 'price', line: 'x' }, measure: 'llcr', level: 1 }, 'options.target.line'],
    [{ target: price, measure: 'equity-npv', level: 1 }, 'options.annualEquityDiscountRate'],
    [{ target: undefined, measure: 'llcr', level: 1 }, 'options.target'],
  ])('refuses %j', (options, fault) => {
    expect(() => breakEven(plainPlan(), options as BreakEvenOptions)).toThrow(fault)
  })
})
