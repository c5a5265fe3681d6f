import { describe, expect, it } from 'vitest'
import { segmentScheme } from '../../../src/segmentation/rules/segment-scheme.js'
import { rule, SAMPLE, schemeOf } from './support.js'

describe('a scheme that is right', () => {
  it('comes back equal, frozen to its last field, and is another object', () => {
    const given = structuredClone(SAMPLE)
    const scheme = segmentScheme(given)
    expect(scheme).toEqual(SAMPLE)
    expect(scheme).not.toBe(given)
    expect(Object.isFrozen(scheme.rules[1]?.when)).toBe(true)
    expect(Object.isFrozen(scheme.facts['sector'])).toBe(true)
    expect(Object.isFrozen(given.rules)).toBe(false)
  })

  it('survives a journey as text', () => {
    expect(segmentScheme(JSON.parse(JSON.stringify(segmentScheme(SAMPLE))))).toEqual(SAMPLE)
  })

  it('may have facts that no rule reads, and be called what every object inherits', () => {
    const meaning = { en: 'x', zh: 'x' }
    const facts = { constructor: { kind: 'yes-no', meaning }, spare: { kind: 'number', unit: 'one', meaning } } as const
    const scheme = schemeOf([rule('toString', { fact: 'constructor', is: 'one-of', values: [true] })], facts)
    expect(segmentScheme(scheme).rules).toHaveLength(1)
  })
})

describe('a rule that nobody reaches', () => {
  it('is named with those who take its clients', () => {
    const scheme = schemeOf([
      rule('low', { fact: 'revenue', is: 'below', value: 10 }),
      rule('listed', { fact: 'listed', is: 'one-of', values: [true] }),
      rule('high', { fact: 'revenue', is: 'above', value: 5 }),
      rule('none', { fact: 'revenue', is: 'at-least', value: 7 }),
    ])
    expect(() => segmentScheme(scheme)).toThrow(
      expect.objectContaining({
        code: 'UNREACHABLE_RULE',
        path: 'scheme.rules[3]',
        received: '"none"',
        hint: "'high' take all its clients before",
      }),
    )
  })

  it('may contradict itself', () => {
    const when = {
      all: [{ fact: 'revenue', is: 'below', value: 5 } as const, { fact: 'revenue', is: 'above', value: 5 } as const],
    }
    expect(() => segmentScheme(schemeOf([rule('none', when)]))).toThrow(
      expect.objectContaining({ code: 'UNREACHABLE_RULE', hint: 'Its conditions contradict each other' }),
    )
  })

  it('is not one that is reached where facts are missing', () => {
    const scheme = schemeOf([
      rule('listed', { fact: 'listed', is: 'one-of', values: [true, false] }),
      rule('unlisted', { fact: 'listed', is: 'unknown' }),
      rule('revenue', { all: [] }, 'unlisted'),
    ])
    expect(() => segmentScheme(scheme)).toThrow(
      expect.objectContaining({ path: 'scheme.rules[2]', hint: "'listed', 'unlisted' take all its clients before" }),
    )
    expect(segmentScheme({ ...scheme, rules: scheme.rules.slice(0, 2) }).rules).toHaveLength(2)
  })
})
