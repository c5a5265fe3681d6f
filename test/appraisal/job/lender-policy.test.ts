import { expect, it } from 'vitest'
import { CLASSIC_LENDER_POLICY, LENDER_POLICY, readLenderPolicy } from '../../../src/appraisal/job/lender-policy.js'

it.each([LENDER_POLICY, CLASSIC_LENDER_POLICY])('is read back from its file: $name', policy => {
  expect(readLenderPolicy(JSON.stringify(policy))).toEqual(policy)
  expect(Object.isFrozen(policy.grading)).toBe(true)
})

it('takes what is left out from the default', () => {
  const short = { kind: 'lender-policy', version: 1, name: 'ours', terms: { seed: 7 } }
  expect(readLenderPolicy(short)).toEqual({
    ...LENDER_POLICY,
    name: 'ours',
    terms: { ...LENDER_POLICY.terms, seed: 7 },
  })
})

it.each([
  [{ kind: 'appraisal-policy' }, 'UNKNOWN_DOCUMENT', 'policy.kind'],
  [{ version: 2 }, 'OUT_OF_RANGE', 'policy.version'],
  [{ name: 3 }, 'INVALID_TYPE', 'policy.name'],
  [{ weights: {} }, 'UNKNOWN_OPTION', 'policy.weights'],
  [{ terms: { level: 1 } }, 'OUT_OF_RANGE', 'level'],
  [{ terms: { draws: 2 } }, 'OUT_OF_RANGE', 'policy.terms.draws'],
  [{ terms: { seed: -1 } }, 'OUT_OF_RANGE', 'policy.terms.seed'],
  [{ terms: { annualDiscountRate: '8 %' } }, 'INVALID_TYPE', 'policy.terms.annualDiscountRate'],
  [{ terms: { rate: 1 } }, 'UNKNOWN_OPTION', 'policy.terms.rate'],
  [{ grading: { kind: 'x' } }, 'UNKNOWN_DOCUMENT', 'policy.grading.kind'],
  [{ value: null }, 'INVALID_TYPE', 'policy.value'],
])('%o is refused by name', (change, code, path) => {
  const policy = { kind: 'lender-policy', version: 1, name: 'ours', ...change }
  expect(() => readLenderPolicy(policy)).toThrow(expect.objectContaining({ code, path: expect.stringContaining(path) }))
})

it('is no text but JSON', () => {
  expect(() => readLenderPolicy('{')).toThrow(expect.objectContaining({ code: 'INVALID_DOCUMENT' }))
})
