import { expect, it } from 'vitest'
import { concentrationByGroup, herfindahl, meanLogDeviation, theilIndex } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { TEN, untyped } from './samples.js'

const GROUPS = ['a', 'b', 'a', 'b', 'c', 'a', 'c', 'b', 'a', 'c']

it('splits every index into parts that add up to it', () => {
  const { names, groups, theil, meanLogDeviation: deviation, byGroup } = concentrationByGroup(TEN, GROUPS)
  expect(names.index).toBeCloseTo(herfindahl(TEN).index, 14)
  expect(byGroup.reduce((sum, group) => sum + group.contribution, 0)).toBeCloseTo(names.index, 14)
  expect(theil.within + theil.between).toBeCloseTo(theilIndex(TEN), 14)
  expect(Number(deviation?.within) + Number(deviation?.between)).toBeCloseTo(meanLogDeviation(TEN), 14)
  const totals = ['a', 'b', 'c'].map(name => TEN.reduce((sum, value, i) => sum + (GROUPS[i] === name ? value : 0), 0))
  expect(groups.index).toBeCloseTo(herfindahl(totals).index, 14)
})

it('describes each group by its own values, the largest first', () => {
  const { byGroup } = concentrationByGroup(TEN, GROUPS)
  expect(byGroup.map(({ share }) => share)).toEqual(byGroup.map(({ share }) => share).sort((a, b) => b - a))
  for (const { group, rows, herfindahl: index, theil } of byGroup) {
    const own = TEN.filter((_, i) => GROUPS[i] === group)
    expect(rows).toBe(own.length)
    expect(index).toBeCloseTo(herfindahl(own).index, 14)
    expect(theil).toBeCloseTo(theilIndex(own), 14)
  }
})

it('leaves out what a group of nothing does not have', () => {
  const { byGroup, theil, meanLogDeviation: deviation } = concentrationByGroup([0, 0, 4], ['a', 'a', 'b'])
  expect(byGroup).toEqual([
    { group: 'b', rows: 1, share: 1, contribution: 1, herfindahl: 1, theil: 0 },
    { group: 'a', rows: 2, share: 0, contribution: 0 },
  ])
  expect(theil.total).toBeCloseTo(Math.log(3), 14)
  expect(deviation).toBeUndefined()
})

it('takes one value in one group', () => {
  expect(concentrationByGroup([7], ['a'])).toMatchObject({ theil: { total: 0, within: 0, between: 0 } })
})

it('refuses groups of another length and what are no names', () => {
  expect(thrown(() => concentrationByGroup(TEN, ['a'])).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => concentrationByGroup([1], untyped([1]))).path).toBe('groups[0]')
  expect(thrown(() => concentrationByGroup([1], untyped(undefined))).code).toBe('INVALID_TYPE')
})
