import { expect, it } from 'vitest'
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import type { ClientCase } from '../../../src/appraisal/case/types.js'
import { FACETS_POLICY, facetsOf, learnFacets } from '../../../src/appraisal/facets/index.js'
import { grader, learnGrading, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { learnNextStep, NEXT_STEP_POLICY, nextSteps, nextStepText } from '../../../src/appraisal/next-step/index.js'
import type { AppraisedClient } from '../../../src/appraisal/next-step/types.js'
import { learnOutlook, OUTLOOK_POLICY, outlooks } from '../../../src/appraisal/outlook/index.js'
import { CLIENT_VALUE_POLICY, learnValue, valuer } from '../../../src/appraisal/value/index.js'
import { dayNumber } from '../../../src/money/core.js'
import type { Portfolio } from '../../../src/records/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 60 })
const terms = { horizonYears: 5, level: 0.9, draws: 50, annualDiscountRate: 0.08, seed: 1 } as const
const rule = { asOf: dayNumber('2024-12-31', ''), currency: 'CNY', maxRateAgeDays: 31 }

/** All of a book, from its records to what is done next. */
function stepsOf(book: Portfolio) {
  const { clients, caseOf } = clientCases(book, rule)
  const cases = clients.map((_, row) => caseOf(row))
  const learners = {
    facets: learnFacets(FACETS_POLICY),
    outlook: learnOutlook(OUTLOOK_POLICY),
    value: learnValue(CLIENT_VALUE_POLICY),
    steps: learnNextStep(),
  }
  for (const client of cases) for (const learner of Object.values(learners)) learner.add(client)
  const value = { learnt: learners.value.finish(), policy: CLIENT_VALUE_POLICY, terms }
  const facets = learners.facets.finish()
  const outlookOf = outlooks(learners.outlook.finish(), OUTLOOK_POLICY)
  const worthOf = valuer(value.learnt, value.policy, terms)
  const judged = (client: ClientCase) => {
    const outlook = outlookOf(client)
    return {
      client,
      outlook,
      facets: facetsOf(client, facets, FACETS_POLICY, outlook),
      value: worthOf(client, outlook),
    }
  }
  const inputs = (one: ReturnType<typeof judged>) => ({ ...one, id: one.client.id, fact: one.client.fact })
  const grading = learnGrading(VALUE_POLICY)
  for (const client of cases) grading.add(inputs(judged(client)))
  const gradeOf = grader(grading.finish(), VALUE_POLICY)
  const next = nextSteps(learners.steps.finish(), NEXT_STEP_POLICY, value)
  return cases.map(client => {
    const one = judged(client)
    const appraised: AppraisedClient = { ...one, grade: gradeOf(inputs(one)) }
    return { id: client.id, grade: appraised.grade.grade, step: next(appraised) }
  })
}

const found = stepsOf(portfolio)

it('finds for every client of a book what is done next, in words', () => {
  expect(found).toHaveLength(60)
  for (const { step, grade } of found) {
    const rules = step.rules.map(one => one.rule)
    expect(rules.filter(one => ['first-line', 'development', 'warning'].includes(one)).length).toBeLessThanOrEqual(1)
    if (rules.includes('first-line')) expect(grade).toBe('A')
    if (rules.includes('warning')) expect(grade).toBe('C')
    const text = nextStepText(step, NEXT_STEP_POLICY, { language: 'zh' })
    expect(text.actions.join()).not.toMatch(/NaN|undefined|Infinity/)
  }
  const verdicts = new Set(found.flatMap(({ step }) => step.actions.map(({ verdict }) => verdict)))
  expect([...verdicts].toSorted()).toEqual(expect.arrayContaining(['not-worthwhile', 'required', 'worthwhile']))
})

it('says the same of each whatever the order of clients', () => {
  const turned = stepsOf({ ...portfolio, clients: (portfolio.clients ?? []).toReversed() })
  for (const { id, step } of turned) expect(step).toEqual(found.find(one => one.id === id)?.step)
})
