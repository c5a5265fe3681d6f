import { expect, it } from 'vitest'
import { NEXT_STEP_POLICY, nextStepOf, nextStepText } from '../../../src/appraisal/next-step/index.js'
import type { NextStep } from '../../../src/appraisal/next-step/types.js'
import { appraised, CASES, facet, NOTHING_LEARNT, VALUATION } from './appraised.js'

const interval = { lower: -1200, upper: 30_000.4, level: 0.9, kind: 'credible', method: 'stated-effects' } as const
const step: NextStep = {
  actions: [
    {
      action: 'warning-review',
      verdict: 'required',
      rules: ['warning'],
      owner: 'credit',
      dueOn: '2025-01-14',
      gain: 12_345.6,
      interval,
      cost: 3200,
      net: 9145.6,
    },
    {
      action: 'executive-visit',
      verdict: 'not-valued',
      rules: ['warning'],
      owner: 'manager',
      dueOn: '2025-01-14',
      gain: -0.2,
      interval,
    },
    { action: 'survey', verdict: 'not-valued', rules: ['unheard'], owner: 'service', dueOn: '2025-01-30', cost: 400 },
  ],
  rules: [{ rule: 'warning', because: { status: 'active', grade: 'C' } }],
  undecided: [{ rule: 'covenant', missing: ['covenantBreaches', 'lateShare'] }],
}

it('says what to do, why, and what to ask', () => {
  expect(nextStepText(step, NEXT_STEP_POLICY)).toEqual({
    actions: [
      'a review of early warnings: credit department, until 2025-01-14; required; expected to bring 12,346 (-1,200 to 30,000) at a cost of 3,200',
      'a visit by the management: client manager, until 2025-01-14; not valued; expected to bring 0 (-1,200 to 30,000); its cost is not known',
      'a survey of its satisfaction: service desk, until 2025-01-30; not valued; what it brings is not stated in money',
    ],
    rules: ['warning, as the relationship "active" is one of "active", "dormant", the grade is "C"'],
    toKnow: ['broken covenant: to be known: broken covenants, lateShare'],
  })
  const zh = nextStepText(step, NEXT_STEP_POLICY, { language: 'zh', names: { lateShare: '逾期占比' } })
  expect(zh.actions[2]).toBe('满意度调查：由客户服务部在 2025-01-30 前完成；未估值；收益未以金额表示')
  expect(zh.toKnow).toEqual(['违反约束条款：需了解违反的约束条款、逾期占比'])
})

it('has words for whatever a client’s next step is', () => {
  for (const client of CASES) {
    const found = nextStepOf(
      appraised({ client, facets: { ...appraised().facets, satisfaction: facet(20) } }),
      NOTHING_LEARNT,
      NEXT_STEP_POLICY,
      VALUATION,
    )
    for (const language of ['en', 'zh'] as const) {
      const { actions, rules, toKnow } = nextStepText(found, NEXT_STEP_POLICY, { language })
      expect(actions).toHaveLength(found.actions.length)
      for (const text of [...actions, ...rules, ...toKnow]) expect(text).not.toMatch(/\{|undefined|NaN/)
      expect(rules.join()).not.toContain('step.')
    }
  }
})

it('refuses a language there is none of', () => {
  expect(() => Reflect.apply(nextStepText, undefined, [step, NEXT_STEP_POLICY, { language: 'fr' }])).toThrow(
    expect.objectContaining({ path: 'options.language' }),
  )
  expect(() => Reflect.apply(nextStepText, undefined, [step, NEXT_STEP_POLICY, { lang: 'en' }])).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
  )
})
