import { describe, expect, it } from 'vitest'
import { domainsOf } from '../../../../src/segmentation/rules/analysis/example.js'
import { logicOf } from '../../../../src/segmentation/rules/analysis/formula.js'
import { search } from '../../../../src/segmentation/rules/analysis/search.js'
import { readScheme } from '../../../../src/segmentation/rules/read-scheme.js'
import { rule, SAMPLE, schemeOf } from './../support.js'

const ALL = { steps: 1e6, most: 1000 }

describe('a scheme as logic', () => {
  it('has a variable for each fact that rules read, and one for each word of those that hold several', () => {
    const { variables, places, rules } = logicOf(readScheme(SAMPLE))
    expect(places).toEqual(
      new Map([
        ['revenue', { variable: 0, named: new Set([1000, 0]) }],
        ['sector', { variable: 1, named: new Set(['solar']) }],
        [
          'purposes',
          {
            variable: 2,
            named: new Set(['wind', 'solar']),
            words: new Map([
              ['wind', 3],
              ['solar', 4],
            ]),
          },
        ],
        ['listed', { variable: 5, named: new Set() }],
      ]),
    )
    expect(variables).toEqual([
      [0, 500, 1000, 2000, undefined],
      ['solar', 'steel', undefined],
      [[], undefined],
      [false, true],
      [false, true],
      [false, true, undefined],
    ])
    expect(rules[0]).toEqual({ variable: 0, truth: Uint8Array.of(0, 0, 2, 2, 1) })
  })

  it('leaves out facts that no rule reads', () => {
    const { places } = logicOf(readScheme(schemeOf([rule('known', { fact: 'listed', is: 'known' })])))
    expect([...places.keys()]).toEqual(['listed'])
  })
})

describe('several words that are not known', () => {
  const isAmong = { fact: 'purposes', is: 'one-of', values: ['x', 'y'] } as const
  const logic = logicOf(readScheme(schemeOf([rule('in', isAmong), rule('out', { not: isAmong })])))
  const [inside, outside] = [logic.rules[0]!, logic.rules[1]!]
  const isMissing = domainsOf(logic, true).with(logic.places.get('purposes')!.variable, [1])

  it('leave open whether a word is among them', () => {
    expect(search({ hold: [], fail: [inside, outside] }, isMissing, ALL).found).toHaveLength(1)
    expect(search({ hold: [inside], fail: [] }, isMissing, ALL).found).toEqual([])
  })

  it('and that are known leave nothing open', () => {
    const known = domainsOf(logic, false)
    expect(search({ hold: [], fail: [inside, outside] }, known, ALL)).toEqual({ found: [], isTold: true })
    expect(search({ hold: [inside], fail: [] }, known, ALL).found).toHaveLength(2)
  })
})
