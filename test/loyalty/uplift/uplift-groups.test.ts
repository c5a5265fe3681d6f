import { describe, expect, it } from 'vitest'
import { averageEffect } from '../../../src/loyalty/uplift/average-effect.js'
import { upliftGroups } from '../../../src/loyalty/uplift/uplift-groups.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { CALLED, MARGIN, SCORES, STAYED } from './trial-data.js'

describe('upliftGroups', () => {
  it('has the effect of the clients of each group, the highest first', () => {
    const groups = upliftGroups(SCORES, CALLED, STAYED, { groups: 5 })
    expect(groups.map(({ group }) => group)).toEqual(groups.map((_, i) => i + 1))
    expect(groups.reduce((sum, { clients }) => sum + clients, 0)).toBe(400)
    expect(groups[0]!.meanScore).toBeGreaterThan(groups.at(-1)!.meanScore)
    const rows = SCORES.flatMap((score, i) => (score === 4 ? [i] : []))
    const of = (column: readonly number[]): readonly number[] => rows.map(i => column[i]!)
    expect(groups[0]).toMatchObject({ clients: rows.length, meanScore: expect.closeTo(4, 12) })
    expect(groups[0]!.observed).toEqual(averageEffect(of(CALLED), of(STAYED)))
  })

  it('parts no equal scores, in any order of rows', () => {
    const groups = upliftGroups(SCORES, CALLED, STAYED, { groups: 50 })
    expect(groups).toHaveLength(5)
    const turned = (column: readonly number[]): readonly number[] => column.toReversed()
    const backwards = upliftGroups(turned(SCORES), turned(CALLED), turned(STAYED), { groups: 50 })
    expect(backwards.map(({ observed }) => observed)).toEqual(groups.map(({ observed }) => observed))
  })

  it('has no effect where one arm has nobody, or nobody who weighs', () => {
    const one = upliftGroups([2, 2, 1, 1], [1, 1, 1, 0], [1, 0, 1, 0], { groups: 2 })
    expect(one[0]).not.toHaveProperty('observed')
    expect(one[1]).toHaveProperty('observed')
    const weights = [1, 0, 1, 1]
    const weighed = upliftGroups([2, 2, 1, 1], [1, 0, 1, 0], [3, 1, 2, 1], {
      groups: 2,
      weights,
      outcomeKind: 'amount',
    })
    expect(weighed[0]).not.toHaveProperty('observed')
    expect(weighed[1]!.observed?.effect).toBe(1)
    expect(upliftGroups(SCORES, CALLED, MARGIN, { outcomeKind: 'amount' })[0]!.observed?.interval?.method).toBe('welch')
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(upliftGroups, undefined, args))
    expect(at(SCORES, CALLED, STAYED, { groups: 0 }).path).toBe('options.groups')
    for (const junk of JUNK) expect(at(junk, CALLED, STAYED).path).toMatch(/^(scores|treated)/)
  })
})
