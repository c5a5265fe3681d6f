import { describe, expect, it } from 'vitest'
import type { ClientTierPolicy } from '../../../../src/segmentation/index.js'
import { CLASSIC_ABC, clientTier, STRATEGIC_QUALITY_ORDINARY } from '../../../../src/segmentation/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'
import { SMALL } from './small-policy.js'

const near = (value: number) => expect.closeTo(value, 12)

describe('clientTier', () => {
  it('weighs criteria, and facts within them', () => {
    const { score, range, coverage, tier, name, certain, parts, criteria, reasons } = clientTier(SMALL, {
      years: 5,
      mood: 'fair',
      cover: 2,
      late: false,
    })
    expect([score, range, coverage]).toEqual([near(0.5), { lower: near(0.5), upper: near(0.5) }, 1])
    expect([tier, name, certain, reasons]).toEqual(['B', 'Middle', true, ['score 0.50; Middle begins at 0.4']])
    expect(parts.map(part => [part.name, part.weight, part.grade, part.contribution])).toEqual([
      ['years', near(0.3), 0.5, near(0.15)],
      ['mood', near(0.1), 0.5, near(0.05)],
      ['cover', near(0.6), 0.5, near(0.3)],
    ])
    expect(parts.map(({ reason }) => reason)).toEqual([
      'years together 5 is 50 % of the way from 0 to 10',
      'mood is "fair", worth 50 %',
      'cover 2 is 50 % of the way from 1 to 3',
    ])
    expect(criteria.map(each => [each.criterion, each.weight, each.score, each.contribution])).toEqual([
      ['history', near(0.4), near(0.5), near(0.2)],
      ['strength', near(0.6), near(0.5), near(0.3)],
    ])
  })

  it('leaves open what is missing, within bounds', () => {
    // Known: 0.3 of 1 and 0.1 of 1, so 0.4 of 0.4; cover may add 0 to 0.6. Late is not known.
    const open = clientTier(SMALL, { years: 10, mood: 'good' })
    expect([open.score, open.range, open.coverage]).toEqual([1, { lower: near(0.4), upper: 1 }, near(0.4)])
    expect([open.tier, open.certain, open.possible]).toEqual(['A', false, ['A', 'B', 'C']])
    expect(open.toKnow).toEqual(['late', 'cover'])
    expect(open.vetoes).toEqual([
      {
        veto: 'late',
        holds: 'unknown',
        atBest: 'C',
        text: 'it pays late',
        reasons: ['pays late is not known'],
        missing: ['late'],
      },
    ])
    expect(open.reasons[1]).toBe('perhaps at best Rest: it pays late')
    expect(clientTier(SMALL, { years: 10, mood: 'good', late: false }).possible).toEqual(['A', 'B'])
    expect(clientTier(SMALL, { cover: 1, late: false }).possible).toEqual(['B', 'C'])
    expect(open.criteria[1]).toMatchObject({ criterion: 'strength', weight: near(0.6) })
    expect('score' in open.criteria[1]!).toBe(false)
  })

  it('says nothing where nothing is known, unless a veto does', () => {
    const nothing = clientTier(SMALL, {})
    expect(['tier' in nothing, 'score' in nothing, 'toRise' in nothing, nothing.certain]).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(nothing.reasons[0]).toBe('nothing that is graded is known')
    const late = clientTier(SMALL, { late: true })
    expect([late.tier, late.certain, 'score' in late]).toEqual(['C', true, false])
  })

  it('is kept down by a veto, whatever the score', () => {
    const late = clientTier(SMALL, { years: 10, mood: 'good', cover: 3, late: true })
    expect([late.score, late.tier, late.certain]).toEqual([1, 'C', true])
    expect(late.reasons).toEqual(['score 1.00; Best begins at 0.8', 'at best Rest: it pays late'])
    expect(late.toRise).toEqual({
      tier: 'B',
      name: 'Middle',
      from: 0.4,
      gap: 0,
      alone: [],
      toImprove: [],
      vetoes: ['pays late is no'],
    })
  })

  it('says what alone would lift it, and that does', () => {
    const facts = { years: 5, mood: 'bad', cover: 2.4, late: false } as const
    const { toRise, score } = clientTier(SMALL, facts)
    // 0.15 + 0 + 0.42 = 0.57; 0.23 are missing: cover by 0.23 / 0.6 of 2, which is 0.76667; years can add 0.15 at most.
    expect([score, toRise?.gap]).toEqual([near(0.57), near(0.23)])
    expect(toRise?.alone).toEqual([])
    expect(toRise?.toImprove).toEqual(['cover', 'years', 'mood'])
    const near3 = clientTier(SMALL, { ...facts, years: 8 })
    expect(near3.toRise?.alone.map(({ text }) => text)).toEqual(['cover is at least 2.867'])
    expect(clientTier(SMALL, { ...facts, years: 8, cover: 2.867 }).tier).toBe('A')
    expect(clientTier(SMALL, { ...facts, years: 8, cover: 2.866 }).tier).toBe('B')
  })

  it('names the words and the limits from above that would lift it', () => {
    const { history, strength } = SMALL.criteria
    const policy: ClientTierPolicy = {
      ...SMALL,
      criteria: {
        history: { ...history!, weight: 9 },
        strength: {
          ...strength!,
          weight: 3,
          parts: [{ fact: 'cover', weight: 1, grades: { kind: 'linear', worst: 3, best: 1 } }],
        },
      },
    }
    // Weights 0.5625, 0.1875 and 0.25: 0.5625 + 0 + 0.7 · 0.25 is 0.0625 short of 0.8.
    const { toRise } = clientTier(policy, { years: 10, mood: 'bad', cover: 1.6, late: false })
    expect(toRise?.gap).toBeCloseTo(0.0625, 12)
    expect(toRise?.alone.map(({ text }) => text)).toEqual(['mood is one of "good", "fair"', 'cover is at most 1.1'])
    const far = clientTier(policy, { years: 8, mood: 'bad', cover: 2, late: false })
    expect([far.toRise?.alone, far.toRise?.toImprove]).toEqual([[], ['mood', 'cover', 'years']])
  })

  it('speaks Chinese, and calls facts as asked', () => {
    const { name, reasons, parts } = clientTier(
      STRATEGIC_QUALITY_ORDINARY,
      { yearsOfCooperation: 6, inDefault: true },
      { language: 'zh' },
    )
    expect(name).toBe('一般客户')
    expect(reasons[1]).toBe('最高为“一般客户”：客户已违约')
    expect(parts[0]?.reason).toBe('合作年限 6，处于 0 至 10 的 60 % 处')
    const named = clientTier(SMALL, { years: 3 }, { names: { years: 'age' } })
    expect(named.parts[0]?.reason).toBe('age 3 is 30 % of the way from 0 to 10')
  })

  it('lists facts that nobody reads', () => {
    expect(clientTier(SMALL, { year: 5 } as never).unread).toEqual(['year'])
  })

  it('gives the classic A, B and C', () => {
    const good = {
      yearsOfCooperation: 9,
      contractsCompleted: 20,
      onTimeShare: 0.99,
      feedback: 'praise',
      brokeContract: false,
    }
    expect(clientTier(CLASSIC_ABC, good).tier).toBe('A')
    expect(
      clientTier(CLASSIC_ABC, { ...good, yearsOfCooperation: 1, contractsCompleted: 2, feedback: 'none' }).tier,
    ).toBe('B')
    expect(clientTier(CLASSIC_ABC, { ...good, brokeContract: true })).toMatchObject({
      tier: 'C',
      treatment: { limit: 'lower' },
    })
  })

  it('refuses facts of another kind, beyond their bounds or not listed', () => {
    const refused = [
      [{ years: '5' }, 'INVALID_TYPE', 'facts.years'],
      [{ years: -1 }, 'OUT_OF_RANGE', 'facts.years'],
      [{ mood: 'splendid' }, 'OUT_OF_RANGE', 'facts.mood'],
      [{ late: 1 }, 'INVALID_TYPE', 'facts.late'],
      [{ cover: Number.NaN }, 'OUT_OF_RANGE', 'facts.cover'],
    ] as const
    for (const [facts, code, path] of refused) {
      expect(thrown(() => clientTier(SMALL, facts as never))).toMatchObject({ code, path })
    }
    for (const junk of JUNK.filter(each => typeof each !== 'object' || each === null)) {
      expect(() => clientTier(SMALL, junk as never)).toThrowError(/facts/)
      expect(() => clientTier(junk as never, {})).toThrowError(/policy/)
      if (junk !== undefined) expect(() => clientTier(SMALL, {}, junk as never)).toThrowError(/options/)
    }
  })

  it('writes no score as one of a tier that it does not reach', () => {
    const abc = { contractsCompleted: 10, onTimeShare: 1, feedback: 'complaint', brokeContract: false }
    const years = (yearsOfCooperation: number): readonly string[] =>
      clientTier(CLASSIC_ABC, { ...abc, yearsOfCooperation }).reasons
    expect(years(9.98)).toEqual(['score 0.7997; B begins at 0.5'])
    expect(years(10)).toEqual(['score 0.80; A begins at 0.8'])
    expect(years(8)).toEqual(['score 0.77; B begins at 0.5'])
    expect(clientTier(CLASSIC_ABC, { onTimeShare: 0.99988, brokeContract: false }).reasons).toEqual([
      'score 1.00 by what is known, 0.4998 to 1.00 once all is; A begins at 0.8',
    ])
  })
})
