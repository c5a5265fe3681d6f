import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factNames } from '../../../src/records/index.js'
import { checkSegmentScheme, SEGMENT_SCHEMES, segmentScheme } from '../../../src/segmentation/index.js'

const schemes = Object.entries(SEGMENT_SCHEMES)
const HAN = /\p{Script=Han}/u

/** A price that differs from the standard says by how much, and no other does. */
function pricesWith(marginBasisPoints: number | undefined): readonly string[] {
  if (marginBasisPoints === undefined) return ['standard', 'not-offered']
  return [marginBasisPoints > 0 ? 'above-standard' : 'below-standard']
}

describe.each(schemes)('the scheme of %s', (key, scheme) => {
  it('is a scheme without fault, called as it is listed, which JSON keeps and nobody changes', () => {
    expect(scheme.name).toBe(key)
    expect(checkSegmentScheme(scheme)).toEqual([])
    expect(segmentScheme(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme)
    expect(Object.isFrozen(scheme.rules[0]?.when)).toBe(true)
  })

  it('reads every fact that it describes', () => {
    const read = new Set(scheme.rules.flatMap(({ when }) => factNames(when)))
    expect([...read].sort()).toEqual(Object.keys(scheme.facts).sort())
  })

  it('says all in Chinese too', () => {
    const segments = Object.values(scheme.segments)
    const notes = segments.flatMap(({ treatment }) => (treatment?.note === undefined ? [] : [treatment.note]))
    const meanings = Object.values(scheme.facts).map(({ meaning }) => meaning)
    for (const { en, zh } of [scheme.title, ...segments.map(({ name }) => name), ...notes, ...meanings]) {
      expect(zh).toMatch(HAN)
      expect(en).not.toMatch(HAN)
    }
  })

  it('treats every segment, and says that treatments are a sample', () => {
    expect(scheme.source).toMatch(/sample policy, made up to be edited$/)
    for (const { treatment } of Object.values(scheme.segments)) {
      const { price, marginBasisPoints, limit, reviewMonths } = treatment ?? {}
      expect(reviewMonths).toBeGreaterThan(0)
      expect(pricesWith(marginBasisPoints)).toContain(price)
      expect(limit === 'close').toBe(price === 'not-offered')
    }
  })
})

it('is treated in the guide as in the data', () => {
  const guide = readFileSync('docs/segment-schemes.md', 'utf8').split('\n')
  for (const [, { segments }] of schemes) {
    for (const { name, treatment } of Object.values(segments)) {
      const { price, marginBasisPoints: margin = 0, limit, collateral, service, reviewMonths } = treatment!
      const added = margin === 0 ? '' : ` ${margin > 0 ? '+' : '−'}${Math.abs(margin)}`
      const end = `| ${price}${added} | ${limit} | ${collateral} | ${service} | ${reviewMonths} |`
      const rows = guide.filter(line => line.startsWith(`| ${name.en} ${name.zh} |`) && line.endsWith(end))
      expect(rows, `${name.en} ${end}`).toHaveLength(1)
    }
  }
})

it('calls no two segments or facts of a scheme alike in one language', () => {
  for (const [, { segments, facts }] of schemes) {
    for (const texts of [Object.values(segments).map(({ name }) => name), Object.values(facts).map(f => f.meaning)]) {
      for (const language of ['en', 'zh'] as const) {
        expect(new Set(texts.map(words => words[language])).size).toBe(texts.length)
      }
    }
  }
})

it('takes a fact that several schemes read for one thing', () => {
  const described = new Map<string, unknown>()
  for (const [, { facts }] of schemes) {
    for (const [name, fact] of Object.entries(facts)) {
      expect(fact).toEqual(described.get(name) ?? fact)
      described.set(name, fact)
    }
  }
})
