import { expect, it } from 'vitest'
import { portraitChart } from '../../src/charts/index.js'
import { clientPortrait } from '../../src/segmentation/index.js'
import { thrown } from '../errors/thrown.js'
import { JUNK } from '../laws/junk.js'
import { draw, expectReadable, wordsOf } from './render.js'
import { CLIENT, PEERS } from './segments-of-firms.js'

const portrait = clientPortrait(CLIENT, PEERS)

it('can be read', async () => {
  await expectReadable(size => portraitChart(portrait, size))
  await expectReadable(size => portraitChart(clientPortrait({ exports: false }, PEERS), size))
})

it('begins with what is unusual, and says it in words', async () => {
  const spec = portraitChart(portrait)
  expect(portrait.unusual.map(({ attribute }) => attribute)).toEqual(['turnover'])
  expect(spec.data.values[0]).toEqual({ place: 0, words: 'turnover 190M: 100 % have less' })
  expect(wordsOf(await draw(spec))).toEqual(
    expect.arrayContaining([
      'turnover 190M: 100 % have less',
      'sector energy: 60 % have the same',
      'among all clients',
    ]),
  )
  expect(portraitChart(portrait, { most: 1 }).data.values.length).toBe(1)
})

it('draws the intervals of the segment', () => {
  const [trait] = portrait.unusual
  const rules = portraitChart(portrait).layer.find(({ mark }) => mark.type === 'rule')
  const { lower, upper } = trait!.inSegment!.interval
  expect(rules?.data?.values[0]).toMatchObject({ place: 0, lower, upper, share: 1, known: 80 })
})

it('refuses what is no portrait, and one of which nothing is known', () => {
  const door = (...args: readonly unknown[]): { code: string; path: string } =>
    thrown(() => Reflect.apply(portraitChart, undefined, args))
  expect(door(clientPortrait({}, PEERS)).code).toBe('NO_DATA')
  expect(door(portrait, { wide: 1 }).path).toBe('options.wide')
  for (const junk of JUNK) expect(door(junk).path).toMatch(/^portrait/)
})

it('calls attributes and words by the names they were given', () => {
  const attributes = {
    turnover: { name: { en: 'yearly turnover', zh: '年营业收入' } },
    sector: { name: { en: 'industry', zh: '行业' }, words: { energy: { en: 'power', zh: '能源' } } },
  }
  const words = portraitChart(clientPortrait(CLIENT, PEERS, { attributes })).data.values.map(each => each['words'])
  expect(words).toEqual(
    expect.arrayContaining(['yearly turnover 190M: 100 % have less', 'industry power: 60 % have the same']),
  )
})

it('draws a portrait from a file as it drew it before', () => {
  const kept: unknown = JSON.parse(JSON.stringify(portrait))
  expect(Reflect.apply(portraitChart, undefined, [kept])).toEqual(portraitChart(portrait))
})
