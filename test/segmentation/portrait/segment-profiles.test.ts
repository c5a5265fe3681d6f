import { describe, expect, it } from 'vitest'
import type { AttributeProfile, NumberProfile, WordProfile } from '../../../src/segmentation/portrait/index.js'
import { segmentProfiles } from '../../../src/segmentation/portrait/index.js'
import { compareProportions, meanInterval, proportionInterval, quantiles } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const SEGMENTS = { segment: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1], segmentNames: ['exporters', 'local', 'nobody'] }
const COLUMNS = {
  turnover: [90, 120, 75, 110, 100, 12, 30, null, 18, 25, 9],
  sector: ['trade', 'trade', 'energy', 'trade', undefined, 'energy', 'energy', 'farming', 'energy', 'trade', 'energy'],
  products: [['loan', 'deposit'], ['loan'], [], ['loan', 'loan'], null, ['deposit'], [], [], ['loan'], null, []],
  green: [true, true, false, true, false, false, true, false, false, false, null],
}

function numberOf(profile: AttributeProfile | undefined): NumberProfile {
  if (profile?.kind !== 'number') throw new Error('no number')
  return profile
}

function wordsOf(profile: AttributeProfile | undefined): WordProfile {
  if (profile === undefined || profile.kind === 'number') throw new Error('no words')
  return profile
}

describe('figures', () => {
  const { segments, comparisons, attributes } = segmentProfiles(SEGMENTS, COLUMNS)
  const [exporters, local, nobody] = segments

  it('are those of the known cells', () => {
    const turnover = numberOf(local?.attributes[0])
    expect(turnover.known).toBe(5)
    expect(turnover.missing).toMatchObject({ count: 1, share: 1 / 6, othersShare: 0 })
    expect(turnover.mean).toEqual(meanInterval([12, 30, 18, 25, 9]))
    expect(turnover.median?.value).toBe(18)
    expect(turnover.quartiles).toEqual(quantiles([12, 30, 18, 25, 9], [0.25, 0.75]))
    expect(turnover.range).toEqual([9, 30])
    expect(turnover.others).toEqual({ known: 5, mean: 99, median: 100 })
    // No local client has more than any exporter: 2 of 252 ways to part ten values lie so far apart.
    expect(turnover.comparison?.effect).toBe(-1)
    expect(turnover.comparison?.pValue).toBeCloseTo(2 / 252, 12)
  })

  it('count words once per client', () => {
    const products = wordsOf(exporters?.attributes[2])
    expect(products.known).toBe(4)
    const [loan, deposit] = products.shares
    expect(loan).toMatchObject({ word: 'loan', count: 3, known: 4, share: 0.75, others: { count: 1, known: 5 } })
    expect(deposit).toMatchObject({ word: 'deposit', count: 1, share: 0.25 })
    expect(loan?.interval).toEqual(proportionInterval(3, 4))
    const compared = compareProportions({ successes: 3, trials: 4 }, { successes: 1, trials: 5 })
    expect(loan?.ratio).toBe(compared.ratio)
    expect(loan?.ratioInterval).toEqual(compared.ratioInterval)
    expect(loan?.comparison).toMatchObject({ effect: compared.difference, pValue: compared.pValue })
  })

  it('name words by how common they are, then by their letters', () => {
    expect(wordsOf(exporters?.attributes[1]).shares.map(({ word }) => word)).toEqual(['energy', 'trade', 'farming'])
  })

  it('say yes only, as no is the rest', () => {
    expect(wordsOf(local?.attributes[3]).shares).toMatchObject([{ word: 'yes', count: 1, known: 5 }])
  })

  it('say where nobody is in a segment', () => {
    expect(nobody).toEqual({ segment: 'nobody', size: 0, share: 0, status: 'empty', attributes: [], distinctions: [] })
  })

  it('allow for all comparisons', () => {
    const all = segments.flatMap(segment =>
      segment.attributes.flatMap(profile => [
        ...(profile.kind === 'number' ? [profile] : profile.shares),
        profile.missing,
      ]),
    )
    const tests = all.flatMap(({ comparison }) => (comparison === undefined ? [] : [comparison]))
    expect(tests.length).toBe(comparisons)
    const sorted = tests.map(({ pValue }) => pValue).sort((a, b) => a - b)
    for (const { pValue, adjustedPValue } of tests) {
      const least = Math.min(...sorted.flatMap((p, i) => (p >= pValue ? [(p * comparisons) / (i + 1)] : [])))
      expect(adjustedPValue).toBeCloseTo(Math.min(1, least), 12)
    }
  })

  it('keep kinds as they were read', () => {
    expect(attributes.map(({ attribute, kind }) => `${attribute} ${kind}`)).toEqual([
      'turnover number',
      'sector word',
      'products words',
      'green yes-no',
    ])
  })
})

it('counts the same for yes and no, as a number and as a word', () => {
  const own = [1, 1, 0, 1, 0]
  const others = [0, 0, 1, 0, 0, 0, 0]
  const segments = { segment: [...own.map(() => 0), ...others.map(() => 1)], segmentNames: ['a', 'b'] }
  const numbers = [...own, ...others]
  const [a] = segmentProfiles(segments, { number: numbers, flag: numbers.map(n => n === 1) }).segments
  const effect = numberOf(a?.attributes[0]).comparison?.effect
  expect(effect).toBeCloseTo(wordsOf(a?.attributes[1]).shares[0]?.comparison?.effect ?? Number.NaN, 14)
})

it('ranks what is left at worst, not what a few odd clients show', () => {
  // Forty of forty hold a loan, one of fifty others; and three of forty are in a sector of their own.
  const segment = [...new Uint8Array(40), ...new Uint8Array(50).fill(1)]
  const loan = segment.map((of, i) => of === 0 || i === 40)
  const sector = segment.map((_, i) => (i < 3 ? 'space' : 'trade'))
  const [first] = segmentProfiles({ segment, segmentNames: ['a', 'b'] }, { sector, loan }).segments
  expect(first?.distinctions.map(({ attribute, direction }) => `${attribute} ${direction}`)).toEqual(['loan more'])
  expect(first?.distinctions[0]?.atLeast).toBeGreaterThan(0.8)
})

it('has no comparison where nobody else is there, and no difference without variation', () => {
  const alone = segmentProfiles({ segment: [0, 0, 0], segmentNames: ['all'] }, { x: [1, 1, 1] }).segments[0]
  expect(numberOf(alone?.attributes[0]).comparison).toBeUndefined()
  expect(numberOf(alone?.attributes[0]).others).toBeUndefined()
  const [a] = segmentProfiles({ segment: [0, 0, 1, 1], segmentNames: ['a', 'b'] }, { x: [0.1, 0.1, 0.3, 0.3] }).segments
  expect(numberOf(a?.attributes[0]).standardisedDifference).toBeUndefined()
  expect(numberOf(a?.attributes[0]).comparison?.effect).toBe(-1)
})

it('profiles one client, and amounts of any size', () => {
  const one = segmentProfiles({ segment: [0], segmentNames: ['one'] }, { x: [5], y: ['a'] }).segments[0]
  expect(numberOf(one?.attributes[0])).toMatchObject({ mean: { value: 5 }, median: { value: 5 }, quartiles: [5, 5] })
  for (const unit of [1e-12, 1, 1e12]) {
    const x = [1, 2, 3, 4, 5, 10, 20, 30].map(value => value * unit)
    const [a] = segmentProfiles({ segment: [0, 0, 0, 0, 1, 1, 1, 1], segmentNames: ['a', 'b'] }, { x }).segments
    expect(numberOf(a?.attributes[0]).comparison?.effect).toBe(-1)
    expect(numberOf(a?.attributes[0]).standardisedDifference?.difference).toBeCloseTo(
      (-13.75 / Math.sqrt(373.75 / 6)) * (1 - 3 / 23),
      9,
    )
  }
})

describe('the door', () => {
  const door = (...args: readonly unknown[]): { code: string; path: string } =>
    thrown(() => Reflect.apply(segmentProfiles, undefined, args))

  it('names cells and columns at fault', () => {
    expect(door(SEGMENTS, { x: [1] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'columns.x' })
    expect(door({ segment: [0, 0], segmentNames: ['a'] }, { x: [1, Number.NaN] }).path).toBe('columns.x[1]')
    expect(door({ segment: [0, 0], segmentNames: ['a'] }, { x: [1, '2'] })).toMatchObject({ code: 'INVALID_TYPE' })
    expect(door({ segment: [0, 0], segmentNames: ['a'] }, { x: [['a'], [1]] }).path).toBe('columns.x[1]')
    expect(door({ segment: [0], segmentNames: ['a'] }, { x: [null] })).toMatchObject({
      code: 'NO_DATA',
      path: 'columns.x',
    })
    expect(door({ segment: [0], segmentNames: ['a'] }, {})).toMatchObject({ code: 'EMPTY_INPUT', path: 'columns' })
    expect(door({ segment: [], segmentNames: ['a'] }, { x: [] }).code).toBe('EMPTY_INPUT')
    expect(door({ segment: [1], segmentNames: ['a'] }, { x: [1] }).path).toBe('segments.segment[0]')
    const texts = Array.from({ length: 201 }, (_, i) => `text ${i}`)
    expect(door({ segment: texts.map(() => 0), segmentNames: ['a'] }, { x: texts }).code).toBe('OUT_OF_RANGE')
  })

  it('names options at fault', () => {
    expect(door(SEGMENTS, COLUMNS, { levl: 0.9 }).path).toBe('options.levl')
    expect(door(SEGMENTS, COLUMNS, { level: 95 }).path).toBe('options.level')
    expect(door(SEGMENTS, COLUMNS, { smallSegment: 1.5 }).path).toBe('options.smallSegment')
    expect(door(SEGMENTS, COLUMNS, { falseDiscoveryRate: 0 }).path).toBe('options.falseDiscoveryRate')
    expect(door(SEGMENTS, COLUMNS, { attributes: { x: {} } })).toMatchObject({ code: 'COLUMN_NOT_FOUND' })
    expect(door(SEGMENTS, COLUMNS, { attributes: { green: { kind: 'flag' } } }).path).toBe(
      'options.attributes.green.kind',
    )
    expect(door(SEGMENTS, COLUMNS, { attributes: { green: { name: { en: 'Green' } } } }).path).toBe(
      'options.attributes.green.name.zh',
    )
  })

  it('names the argument that is junk', () => {
    for (const junk of JUNK) {
      expect(door(junk, COLUMNS).path).toMatch(/^segments/)
      expect(door(SEGMENTS, junk).path).toMatch(/^columns/)
      if (junk !== undefined) expect(door(SEGMENTS, { ...COLUMNS, turnover: junk }).path).toMatch(/^columns\.turnover/)
    }
  })
})

it('knows a column that is all missing where its kind is given', () => {
  const columns = { x: [null, undefined], y: [1, 2] }
  const attributes = { x: { kind: 'word' } } as const
  const [a] = segmentProfiles({ segment: [0, 0], segmentNames: ['a'] }, columns, { attributes }).segments
  expect(a?.attributes[0]).toMatchObject({ kind: 'word', known: 0, missing: { count: 2, share: 1 }, shares: [] })
})
