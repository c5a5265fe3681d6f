import { expect, it } from 'vitest'
import { readColumns } from '../../../../src/segmentation/rules/columns/read-columns.js'
import { readScheme } from '../../../../src/segmentation/rules/read-scheme.js'
import { tallyOf } from '../../../../src/segmentation/rules/report/tally.js'
import { rule, SAMPLE, schemeOf } from '../support.js'

/** Clients: big and green and private; green perhaps; nothing known; none. */
const CLIENTS = {
  revenue: [5000, 10, null, 10],
  sector: ['solar', null, null, 'steel'],
  purposes: [null, ['homes'], null, []],
  listed: [false, false, null, true],
}

it('counts every client once, and rules and facts as often as they come', () => {
  const reading = readScheme(SAMPLE)
  expect(tallyOf(reading, readColumns(reading, CLIENTS))).toEqual({
    holds: Uint32Array.of(1, 1, 2),
    cannotTell: Uint32Array.of(1, 2, 1),
    fires: Uint32Array.of(1, 0, 1, 2),
    certain: Uint32Array.of(1, 0, 0, 1),
    both: Uint32Array.of(0, 1, 1, 0, 0, 1, 0, 0, 0),
    taken: Uint32Array.of(0, 0, 0, 1, 0, 0, 1, 0, 0),
    leavesOpen: new Map([
      ['revenue', 1],
      ['sector', 2],
      ['purposes', 1],
      ['listed', 1],
    ]),
  })
})

it('does not take for open what leads to the same segment', () => {
  const scheme = schemeOf([
    rule('big', { fact: 'revenue', is: 'at-least', value: 1000 }, 'key'),
    rule('listed', { fact: 'listed', is: 'one-of', values: [true] }, 'key'),
  ])
  const reading = readScheme(scheme)
  const { certain, leavesOpen } = tallyOf(reading, readColumns(reading, { listed: [true, false, null] }))
  expect(Array.from(certain)).toEqual([0, 1, 0])
  expect([...leavesOpen]).toEqual([
    ['revenue', 2],
    ['listed', 1],
  ])
})
