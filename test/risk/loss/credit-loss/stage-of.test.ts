import { describe, expect, it } from 'vitest'
import type { StagingFacts, StagingRules } from '../../../../src/risk/index.js'
import { IFRS_9_STAGING, stageOf } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const withRules = (rules: Partial<StagingRules>) => ({
  rules: { ...IFRS_9_STAGING, rules: { ...IFRS_9_STAGING.rules, ...rules } },
})
const CALM: StagingFacts = { daysPastDue: 0 }
const rise = (then: number, now: number): StagingFacts => ({
  daysPastDue: 0,
  lifetimeProbabilityAtRecognition: then,
  lifetimeProbabilityOfDefault: now,
})

describe('stageOf', () => {
  it('is stage 1 where nothing speaks against it', () => {
    expect(stageOf(CALM)).toEqual({ stage: 1, reason: 'performing', source: 'IFRS 9 5.5.5', fired: [] })
  })

  it.each([
    [{ daysPastDue: 30 }, 1, 'performing'],
    [{ daysPastDue: 31 }, 2, 'days-past-due-of-stage-2'],
    [{ daysPastDue: 90 }, 2, 'days-past-due-of-stage-2'],
    [{ daysPastDue: 91 }, 3, 'days-past-due-of-default'],
    [{ daysPastDue: 0, isDefaulted: true }, 3, 'default'],
    [{ daysPastDue: 0, isWatchListed: true }, 2, 'watch-list'],
    [{ daysPastDue: 0, isForborne: true }, 2, 'forborne'],
    [{ daysPastDue: 0, monthsSinceDefault: 2.9 }, 3, 'probation-of-stage-3'],
    [{ daysPastDue: 0, monthsSinceDefault: 3 }, 1, 'performing'],
    [{ daysPastDue: 0, monthsSinceStage2: 1 }, 1, 'performing'],
    [rise(0.02, 0.059), 1, 'performing'],
    [rise(0.02, 0.06), 2, 'rise-of-risk'],
    [rise(0, 0.001), 2, 'rise-of-risk'],
    [rise(0, 0), 1, 'performing'],
  ] as const)('puts %o in stage %i: %s', (facts, stage, reason) => {
    expect(stageOf(facts)).toMatchObject({ stage, reason })
  })

  it('lists all that fired, the decisive one first, with its source', () => {
    const found = stageOf({ ...rise(0.01, 0.2), daysPastDue: 95, isWatchListed: true })
    expect(found.fired).toEqual(['days-past-due-of-default', 'days-past-due-of-stage-2', 'rise-of-risk', 'watch-list'])
    expect(found.source).toBe(IFRS_9_STAGING.sources.daysPastDueOfDefault)
    expect(found.relativeRise).toBeCloseTo(20, 12)
    expect(found.absoluteRise).toBeCloseTo(0.19, 12)
    expect('relativeRise' in stageOf(rise(0, 0.1))).toBe(false)
  })

  it('reads every rule: thresholds, combinations, and rules that are off', () => {
    const both = withRules({ relativeRise: 2, absoluteRise: 0.01, rises: 'both' })
    expect(stageOf(rise(0.001, 0.003), both).stage).toBe(1)
    expect(stageOf(rise(0.1, 0.12), both).stage).toBe(1)
    expect(stageOf(rise(0.01, 0.03), both).stage).toBe(2)
    const either = withRules({ relativeRise: 2, absoluteRise: 0.01 })
    expect(stageOf(rise(0.001, 0.003), either).stage).toBe(2)
    expect(stageOf(rise(0.1, 0.12), either).stage).toBe(2)
    const absolute = stageOf(rise(0.1, 0.12), withRules({ relativeRise: null, absoluteRise: 0.01 }))
    expect(absolute.source).toBe(IFRS_9_STAGING.sources.absoluteRise)
    expect(stageOf(rise(0.1, 0.9), withRules({ relativeRise: null })).stage).toBe(1)
    expect(stageOf({ daysPastDue: 400 }, withRules({ daysPastDueOfDefault: null })).stage).toBe(2)
    expect(stageOf({ daysPastDue: 80 }, withRules({ daysPastDueOfStage2: null })).stage).toBe(1)
    expect(stageOf({ ...CALM, isWatchListed: true }, withRules({ watchList: false })).stage).toBe(1)
    expect(stageOf({ ...CALM, isForborne: true }, withRules({ forborne: false })).stage).toBe(1)
    expect(stageOf({ ...CALM, monthsSinceDefault: 1 }, withRules({ probationOfStage3: null })).stage).toBe(1)
    expect(stageOf({ ...CALM, monthsSinceStage2: 1 }, withRules({ probationOfStage2: 2 })).reason).toBe(
      'probation-of-stage-2',
    )
  })

  it('lets low credit risk undo a rise, and nothing else', () => {
    const rules = withRules({ lowCreditRisk: 0.003 })
    const low = { ...rise(0.001, 0.01), probabilityOfDefault: 0.002 }
    expect(stageOf(low, rules)).toMatchObject({ stage: 1, reason: 'low-credit-risk', fired: ['low-credit-risk'] })
    expect(stageOf({ ...low, probabilityOfDefault: 0.003 }, rules).stage).toBe(2)
    expect(stageOf(rise(0.001, 0.01), rules).stage).toBe(2)
    expect(stageOf({ ...low, daysPastDue: 31 }, rules)).toMatchObject({ stage: 2, reason: 'days-past-due-of-stage-2' })
  })

  it('names what is wrong', () => {
    const path = (facts: unknown, options: object = {}) =>
      thrown(() => stageOf(JSON.parse(JSON.stringify(facts)), options)).path
    expect(path(null)).toBe('facts')
    expect(path({})).toBe('facts.daysPastDue')
    expect(path({ daysPastDue: -1 })).toBe('facts.daysPastDue')
    expect(path({ daysPastDue: 0, isDefaulted: 1 })).toBe('facts.isDefaulted')
    expect(path({ daysPastDue: 0, isForborne: null })).toBe('facts.isForborne')
    expect(path({ daysPastDue: 0, monthsSinceDefault: -1 })).toBe('facts.monthsSinceDefault')
    expect(path({ daysPastDue: 0, probabilityOfDefault: 2 })).toBe('facts.probabilityOfDefault')
    expect(path({ daysPastDue: 0, lifetimeProbabilityOfDefault: 0.1 })).toBe('facts.lifetimeProbabilityAtRecognition')
    expect(path({ daysPastDue: 0, watch: true })).toBe('facts.watch')
    expect(path(CALM, { rules: null })).toBe('options.rules')
    expect(path(CALM, withRules({ relativeRise: 0 }))).toBe('options.rules.rules.relativeRise')
    expect(path(CALM, { pack: 1 })).toBe('options.pack')
  })
})

describe('a rise of risk', () => {
  const { rules } = IFRS_9_STAGING
  const risen = (then: number, now: number, changed: Partial<typeof rules> = {}) =>
    stageOf(
      { daysPastDue: 0, lifetimeProbabilityAtRecognition: then, lifetimeProbabilityOfDefault: now },
      { rules: { ...IFRS_9_STAGING, rules: { ...rules, ...changed } } },
    )

  it('of three times is one whatever rounding says', () => {
    expect(0.3 / 0.1).toBeLessThan(3)
    expect(risen(0.1, 0.3).stage).toBe(2)
    expect(risen(0.2, 0.3, { relativeRise: null, absoluteRise: 0.1 }).stage).toBe(2)
    expect(risen(0.1, 0.2999).stage).toBe(1)
  })

  it('names the rule that it reached', () => {
    expect(risen(0.2, 0.3, { absoluteRise: 0.05 }).source).toBe(IFRS_9_STAGING.sources.absoluteRise)
    expect(risen(0.1, 0.4, { absoluteRise: 0.05 }).source).toBe(IFRS_9_STAGING.sources.relativeRise)
    expect(risen(0.2, 0.3, { absoluteRise: 0.05, rises: 'both' }).stage).toBe(1)
  })

  it('from next to nothing has no ratio that a double holds', () => {
    expect(risen(5e-324, 0.3)).toMatchObject({ stage: 2, absoluteRise: 0.3 })
    expect(risen(5e-324, 0.3)).not.toHaveProperty('relativeRise')
  })

  it('needs a source for each rule', () => {
    const { watchList: _, ...sources } = IFRS_9_STAGING.sources
    const pack = JSON.parse(JSON.stringify({ ...IFRS_9_STAGING, sources }))
    expect(() => stageOf({ daysPastDue: 0 }, { rules: pack })).toThrow(/options\.rules\.sources\.watchList/)
  })
})
