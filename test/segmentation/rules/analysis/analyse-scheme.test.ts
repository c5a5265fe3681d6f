import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../../src/records/index.js'
import { conditionText } from '../../../../src/records/index.js'
import { analyseScheme } from '../../../../src/segmentation/rules/analysis/analyse-scheme.js'
import { JUNK } from '../../../laws/junk.js'
import { rule, SAMPLE, schemeOf } from '../support.js'

const revenue = (is: 'at-least' | 'at-most' | 'above' | 'below', value: number) =>
  ({ fact: 'revenue', is, value }) as const

describe('gaps', () => {
  it('are shown by a client of whom all is known', () => {
    const { isComplete, gaps } = analyseScheme(SAMPLE)
    expect(isComplete).toBe('no')
    expect(gaps.map(({ example }) => example)).toEqual([{ revenue: 500, sector: 'steel', purposes: [], listed: true }])
    expect(gaps.map(({ where }) => conditionText(where))).toEqual([
      'revenue is below 1,000 and sector is not "solar" and purposes is not "wind" and purposes is not "solar" and listed is yes',
    ])
  })

  it('may be a single number, or lie between numbers next to each other', () => {
    const scheme = schemeOf([rule('small', revenue('below', 50)), rule('large', revenue('above', 50))])
    expect(analyseScheme(scheme)).toMatchObject({ isComplete: 'no', gaps: [{ example: { revenue: 50 } }] })
    const next = 1 + Number.EPSILON
    const close = schemeOf([rule('small', revenue('at-most', 1)), rule('large', revenue('at-least', next))])
    expect(analyseScheme(close)).toMatchObject({ isComplete: 'yes', gaps: [] })
  })

  it('are several where they lie apart, as many as are asked for', () => {
    const islands = [1, 3, 5, 7].map(value =>
      rule(`r${value}`, { all: [revenue('above', value), revenue('below', value + 1)] }),
    )
    expect(analyseScheme(schemeOf(islands)).gaps).toHaveLength(5)
    expect(analyseScheme(schemeOf(islands), { gaps: 2 }).gaps).toHaveLength(2)
  })

  it('do not count who is beyond the bounds or the words of a fact', () => {
    const words = ['steel', 'solar', 'trade'].map(word => rule(word, { fact: 'sector', is: 'one-of', values: [word] }))
    expect(analyseScheme(schemeOf(words)).isComplete).toBe('yes')
    expect(analyseScheme(schemeOf([rule('any', revenue('at-least', 0))])).isComplete).toBe('yes')
  })

  it('do count several words at once or none', () => {
    const one = rule('one', { fact: 'purposes', is: 'one-of', values: ['x'] })
    const none = rule('none', { not: { fact: 'purposes', is: 'none-of', values: ['y'] } })
    expect(analyseScheme(schemeOf([one, none]))).toMatchObject({
      gaps: [{ example: { purposes: [] } }],
      overlaps: [{ first: 'one', second: 'none', example: { purposes: ['x', 'y'] } }],
    })
  })
})

describe('rules', () => {
  it('are reached, or only where something is missing, or never', () => {
    const rules = [
      rule('listed', { fact: 'listed', is: 'one-of', values: [true] }),
      rule('private', { fact: 'listed', is: 'one-of', values: [false] }),
      rule('rest', { all: [] }),
      rule('none', { fact: 'sector', is: 'known' }),
    ]
    expect(analyseScheme(schemeOf(rules)).rules).toEqual([
      { rule: 'listed', segment: 'listed', reached: 'yes', example: { sector: 'steel', listed: true } },
      { rule: 'private', segment: 'private', reached: 'yes', example: { sector: 'steel', listed: false } },
      { rule: 'rest', segment: 'rest', reached: 'missing-facts', example: { sector: 'steel' } },
      { rule: 'none', segment: 'none', reached: 'never', takenBy: ['rest'] },
    ])
  })
})

/** As many pigeons as holes and one more: no client fulfils it, and finding that out takes long. */
function pigeons(holes: number): Condition {
  const sits = (pigeon: number, hole: number): Condition => ({
    fact: `p${pigeon}-${hole}`,
    is: 'one-of',
    values: [true],
  })
  const [pigeonsAll, holesAll] = [
    Array.from({ length: holes + 1 }, (_, i) => i),
    Array.from({ length: holes }, (_, i) => i),
  ]
  const each = pigeonsAll.map((p): Condition => ({ any: holesAll.map(h => sits(p, h)) }))
  const alone = holesAll.flatMap(h =>
    pigeonsAll.flatMap(p =>
      pigeonsAll.slice(p + 1).map((q): Condition => ({ not: { all: [sits(p, h), sits(q, h)] } })),
    ),
  )
  return { all: [...each, ...alone] }
}

describe('a question that takes too long', () => {
  const meaning = { en: 'x', zh: 'x' }
  const facts = (holes: number) =>
    Object.fromEntries(
      Array.from({ length: (holes + 1) * holes }, (_, i) => [
        `p${Math.floor(i / holes)}-${i % holes}`,
        { kind: 'yes-no', meaning } as const,
      ]),
    )
  const schemeWith = (holes: number) =>
    schemeOf([rule('none', pigeons(holes)), rule('rest', { all: [] })], facts(holes))

  it('is answered within the steps where they do', () => {
    expect(analyseScheme(schemeWith(3)).rules[0]).toMatchObject({ reached: 'never', takenBy: [] })
  })

  it('is left open where they do not, and never guessed', () => {
    const { isComplete, rules, overlaps } = analyseScheme(schemeWith(7), { steps: 20_000 })
    expect(rules.map(({ reached }) => reached)).toEqual(['not-told', 'yes'])
    expect(isComplete).toBe('yes')
    expect(overlaps).toEqual([{ first: 'none', second: 'rest', isSameSegment: false, overlaps: 'not-told' }])
    const [alone] = schemeWith(7).rules
    const scheme = schemeOf([rule('none', { not: { not: alone!.when } })], facts(7))
    expect(
      analyseScheme({ ...scheme, rules: [{ ...scheme.rules[0]!, when: { not: alone!.when } }] }, { steps: 20_000 }),
    ).toMatchObject({
      isComplete: 'not-told',
      gaps: [],
    })
  })
})

it('takes no other options than it has', () => {
  for (const [key, junk] of ['steps', 'gaps'].flatMap(key => JUNK.slice(1).map(junk => [key, junk] as const))) {
    if (junk === 1e300 || junk === undefined) continue
    expect(() => Reflect.apply(analyseScheme, undefined, [SAMPLE, { [key]: junk }])).toThrow(
      expect.objectContaining({ path: `options.${key}` }),
    )
  }
  expect(() => Reflect.apply(analyseScheme, undefined, [SAMPLE, { step: 5 }])).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
  )
})
