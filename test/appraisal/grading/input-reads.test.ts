import { expect, it } from 'vitest'
import type { InputRule } from '../../../src/appraisal/grading/index.js'
import { readsOfInput } from '../../../src/appraisal/grading/input-reads.js'
import { LENDER_POLICY } from '../../../src/appraisal/job/lender-policy.js'
import { valueTerms } from '../../../src/appraisal/job/value-terms.js'
import { defaultsOf } from '../../../src/appraisal/outlook/defaults.js'
import { growthOf } from '../../../src/appraisal/outlook/growing.js'
import { learnOutlook, outlooks } from '../../../src/appraisal/outlook/index.js'
import { leavingOf } from '../../../src/appraisal/outlook/leaving.js'
import { outlookRun } from '../../../src/appraisal/outlook/run.js'
import { learnValue, valuer } from '../../../src/appraisal/value/index.js'
import { dataDictionary } from '../../../src/records/index.js'
import { sampleCases } from '../reasons/book.js'
import { recordedCase } from './recorded-case.js'

const { outlook: ahead, value: worth } = LENDER_POLICY
const cases = sampleCases(200)
const [outlookLearner, valueLearner] = [learnOutlook(ahead), learnValue(worth)]
for (const client of cases) {
  outlookLearner.add(client)
  valueLearner.add(client)
}
const learnt = outlookLearner.finish()
const run = outlookRun(learnt, ahead, undefined)
const lookAhead = outlooks(learnt, ahead)
const worthOf = valuer(valueLearner.finish(), worth, valueTerms(LENDER_POLICY, undefined))

const said = (rule: InputRule): Set<string> =>
  new Set(readsOfInput(rule).flatMap(({ table, fields }) => fields.map(field => `${table}.${field}`)))

it.each([
  ['stability', defaultsOf],
  ['stability', leavingOf],
  ['growth', growthOf],
  ['value', (client, of) => [defaultsOf(client, of), leavingOf(client, of), growthOf(client, of)]],
  ['value', client => worthOf(client, lookAhead(client))],
] satisfies [InputRule['of'], (...given: Parameters<typeof defaultsOf>) => unknown][])(
  'says every field that %s is read from',
  (of, readOf) => {
    const told = said(of === 'growth' ? { of, worst: 0, best: 1 } : { of })
    for (const one of cases) {
      const { client, read } = recordedCase(one)
      readOf(client, run)
      // The stage of the life cycle stands in the outlook, but moves no hazard and no value.
      expect([...read].filter(field => !told.has(field) && !STAGE.includes(field))).toEqual([])
    }
  },
)

const STAGE = ['clients.clientSince', 'clients.endedOn']

it('says only fields that there are', () => {
  const known = new Set(dataDictionary().flatMap(({ table, fields }) => fields.map(({ name }) => `${table}.${name}`)))
  for (const of of ['stability', 'value'] as const) expect([...said({ of })].filter(one => !known.has(one))).toEqual([])
})

it('says of an attribute what it rests on, and leaves a facet to its parts', () => {
  expect(said({ of: 'attribute', attribute: 'tenureYears', worst: 0, best: 10 })).toContain('clients.clientSince')
  expect(readsOfInput({ of: 'facet', facet: 'risk' })).toEqual([])
})
