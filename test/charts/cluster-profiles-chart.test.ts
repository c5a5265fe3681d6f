import { expect, it } from 'vitest'
import { clusterProfilesChart } from '../../src/charts/index.js'
import { segmentProfiles } from '../../src/segmentation/index.js'
import { thrown } from '../errors/thrown.js'
import { JUNK } from '../laws/junk.js'
import { draw, expectReadable, wordsOf } from './render.js'
import { profiles } from './segments-of-firms.js'

it('can be read', async () => {
  await expectReadable(size => clusterProfilesChart(profiles(), size))
})

it('has room for many segments and long names', async () => {
  const segment = Array.from({ length: 240 }, (_, i) => i % 12)
  const names = segment.slice(0, 12).map((_, i) => `Segment of uncommonly long name number ${i}`)
  const columns = { ['a name that goes on and on '.repeat(4)]: segment.map((of, i) => of * 100 + i) }
  await expectReadable(size => clusterProfilesChart(segmentProfiles({ segment, segmentNames: names }, columns), size))
})

it('shows medians and shares, those that differ most first', async () => {
  const spec = clusterProfilesChart(profiles(), { most: 3 })
  const [first] = profiles().segments
  const [turnover] = first!.attributes
  const row = spec.data.values[0]
  expect(row).toMatchObject({ place: 0, segment: 'small firms', subject: 'turnover', shade: -1, effect: -1 })
  expect(turnover?.kind === 'number' && turnover.comparison?.effect).toBe(row?.['effect'])
  expect(new Set(spec.data.values.map(each => each['subject'])).size).toBe(3)
  expect(wordsOf(await draw(spec))).toEqual(expect.arrayContaining(['small firms', 'turnover', '6.47M']))
})

it('leaves without colour what may be chance', () => {
  const rows = clusterProfilesChart(profiles(), { most: 20 }).data.values
  const years = rows.filter(each => each['subject'] === 'years with us')
  expect(years.length).toBe(3)
  for (const { shade, effect } of years) expect([shade, Number(effect) !== 0]).toEqual([0, true])
})

it('refuses what is no profiles, and a segment alone', () => {
  const door = (...args: readonly unknown[]): { code: string; path: string } =>
    thrown(() => Reflect.apply(clusterProfilesChart, undefined, args))
  const alone = segmentProfiles({ segment: [0, 0], segmentNames: ['all'] }, { x: [1, 2] })
  expect(door(alone).code).toBe('NO_DATA')
  expect(door(profiles(), { most: 0 }).path).toBe('options.most')
  for (const junk of JUNK) expect(door(junk).path).toMatch(/^profiles/)
})

it('calls attributes and words by the names they were given, and keeps apart what is called alike', () => {
  const segment = Array.from({ length: 60 }, (_, i) => i % 2)
  const columns = {
    drawnShare: segment.map((of, i) => of + i / 100),
    drawn: segment.map((of, i) => 1 - of + i / 100),
    sector: segment.map(of => (of === 0 ? 'wind' : 'sun')),
  }
  const name = { en: 'drawn share of limits', zh: '用信率' }
  const attributes = {
    drawnShare: { name },
    drawn: { name },
    sector: { name: { en: 'industry', zh: '行业' }, words: { wind: { en: 'wind power', zh: '风电' } } },
  }
  const made = segmentProfiles({ segment, segmentNames: ['a', 'b'] }, columns, { attributes })
  const subjects = clusterProfilesChart(made).data.values.map(({ segment, subject }) => `${segment} ${subject}`)
  expect(subjects.toSorted()).toEqual([
    'a drawn share of limits',
    'a drawn share of limits',
    'a industry sun',
    'a industry wind power',
    'b drawn share of limits',
    'b drawn share of limits',
    'b industry sun',
    'b industry wind power',
  ])
})
