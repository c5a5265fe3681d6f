import { expect, it } from 'vitest'
import { SEGMENTS_POLICY } from '../../../src/appraisal/segments/policy.js'
import { readSegmentsPolicy } from '../../../src/appraisal/segments/read-policy.js'
import { JUNK } from '../../laws/junk.js'

const plain = JSON.parse(JSON.stringify(SEGMENTS_POLICY))
const codeOf = (json: unknown) => {
  try {
    readSegmentsPolicy(json)
    return 'none'
  } catch (error) {
    return error instanceof Error && 'code' in error ? [error.code, 'path' in error && error.path] : error
  }
}

it('reads what JSON makes of the usual schemes', () => {
  expect(readSegmentsPolicy(plain)).toEqual(SEGMENTS_POLICY)
  expect(readSegmentsPolicy([])).toEqual([])
})

it('names what is wrong by its place', () => {
  const [relation, credit, growth] = plain
  expect(codeOf([relation, relation])).toEqual(['CONFLICTING_OPTIONS', 'policy[1].scheme.name'])
  expect(codeOf([{ ...relation, fact: {} }])).toEqual(['UNKNOWN_OPTION', 'policy[0].fact'])
  expect(codeOf([{ ...growth, facts: { revenueGrowth: 'saleGrowth' } }])).toEqual([
    'UNKNOWN_OPTION',
    'policy[0].facts.revenueGrowth',
  ])
  expect(codeOf([{ ...growth, facts: { revenueGrowth: 'status' } }])).toEqual([
    'CONFLICTING_OPTIONS',
    'policy[0].facts.revenueGrowth',
  ])
  expect(codeOf([{ ...growth, facts: { revenue: 'sales' } }])).toEqual(['UNKNOWN_OPTION', 'policy[0].facts.revenue'])
  expect(codeOf([{ scheme: { ...credit.scheme, version: 2 } }])).toEqual([
    'UNSUPPORTED_VERSION',
    'policy[0].scheme.version',
  ])
  expect(codeOf(Array.from({ length: 21 }, () => relation))).toEqual(['OUT_OF_RANGE', 'policy'])
})

it.each(JUNK)('refuses junk by name: %s', junk => {
  if (Array.isArray(junk) && junk.length === 0) return
  expect(typeof codeOf([junk])).toBe('object')
  expect(codeOf([junk])).toHaveLength(2)
})
