import { describe, expect, it } from 'vitest'
import { checkCondition, expectCondition } from '../../../src/records/index.js'
import { JUNK } from '../../laws/junk.js'

const big = { fact: 'revenue', is: 'at-least', value: 5 }

function pathsOf(condition: unknown): readonly string[] {
  return checkCondition(condition, 'when').map(({ path }) => path)
}

describe('the faults of a condition', () => {
  it('are none where it is one', () => {
    expect(checkCondition({ all: [] })).toEqual([])
    expect(checkCondition({ any: [big, { not: { all: [big] } }] })).toEqual([])
  })

  it('are told of each statement, with what to do', () => {
    const condition = { all: [{ ...big, value: '5' }, big, { not: { any: [] } }, { any: [5, big, { fact: 'x' }] }] }
    expect(pathsOf(condition)).toEqual([
      'when.all[0].value',
      'when.all[2].not.any',
      'when.all[3].any[0]',
      'when.all[3].any[2].is',
    ])
    expect(checkCondition({ not: { any: [] } })).toEqual([
      {
        code: 'EMPTY_INPUT',
        path: 'condition.not.any',
        expected: 'at least one condition',
        received: 'an array of 0',
        hint: 'Write { all: [] } for what always holds',
      },
    ])
  })

  it('are those of a group before those of its parts', () => {
    expect(pathsOf({ all: [5], not: big })).toEqual(['when.not'])
    expect(pathsOf({ all: new Array(2) })).toEqual(['when.all[0]', 'when.all[1]'])
  })

  it('are told of a fact of two kinds where every part is right by itself', () => {
    const word = { fact: 'revenue', is: 'one-of', values: ['large'] }
    expect(checkCondition({ all: [big, { not: word }] })).toEqual([
      expect.objectContaining({ code: 'CONFLICTING_OPTIONS', path: 'condition.all[1].not' }),
    ])
    expect(pathsOf({ all: [big, word, { fact: '', is: 'known' }] })).toEqual(['when.all[2].fact'])
  })

  it('are ten at most, and end where a condition contains itself', () => {
    expect(checkCondition({ all: Array.from({ length: 50 }, () => 5) })).toHaveLength(10)
    const all: unknown[] = [5]
    all.push({ all }, { all })
    expect(checkCondition({ all })).toHaveLength(10)
    let deep: unknown = big
    for (let i = 0; i < 100_000; i++) deep = { not: deep }
    expect(pathsOf(deep)).toEqual([`when${'.not'.repeat(20)}`])
  })

  it('are found exactly where the throwing twin throws, and begin with the fault it names', () => {
    for (const junk of JUNK) {
      for (const condition of [junk, { not: junk }, { all: [junk, big] }, { any: [big, { ...big, value: junk }] }]) {
        const [first] = checkCondition(condition)
        const run = () => expectCondition(condition)
        if (first === undefined) expect(run).not.toThrow()
        else expect(run).toThrow(expect.objectContaining({ path: first.path, code: first.code }))
      }
    }
  })
})
