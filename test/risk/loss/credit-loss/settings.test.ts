import { describe, expect, it } from 'vitest'
import { scenario } from '../../../../src/model/index.js'
import { creditLossSettings, inputsOf } from '../../../../src/risk/loss/credit-loss/settings.js'
import { thrown } from '../../../errors/thrown.js'

const still = (name: string) =>
  scenario({
    name,
    factors: { creditCycle: { unit: 'year', times: [0], values: [0], between: 'step', quantity: 'factor' } },
  })
const scenarios = [
  { scenario: still('base'), weight: 1 },
  { scenario: still('bad'), weight: 3 },
]

describe('creditLossSettings', () => {
  it('completes options: months, their middle, one story', () => {
    expect(creditLossSettings({})).toEqual({
      periodsPerYear: 12,
      timing: 'mid-period',
      beyondCurve: 'refuse',
      stories: [{ name: 'given', weight: 1 }],
    })
    const { stories } = creditLossSettings({ scenarios, underScenario: {} })
    expect(stories.map(({ name, weight }) => [name, weight])).toEqual([
      ['base', 0.25],
      ['bad', 0.75],
    ])
  })

  it('names what is wrong', () => {
    const path = (options: object, own: readonly string[] = []) =>
      thrown(() => creditLossSettings(JSON.parse(JSON.stringify(options)), own)).path
    expect(path({ periodsPerYear: 366 })).toBe('options.periodsPerYear')
    expect(path({ periodsPerYear: 1.5 })).toBe('options.periodsPerYear')
    expect(path({ timing: 'start' })).toBe('options.timing')
    expect(path({ beyondCurve: 'zero' })).toBe('options.beyondCurve')
    expect(path({ underScenario: {} })).toBe('options.scenarios')
    expect(path({ scenarios: [], underScenario: {} })).toBe('options.scenarios')
    expect(path({ horizon: 1 })).toBe('options.horizon')
    expect(path({ mine: 1, horizon: 1 }, ['mine'])).toBe('options.horizon')
  })
})

describe('inputsOf', () => {
  const { stories } = creditLossSettings({ scenarios, underScenario: {} })
  const places = { base: 'facility', changeable: ['pd', 'lgd'] }
  const given = { pd: 0.1, lgd: 0.4 }

  it('changes what a story says, and knows where each field stands', () => {
    const { inputs, pathOf } = inputsOf(given, stories[1]!, { base: {}, bad: { pd: 0.2 } }, places)
    expect(inputs).toEqual({ pd: 0.2, lgd: 0.4 })
    expect([pathOf('pd'), pathOf('lgd')]).toEqual(['options.underScenario.bad.pd', 'facility.lgd'])
    const byFunction = inputsOf(given, stories[1]!, ({ name }) => ({ pd: name.length / 10 }), places)
    expect(byFunction.inputs.pd).toBe(0.3)
    expect(byFunction.pathOf('pd')).toBe("options.underScenario('bad').pd")
    expect(inputsOf(given, { name: 'given', weight: 1 }, undefined, places).inputs).toBe(given)
  })

  it('refuses a story that nothing is said of, and fields that no story changes', () => {
    const path = (under: unknown) =>
      thrown(() => inputsOf(given, stories[1]!, JSON.parse(JSON.stringify(under)), places)).path
    expect(path({ base: {} })).toBe('options.underScenario.bad')
    expect(path({ bad: { maturity: 1 } })).toBe('options.underScenario.bad.maturity')
    expect(path({ bad: null })).toBe('options.underScenario.bad')
    expect(path(5)).toBe('options.underScenario')
  })
})
