import { describe, expect, it } from 'vitest'
import { expectCondition, factKinds } from '../../../src/records/conditions/expect-condition.js'
import { JUNK } from '../../laws/junk.js'

const big = { fact: 'revenue', is: 'at-least', value: 5 }
const sector = { fact: 'sector', is: 'one-of', values: ['mining', 'steel'] }

function nested(depth: number): unknown {
  return depth === 1 ? big : { not: nested(depth - 1) }
}

describe('a condition', () => {
  it.each([
    [big],
    [sector],
    [{ fact: 'audited', is: 'none-of', values: [false] }],
    [{ fact: 'rating', is: 'known' }],
    [{ all: [] }],
    [{ any: [big, { not: { all: [sector, big] } }] }],
    [nested(20)],
  ])('is well formed: %j', condition => {
    expect(() => expectCondition(condition)).not.toThrow()
  })

  it.each([
    [undefined, 'when', 'INVALID_TYPE'],
    [[big], 'when', 'INVALID_TYPE'],
    [{}, 'when', 'MISSING_VALUE'],
    [{ is: 'known' }, 'when', 'MISSING_VALUE'],
    [{ all: big }, 'when.all', 'INVALID_TYPE'],
    [{ all: [big], any: [big] }, 'when.any', 'UNKNOWN_OPTION'],
    [{ any: [] }, 'when.any', 'EMPTY_INPUT'],
    [{ any: [big], not: big }, 'when.not', 'UNKNOWN_OPTION'],
    [{ not: big, fact: 'x' }, 'when.fact', 'UNKNOWN_OPTION'],
    [{ not: [big] }, 'when.not', 'INVALID_TYPE'],
    [{ all: [big, { any: [sector, 5] }] }, 'when.all[1].any[1]', 'INVALID_TYPE'],
    [{ all: new Array(2) }, 'when.all[0]', 'INVALID_TYPE'],
    [{ ...big, fact: '' }, 'when.fact', 'EMPTY_INPUT'],
    [{ ...big, fact: 5 }, 'when.fact', 'INVALID_TYPE'],
    [{ ...big, is: '>=' }, 'when.is', 'OUT_OF_RANGE'],
    [{ ...big, value: '5' }, 'when.value', 'INVALID_TYPE'],
    [{ ...big, value: Number.NaN }, 'when.value', 'OUT_OF_RANGE'],
    [{ ...big, unit: 'EUR' }, 'when.unit', 'UNKNOWN_OPTION'],
    [{ fact: 'x', is: 'known', value: 5 }, 'when.value', 'UNKNOWN_OPTION'],
    [{ ...sector, values: 'mining' }, 'when.values', 'INVALID_TYPE'],
    [{ ...sector, values: [] }, 'when.values', 'EMPTY_INPUT'],
    [{ ...sector, values: [5] }, 'when.values[0]', 'INVALID_TYPE'],
    [{ ...sector, values: ['mining', true] }, 'when.values[1]', 'INVALID_TYPE'],
    [{ ...sector, values: [true, 'mining'] }, 'when.values[1]', 'INVALID_TYPE'],
    [{ ...sector, values: ['mining', undefined] }, 'when.values[1]', 'INVALID_TYPE'],
    [{ ...sector, values: new Array(1) }, 'when.values[0]', 'INVALID_TYPE'],
    [{ ...sector, value: 5 }, 'when.value', 'UNKNOWN_OPTION'],
  ])('is refused by the place of its fault: %j', (condition, path, code) => {
    expect(() => expectCondition(condition, 'when')).toThrow(expect.objectContaining({ path, code }))
  })

  it('ends where it is too deep or contains itself', () => {
    const path = `condition${'.not'.repeat(20)}`
    expect(() => expectCondition(nested(21))).toThrow(expect.objectContaining({ path, code: 'OUT_OF_RANGE' }))
    const all: unknown[] = [big]
    all.push({ all })
    expect(() => expectCondition({ all })).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE' }))
  })

  it('takes a fact for one thing', () => {
    const word = { fact: 'revenue', is: 'one-of', values: ['large'] }
    const fault = {
      path: 'condition.all[1]',
      code: 'CONFLICTING_OPTIONS',
      expected: "'revenue' taken for a number, as before",
    }
    expect(() => expectCondition({ all: [big, word] })).toThrow(expect.objectContaining(fault))
    expect(() => expectCondition({ all: [big, { fact: 'revenue', is: 'known' }, big] })).not.toThrow()
  })

  it('is refused by name, whatever stands in its place', () => {
    for (const junk of JUNK) {
      for (const condition of [junk, { not: junk }, { all: [junk] }, { ...big, fact: junk, is: 'knwon' }]) {
        expect(() => expectCondition(condition)).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
      }
    }
  })
})

it('tells which kind of fact is asked for', () => {
  const known = { fact: 'revenue', is: 'known' }
  const yes = { fact: 'audited', is: 'one-of', values: [true] }
  expect([...factKinds({ all: [known, { any: [yes, sector, big] }, { fact: 'x', is: 'unknown' }] }, 'c')]).toEqual([
    ['revenue', 'number'],
    ['audited', 'yes-no'],
    ['sector', 'words'],
    ['x', 'any'],
  ])
})
