import { describe, expect, it } from 'vitest'
import { schemeReport } from '../../../../src/segmentation/rules/report/scheme-report.js'
import { rule, SAMPLE, schemeOf } from '../support.js'

describe('a report', () => {
  const report = schemeReport(SAMPLE, {
    revenue: [5000, 10, null, 10],
    sector: ['solar', null, null, 'steel'],
    purposes: [null, ['homes'], null, []],
    listed: [false, false, null, true],
    colour: ['red', 'red', 'red', 'red'],
  })

  it('has every client in one segment', () => {
    expect(report.clients).toBe(4)
    expect(report.segments).toEqual([
      { segment: 'big', clients: 1, share: 0.25, certain: 1 },
      { segment: 'green', clients: 0, share: 0, certain: 0 },
      { segment: 'private', clients: 1, share: 0.25, certain: 0 },
      { segment: 'unassigned', clients: 2, share: 0.5, certain: 1 },
    ])
    expect(report.unassigned).toEqual({ noRule: 1, missingFacts: 1 })
    expect(report.certainShare).toBe(0.5)
  })

  it('says which rule comes too late, and whose clients it loses to whom', () => {
    expect(report.rules).toEqual([
      { rule: 'big', segment: 'big', holds: 1, cannotTell: 1, fires: 1, share: 0.25, isShadowed: false, takenBy: [] },
      {
        rule: 'green',
        segment: 'green',
        holds: 1,
        cannotTell: 2,
        fires: 0,
        share: 0,
        isShadowed: true,
        takenBy: [{ rule: 'big', clients: 1 }],
      },
      {
        rule: 'private',
        segment: 'private',
        holds: 2,
        cannotTell: 1,
        fires: 1,
        share: 0.25,
        isShadowed: false,
        takenBy: [{ rule: 'big', clients: 1 }],
      },
    ])
  })

  it('counts clients who fulfil two rules', () => {
    expect(report.both).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 2],
    ])
    expect(report.overlaps.map(({ first, second, clients }) => [first, second, clients])).toEqual([
      ['big', 'green', 1],
      ['big', 'private', 1],
      ['green', 'private', 1],
    ])
  })

  it('ranks what is missing by what it leaves open', () => {
    expect(report.missing).toEqual([
      { fact: 'sector', clients: 2, leavesOpen: 2 },
      { fact: 'purposes', clients: 2, leavesOpen: 1 },
      { fact: 'revenue', clients: 1, leavesOpen: 1 },
      { fact: 'listed', clients: 1, leavesOpen: 1 },
    ])
    expect(report.unread).toEqual(['colour'])
  })
})

it('takes a fact without a column for one that nobody tells', () => {
  const { missing } = schemeReport(SAMPLE, { listed: [true, false] })
  expect(missing[0]).toEqual({ fact: 'revenue', clients: 2, leavesOpen: 2 })
})

it('orders overlaps by clients, the worst first', () => {
  const scheme = schemeOf([
    rule('some', { fact: 'revenue', is: 'above', value: 10 }, 'one'),
    rule('listed', { fact: 'listed', is: 'one-of', values: [true] }),
    rule('more', { fact: 'revenue', is: 'above', value: 5 }, 'one'),
  ])
  const { overlaps } = schemeReport(scheme, { revenue: [20, 20, 7], listed: [true, false, true] })
  expect(overlaps).toEqual([
    { first: 'some', second: 'more', isSameSegment: true, clients: 2, share: 2 / 3 },
    { first: 'listed', second: 'more', isSameSegment: false, clients: 2, share: 2 / 3 },
    { first: 'some', second: 'listed', isSameSegment: false, clients: 1, share: 1 / 3 },
  ])
})
