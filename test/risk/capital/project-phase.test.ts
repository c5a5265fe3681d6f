import { describe, expect, it } from 'vitest'
import { HIGH_QUALITY_CONDITIONS, projectPhaseWeight } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const RULES = { rules: 'basel-3.1', on: '2024-12-31' }
const BUILT = { hasSufficientCashFlow: true, hasDecliningDebt: true }
const ALL = Object.fromEntries(HIGH_QUALITY_CONDITIONS.map(({ id }) => [id, true]))

describe('projectPhaseWeight', () => {
  it('is 130 %, 100 % or 80 % by phase and quality', () => {
    expect(projectPhaseWeight({ ...BUILT, hasSufficientCashFlow: false }, RULES).riskWeight).toBe(1.3)
    expect(projectPhaseWeight({ ...BUILT, hasDecliningDebt: false, quality: ALL }, RULES).riskWeight).toBe(1.3)
    expect(projectPhaseWeight(BUILT, RULES)).toMatchObject({ phase: 'operational', riskWeight: 1 })
    expect(projectPhaseWeight({ ...BUILT, quality: ALL }, RULES)).toMatchObject({
      phase: 'operational-high-quality',
      riskWeight: 0.8,
    })
  })

  it('names the conditions that stand in the way of high quality', () => {
    const { riskWeight, quality } = projectPhaseWeight({ ...BUILT, quality: { ...ALL, reserves: false } }, RULES)
    expect([riskWeight, quality.failed.map(({ point }) => point)]).toEqual([1, ['CRE20.52(2)']])
    expect(projectPhaseWeight(BUILT, RULES).quality.unanswered).toHaveLength(9)
  })

  it.each([
    ['crr', '2025-01-01'],
    ['pra-basel-3.1', '2027-01-01'],
  ])('holds for %s on %s too', (rules, on) => {
    expect(projectPhaseWeight({ ...BUILT, quality: ALL }, { rules, on }).riskWeight).toBe(0.8)
  })

  it.each([
    ['crr', '2024-12-31'],
    ['uk-crr', '2024-12-31'],
    ['basel-2', '2010-01-01'],
  ])('is unknown to %s on %s', (rules, on) => {
    expect(thrown(() => projectPhaseWeight(BUILT, { rules, on })).code).toBe('NOT_APPLICABLE')
  })

  it('assumes nothing', () => {
    const wrong = (project: unknown) =>
      thrown(() => Reflect.apply(projectPhaseWeight, undefined, [project, RULES])).path
    expect(wrong({ hasSufficientCashFlow: true })).toBe('project.hasDecliningDebt')
    expect(wrong({ ...BUILT, hasSufficientCashFlow: 1 })).toBe('project.hasSufficientCashFlow')
    expect(wrong({ ...BUILT, quality: { best: true } })).toBe('project.quality.best')
    expect(wrong({ ...BUILT, quality: null })).toBe('project.quality')
    expect(wrong(undefined)).toBe('project')
  })
})
