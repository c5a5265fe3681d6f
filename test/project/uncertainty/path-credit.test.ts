import { describe, expect, it } from 'vitest'
import type { ProjectChange } from '../../../src/project/index.js'
import { projectRunner } from '../../../src/project/index.js'
import type { CreditRules } from '../../../src/project/uncertainty/path-credit.js'
import { pathDefault } from '../../../src/project/uncertainty/path-credit.js'
import { runCover } from '../../../src/project/uncertainty/run-cover.js'
import { plainPlan, SERVICE } from './plans.js'

const run = projectRunner(plainPlan())
const defaultOf = (changes: readonly ProjectChange[], rules: Partial<CreditRules> = {}, abandoned = -1) => {
  const columns = run(changes)
  return pathDefault(columns, runCover(run, columns), { defaultsWhen: 'arrears', dust: 1e-6, ...rules }, abandoned)
}
const volume = (value: number | readonly number[]): ProjectChange => ({ target: { on: 'volume' }, value })

describe('pathDefault', () => {
  it('finds none where all is paid', () => {
    expect(defaultOf([])).toEqual({ day: -1, exposure: 0, loss: 0 })
  })

  it('loses all of a project that earns nothing', () => {
    const { day, exposure, loss } = defaultOf([volume(0)])
    expect(day).toBe(1)
    // Principal and the first year's interest.
    expect(exposure).toBeCloseTo(636, 9)
    expect(loss).toBeCloseTo(636, 9)
    expect(defaultOf([volume(0)], { lossGivenDefault: 0.4 }).loss).toBeCloseTo(254.4, 9)
  })

  it('loses what is not paid by the present value of what is', () => {
    // 60 a year of 81.52: 60 pays 6 % on 600 and leaves less and less owed.
    const { day, exposure, loss } = defaultOf([volume(0.4)])
    const worth = 60 * ((1 - 1.06 ** -9) / 0.06)
    expect(day).toBe(1)
    expect(exposure).toBeCloseTo(576, 9)
    expect(loss).toBeCloseTo(576 - worth, 6)
  })

  it('loses nothing where arrears are made up for with interest', () => {
    const { day, loss } = defaultOf([volume([1, 0.4, 2, 2])])
    expect([day, loss]).toEqual([2, 0])
  })

  it('knows other rules', () => {
    expect(defaultOf([volume([1, 0.5])], { defaultsWhen: 'shortfall' }).day).toBe(2)
    expect(defaultOf([volume([1, 0.5])], { defaultsWhen: 'covenant' }).day).toBe(2)
    expect(defaultOf([volume(SERVICE / 150)], { defaultsWhen: 'shortfall' }).day).toBe(-1)
  })

  it('takes abandonment with debt for a default', () => {
    expect(defaultOf([], {}, 3).day).toBe(3)
    expect(defaultOf([], {}, 10).day).toBe(-1)
  })
})
