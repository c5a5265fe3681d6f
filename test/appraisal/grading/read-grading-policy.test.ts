import { expect, it } from 'vitest'
import { CLASSIC_POLICY, readGradingPolicy, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { issuesOf } from '../../../src/errors/core.js'
import type { ErrorCode } from '../../../src/errors/index.js'
import { ClienteleError } from '../../../src/errors/index.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

const plain: unknown = JSON.parse(JSON.stringify(VALUE_POLICY))

it('gives back what it reads, frozen, and does not read it twice', () => {
  for (const policy of [VALUE_POLICY, CLASSIC_POLICY]) {
    const read = readGradingPolicy(JSON.stringify(policy))
    expect(read).toEqual(policy)
    expect(Object.isFrozen(read.inputs)).toBe(true)
    expect(readGradingPolicy(read)).toBe(read)
  }
})

it.each<[string, unknown, ErrorCode, string]>([
  ['kind', 'appraisal-policy', 'UNKNOWN_DOCUMENT', 'policy.kind'],
  ['version', 2, 'UNSUPPORTED_VERSION', 'policy.version'],
  ['name', ' ', 'EMPTY_INPUT', 'policy.name'],
  ['band', -1, 'OUT_OF_RANGE', 'policy.band'],
  ['band', 51, 'OUT_OF_RANGE', 'policy.band'],
  ['inputs', {}, 'EMPTY_INPUT', 'policy.inputs'],
  ['vetoes', {}, 'INVALID_TYPE', 'policy.vetoes'],
  ['inputs.value.of', 'worth', 'OUT_OF_RANGE', 'policy.inputs.value.of'],
  ['inputs.risk.facet', 'danger', 'OUT_OF_RANGE', 'policy.inputs.risk.facet'],
  ['inputs.growth.best', -0.2, 'NO_VARIATION', 'policy.inputs.growth.best'],
  ['inputs.growth.best', 1e201, 'OUT_OF_RANGE', 'policy.inputs.growth.best'],
  ['weights.points.value', undefined, 'MISSING_VALUE', 'policy.weights.points.value'],
  ['weights.points.value', 1e7, 'OUT_OF_RANGE', 'policy.weights.points.value'],
  ['weights', { by: 'critic' }, 'OUT_OF_RANGE', 'policy.weights.by'],
  ['cuts', { by: 'share', A: 0.6, B: 0.2 }, 'OUT_OF_RANGE', 'policy.cuts.B'],
  ['cuts', { by: 'share', A: 20, B: 60 }, 'OUT_OF_RANGE', 'policy.cuts.A'],
  ['cuts', { by: 'score', A: 101, B: 60 }, 'OUT_OF_RANGE', 'policy.cuts.A'],
  ['cuts', { by: 'score', A: 60, B: 60 }, 'OUT_OF_RANGE', 'policy.cuts.B'],
  ['vetoes.0.grade', 'A', 'OUT_OF_RANGE', 'policy.vetoes[0].grade'],
  ['vetoes.1.id', 'in-default', 'CONFLICTING_OPTIONS', 'policy.vetoes[1].id'],
  ['vetoes.0.when', { fact: 'inDefault', is: 'above', value: 1 }, 'CONFLICTING_OPTIONS', 'policy.vetoes[0].when'],
  ['vetoes.0.when', { fact: 'index.value', is: 'below', value: 1 }, 'UNKNOWN_OPTION', 'policy.vetoes[0].when'],
  ['classes.quality', { fact: 'index.worth', is: 'known' }, 'UNKNOWN_OPTION', 'policy.classes.quality'],
])('names what is wrong with %s', (at, value, code, path) => {
  const issues = issuesOf(() => readGradingPolicy(replaced(plain, at.split('.'), value)))
  expect(issues.map(issue => [issue.code, issue.path])).toEqual([[code, path]])
})

it('says which name was probably meant', () => {
  const hintOf = (policy: unknown) => issuesOf(() => readGradingPolicy(policy))[0]?.hint
  expect(hintOf({ ...VALUE_POLICY, vetos: [] })).toBe("Perhaps 'vetoes'")
  const years = { of: 'attribute', attribute: 'tenureYear', worst: 0, best: 10 }
  expect(hintOf({ ...VALUE_POLICY, inputs: { years } })).toBe("Perhaps 'tenureYears'")
  const when = { fact: 'inDefalt', is: 'known' }
  expect(hintOf(replaced(plain, ['vetoes', '0', 'when'], when))).toBe("Perhaps 'inDefault'")
})

it('lets in judgements in pairs as far as they agree with each other', () => {
  const inputs = { value: { of: 'value' }, risk: { of: 'facet', facet: 'risk' }, stability: { of: 'stability' } }
  const classes = { strategic: { all: [] }, quality: { all: [] } }
  const pairs = (comparisons: unknown, criteria: unknown = ['value', 'risk', 'stability']) => ({
    ...VALUE_POLICY,
    inputs,
    classes,
    weights: { by: 'ahp', criteria, comparisons, mostInconsistent: 0.1 },
  })
  const good = [
    [1, 2, 4],
    [null, 1, 2],
    [null, null, 1],
  ]
  expect(readGradingPolicy(pairs(good)).weights.by).toBe('ahp')
  const inCircles = [
    [1, 5, 1 / 5],
    [null, 1, 5],
    [null, null, 1],
  ]
  const [issue] = issuesOf(() => readGradingPolicy(pairs(inCircles)))
  expect(issue).toMatchObject({ code: 'OUT_OF_RANGE', path: 'policy.weights.comparisons' })
  expect(issue?.hint).toBe('These three contradict each other most: value, risk, stability')
  const [missing] = issuesOf(() => readGradingPolicy(pairs(good, ['value', 'risk'])))
  expect(missing).toMatchObject({ code: 'MISSING_VALUE', path: 'policy.weights.criteria' })
  const [negative] = issuesOf(() => readGradingPolicy(pairs([[1, -2, 4], good[1], good[2]])))
  expect(negative?.path).toBe('policy.weights.comparisons[0][1]')
})

it('refuses text that is no JSON, and holes', () => {
  expect(issuesOf(() => readGradingPolicy('{'))[0]?.code).toBe('INVALID_DOCUMENT')
  expect(issuesOf(() => readGradingPolicy({ ...VALUE_POLICY, vetoes: new Array(1) }))[0]?.path).toBe('policy.vetoes[0]')
})

it('throws errors of its own whatever stands anywhere', () => {
  for (const path of pathsOf(plain)) {
    for (const junk of JUNK) {
      try {
        readGradingPolicy(replaced(plain, path, junk))
      } catch (error) {
        expect(error).toBeInstanceOf(ClienteleError)
      }
    }
  }
})
