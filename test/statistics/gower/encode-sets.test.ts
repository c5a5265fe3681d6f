import { describe, expect, it } from 'vitest'
import { collectIssues } from '../../../src/errors/index.js'
import { encodeSets, readSets } from '../../../src/statistics/gower/encode-sets.js'
import { emptySums } from '../../../src/statistics/gower/sums.js'
import { thrown } from '../../errors/thrown.js'

const door = () => ({ pathOf: (row: number) => `cells[${row}]`, faults: collectIssues() })
const CELLS = [['a', 'b'], ['b', 'c', 'b'], [], null]

describe('sets', () => {
  it('are compared by words of both over words of either', () => {
    const sums = emptySums(4)
    encodeSets(CELLS, 3, door()).against(['b', 'never seen'], 'row.set')(sums, 0)
    expect([...sums.differences]).toEqual([2, 2, 3, 0])
    expect([...sums.compared]).toEqual([3, 3, 3, 0])
  })

  it('of which both are empty are known, and not compared', () => {
    const sums = emptySums(4)
    encodeSets(CELLS, 1, door()).againstRow(2)(sums, 0)
    expect([...sums.known]).toEqual([1, 1, 1, 0])
    expect([...sums.compared]).toEqual([1, 1, 0, 0])
  })

  it('of a row are compared with rows from one on', () => {
    const sums = emptySums(4)
    encodeSets(CELLS, 1, door()).againstRow(0)(sums, 1)
    expect([...sums.differences]).toEqual([0, 2 / 3, 1, 0])
  })

  it('hold texts only', () => {
    const { pathOf, faults } = door()
    readSets([['a'], 'a', [1], new Array(1)], { pathOf, faults })
    expect(thrown(() => faults.throwIfAny()).issues.map(issue => issue.path)).toEqual([
      'cells[1]',
      'cells[2]',
      'cells[3]',
    ])
    expect(thrown(() => encodeSets(CELLS, 1, door()).against('a', 'row.set')).path).toBe('row.set')
  })
})
