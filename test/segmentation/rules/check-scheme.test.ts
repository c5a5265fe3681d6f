import { describe, expect, it } from 'vitest'
import { checkSegmentScheme } from '../../../src/segmentation/rules/check-scheme.js'
import type { SegmentScheme } from '../../../src/segmentation/rules/types.js'
import { replaced } from '../../laws/junk.js'
import { rule, SAMPLE, schemeOf } from './support.js'

/** The faults of what need not be a scheme at all. */
function faultsOf(scheme: unknown): readonly (readonly [string, string])[] {
  const issues: ReturnType<typeof checkSegmentScheme> = Reflect.apply(checkSegmentScheme, undefined, [scheme])
  return issues.map(({ path, code }) => [path, code])
}

it('finds nothing wrong with a right one', () => {
  expect(checkSegmentScheme(SAMPLE)).toEqual([])
})

describe('what is wrong', () => {
  it('is told of every fact and segment at once', () => {
    const wrong = replaced(
      replaced(SAMPLE, ['facts', 'revenue', 'unit'], ''),
      ['segments', 'green', 'name', 'zh'],
      undefined,
    )
    expect(faultsOf(wrong)).toEqual([
      ['scheme.facts.revenue.unit', 'EMPTY_INPUT'],
      ['scheme.segments.green.name.zh', 'INVALID_TYPE'],
    ])
  })

  it('is told of every rule once the names are right', () => {
    const wrong = replaced(
      replaced(SAMPLE, ['rules', '0', 'when', 'value'], Number.NaN),
      ['rules', '2', 'segment'],
      'public',
    )
    expect(faultsOf(wrong)).toEqual([
      ['scheme.rules[0].when.value', 'OUT_OF_RANGE'],
      ['scheme.rules[2].segment', 'OUT_OF_RANGE'],
    ])
  })

  it('is told of the whole where every part is right', () => {
    expect(faultsOf({ ...SAMPLE, rules: SAMPLE.rules.slice(1) })).toEqual([['scheme.segments.big', 'EMPTY_SEGMENT']])
    expect(faultsOf({ ...SAMPLE, rules: [...SAMPLE.rules, SAMPLE.rules[0]] })).toEqual([
      ['scheme.rules[3].name', 'CONFLICTING_OPTIONS'],
    ])
    expect(faultsOf({ ...SAMPLE, segments: {} })).toEqual([['scheme.segments', 'EMPTY_INPUT']])
    expect(faultsOf({ ...SAMPLE, facts: undefined })).toEqual([['scheme.facts', 'INVALID_TYPE']])
    expect(faultsOf(undefined)[0]).toEqual(['scheme', 'INVALID_TYPE'])
  })

  it('is at most ten things', () => {
    const rules = Array.from({ length: 12 }, (_, i) => rule(`rule ${i}`, { any: [] }, 'one'))
    expect(faultsOf(schemeOf(rules))).toHaveLength(10)
  })

  it('is every rule that nobody reaches', () => {
    const all = { all: [] }
    const scheme: SegmentScheme = schemeOf([rule('first', all), rule('second', all), rule('third', all)])
    expect(faultsOf(scheme)).toEqual([
      ['scheme.rules[1]', 'UNREACHABLE_RULE'],
      ['scheme.rules[2]', 'UNREACHABLE_RULE'],
    ])
  })
})
