import { describe, expect, it } from 'vitest'
import type { LabelKey } from '../../../src/labels/index.js'
import { label } from '../../../src/labels/index.js'
import { runSync } from '../../../src/model/index.js'
import type { IndexVerdict, IndexVerdictOptions, PathModel } from '../../../src/satisfaction/index.js'
import { bootstrapPaths, INDEX_THRESHOLDS, indexVerdict, pathModel } from '../../../src/satisfaction/index.js'
import { madeUpAnswers, STRUCTURE } from '../../charts/made-up-survey.js'
import { thrown } from '../../errors/thrown.js'

const SCALE = { lowest: 1, highest: 10 }
const ANSWERS = madeUpAnswers(400)
const MODEL = pathModel.fit(ANSWERS, STRUCTURE)
const BOOTSTRAP = runSync(bootstrapPaths(MODEL, ANSWERS, { seed: 2, replicates: 200, scale: SCALE }))
const ASKED = { construct: 'Satisfaction', bootstrap: BOOTSTRAP, asked: 450 }

function outcomes({ checks }: IndexVerdict): Readonly<Record<string, string>> {
  return Object.fromEntries(checks.map(({ code, outcome }) => [code, outcome]))
}

function ofSmall(options: Partial<IndexVerdictOptions> = {}, structure = STRUCTURE, clients = 30): IndexVerdict {
  return indexVerdict(pathModel.fit(madeUpAnswers(clients), structure), { construct: 'Satisfaction', ...options })
}

describe('an index', () => {
  it('may be reported where everything is in order', () => {
    const { verdict, checks } = indexVerdict(MODEL, ASKED)
    expect(checks.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
    expect(verdict).toBe('report')
    expect(checks.map(({ code }) => code).toSorted()).toEqual(Object.keys(INDEX_THRESHOLDS).toSorted())
  })

  it('is doubtful where nobody knows how precise it is, or how many were asked', () => {
    const { verdict, checks } = indexVerdict(MODEL, { construct: 'Satisfaction' })
    expect(verdict).toBe('report-with-care')
    expect(checks.filter(({ outcome }) => outcome === 'unknown').map(({ code }) => code)).toEqual([
      'response',
      'failed-resamples',
      'sign-flips',
      'precision',
    ])
  })

  it('should not be reported of few answers, and says what of it is in order', () => {
    const verdict = ofSmall({ asked: 300 })
    expect(verdict.verdict).toBe('do-not-report')
    expect(outcomes(verdict)).toMatchObject({
      'observations-per-path': 'failed',
      observations: 'care',
      response: 'care',
      convergence: 'passed',
    })
  })

  it('should not be reported where better answers make it lower', () => {
    const turned = { ...ANSWERS, satisfaction3: ANSWERS['satisfaction3']!.map(answer => 11 - answer) }
    const model = pathModel.fit(turned, STRUCTURE)
    const { verdict, checks } = indexVerdict(model, ASKED)
    expect(verdict).toBe('do-not-report')
    expect(checks.find(({ code }) => code === 'negative-weights')).toMatchObject({
      outcome: 'failed',
      value: 1,
      about: 'satisfaction3',
    })
  })

  it('of items that make it up is not asked whether these go together', () => {
    const Satisfaction = { kind: 'composite', mode: 'B', items: ['satisfaction1', 'satisfaction2'] } as const
    const verdict = ofSmall({}, { ...STRUCTURE, constructs: { ...STRUCTURE.constructs, Satisfaction } }, 200)
    expect(outcomes(verdict)).not.toHaveProperty('composite-reliability')
  })

  it('of one question has no known reliability', () => {
    expect(outcomes(ofSmall({ construct: 'Complaints' }, STRUCTURE, 200))).toMatchObject({
      'composite-reliability': 'unknown',
      'variance-extracted': 'unknown',
    })
  })

  it('is held against other thresholds where they are given', () => {
    const thresholds = { precision: { care: 0.1, failed: 0.2 } }
    const { verdict, checks } = indexVerdict(MODEL, { ...ASKED, thresholds })
    expect(verdict).toBe('do-not-report')
    expect(checks.find(({ code }) => code === 'precision')!.threshold.source).toBe('given')
  })

  it('has words for all that is said of it', () => {
    const { verdict, checks } = indexVerdict(MODEL, ASKED)
    const keys = [verdict, ...checks.flatMap(({ code, outcome }) => [code, outcome])].map(code => `index.${code}`)
    for (const key of keys)
      for (const language of ['en', 'zh'] as const) expect(label(key as LabelKey, language)).not.toBe('')
    expect(label('index.precision', 'en', { value: '1.8', threshold: '3' })).toBe(
      'the index is sure to 1.8 points either way; 3 or less is wanted',
    )
  })

  it('refuses what is no model, no bootstrap, no construct and no threshold', () => {
    const run = (options: unknown, model: unknown = MODEL) =>
      thrown(() => indexVerdict(model as PathModel, options as IndexVerdictOptions))
    expect(run(ASKED, {})).toMatchObject({ code: 'INVALID_DOCUMENT', path: 'model.kind' })
    expect(run({ ...ASKED, bootstrap: {} })).toMatchObject({ path: 'options.bootstrap.kind' })
    expect(run({ ...ASKED, construct: 'Price' })).toMatchObject({ path: 'options.construct' })
    expect(run({ ...ASKED, asked: 399 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.asked' })
    expect(run({ ...ASKED, thresholds: { width: {} } })).toMatchObject({ path: 'options.thresholds.width' })
    expect(run({ ...ASKED, thresholds: { precision: {} } })).toMatchObject({ code: 'MISSING_VALUE' })
  })
})
