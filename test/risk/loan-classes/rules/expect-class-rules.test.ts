import { expect, it } from 'vitest'
import { expectClassRules } from '../../../../src/risk/loan-classes/rules/expect-class-rules.js'
import { thrown } from '../../../errors/thrown.js'

const pack = (rules: string, rest = '"title": "House", "sources": {}') =>
  JSON.parse(`{ "name": "house", "from": "2024-01-01", "rules": ${rules}, ${rest} }`)

it('lets rules through that can be read', () => {
  const good = pack(
    '{ "late": { "atBest": "loss", "when": [{ "fact": "daysPastDue", "above": 30 }], "unless": [{ "fact": "retail", "is": true }] }, "all": { "atBest": "pass", "when": [] } }',
  )
  expect(expectClassRules(good, 'pack')).toBe(good)
})

it.each([
  ['{ "atBest": "bad", "when": [] }', '.atBest'],
  ['{ "atBest": "loss" }', '.when'],
  ['{ "atBest": "loss", "when": [], "unles": [] }', '.unles'],
  ['{ "atBest": "loss", "when": [null] }', '.when[0]'],
  ['{ "atBest": "loss", "when": [{ "fact": "mood", "is": true }] }', '.when[0].fact'],
  ['{ "atBest": "loss", "when": [{ "fact": "retail", "is": true }, { "fact": "daysPastDue" }] }', '.when[1]'],
  ['{ "atBest": "loss", "when": [{ "fact": "daysPastDue", "above": "30" }] }', '.when[0].above'],
  ['{ "atBest": "loss", "when": [{ "fact": "daysPastDue", "is": true }] }', '.when[0].is'],
  ['{ "atBest": "loss", "when": [{ "fact": "daysPastDue", "above": 1, "atMost": 3 }] }', '.when[0].atMost'],
  ['{ "atBest": "loss", "when": [{ "fact": "retail", "above": 0 }] }', '.when[0].above'],
  ['{ "atBest": "loss", "when": [{ "fact": "retail", "is": 1 }] }', '.when[0].is'],
  ['{ "atBest": "loss", "when": [], "unless": 3 }', '.unless'],
  ['{ "atBest": "loss", "when": [], "unless": [] }', '.unless'],
  ['{ "atBest": "loss", "when": [], "unless": [{ "fact": "mood" }] }', '.unless[0].fact'],
  ['null', ''],
])('refuses the rule %s', (rule, path) => {
  expect(thrown(() => expectClassRules(pack(`{ "late": ${rule} }`), 'pack')).path).toBe(`pack.rules.late${path}`)
})

it.each([
  ['"title": null, "sources": {}', 'pack.title'],
  ['"title": "House"', 'pack.sources'],
  ['"title": "House", "sources": { "late": 3 }', 'pack.sources.late'],
])('refuses a pack with %s', (rest, path) => {
  expect(thrown(() => expectClassRules(pack('{}', rest), 'pack')).path).toBe(path)
})

it('refuses holes', () => {
  const sparse = { ...pack('{}'), rules: { late: { atBest: 'loss' as const, when: new Array(1) } } }
  expect(thrown(() => expectClassRules(sparse, 'pack')).path).toBe('pack.rules.late.when[0]')
})
