import { describe, expect, it } from 'vitest'
import { judgedScreens } from '../../../../src/project/sustainability/proceeds/judged-screens.js'

const category = {
  title: 'Dam',
  theme: 'green',
  every: [{ measure: 'safe', is: true }],
  oneOf: [[{ measure: 'density', unit: 'W/m2', above: 5 }], [{ measure: 'emissions', unit: 'g/kWh', below: 100 }]],
} as const
const statusOf = (measures: Readonly<Record<string, number | boolean>>) => judgedScreens(category, measures, 'm').status

describe('judgedScreens', () => {
  it('needs all of some and one of the others', () => {
    expect(statusOf({ safe: true, density: 6 })).toBe('eligible')
    expect(statusOf({ safe: true, density: 5, emissions: 99 })).toBe('eligible')
    expect(statusOf({ safe: true, density: 5, emissions: 100 })).toBe('not-eligible')
    expect(statusOf({ safe: false, density: 6 })).toBe('not-eligible')
  })

  it('leaves open what a missing measure could still settle', () => {
    expect(statusOf({ density: 6 })).toBe('not-known')
    expect(statusOf({ safe: true, density: 5 })).toBe('not-known')
    expect(statusOf({ safe: false })).toBe('not-eligible')
  })

  it('knows four bounds', () => {
    const bounded = (screen: object, value: number) =>
      judgedScreens(
        { title: 't', theme: 'green', every: [{ measure: 'x', unit: 'u', atMost: 0, ...screen }] },
        { x: value },
        'm',
      ).status
    expect(bounded({ atMost: 1 }, 1)).toBe('eligible')
    expect(bounded({ atMost: 1 }, 2)).toBe('not-eligible')
    const least = { title: 't', theme: 'green', every: [{ measure: 'x', unit: 'u', atLeast: 1 }] } as const
    expect(judgedScreens(least, { x: 1 }, 'm').status).toBe('eligible')
    expect(judgedScreens(least, { x: 0.9 }, 'm').status).toBe('not-eligible')
  })

  it('takes no fact for a number', () => {
    expect(() => statusOf({ safe: 1 })).toThrow('m.safe')
    expect(() => statusOf({ density: true })).toThrow('m.density')
  })

  it('is eligible without any screen', () => {
    expect(judgedScreens({ title: 't', theme: 'social' }, {}, 'm')).toEqual({ status: 'eligible', screens: [] })
  })
})
