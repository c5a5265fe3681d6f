import { describe, expect, it } from 'vitest'
import type { Picture } from '../../src/charts/chart.js'
import { chart, checkChartOptions, sureWidth } from '../../src/charts/chart.js'
import { thrown } from '../errors/thrown.js'

const picture: Picture = {
  title: 'A title of some length that says what it is',
  subtitle: 'one two three four five six seven',
  description: 'Nothing.',
  rows: [{ a: 1 }],
  layers: [
    {
      mark: { type: 'point' },
      encoding: {
        x: { field: 'a', type: 'quantitative', title: 'The name of an axis that is longer than the axis' },
        y: { value: 0 },
      },
    },
  ],
}

describe('chart', () => {
  it('has 600 by 360 pixels, unless the picture or the caller says otherwise', () => {
    expect(chart(picture, {})).toMatchObject({ width: 600, height: 360, description: 'Nothing.' })
    expect(chart({ ...picture, height: 200 }, {})).toMatchObject({ height: 200 })
    expect(chart({ ...picture, height: 200 }, { width: 'container', height: 500 })).toMatchObject({
      width: 'container',
      height: 500,
    })
  })

  it('breaks titles into lines of about equal length that fit', () => {
    expect(chart(picture, { width: 360 }).title).toEqual({
      text: ['A title of some length', 'that says what it is'],
      subtitle: ['one two three four five six seven'],
    })
    expect(chart(picture, { width: 900 }).title.text).toEqual([picture.title])
    expect(chart(picture, { width: 'container' }).title.text).toHaveLength(2)
    expect(chart({ ...picture, title: 'Donaudampfschifffahrtsgesellschaft ltd' }, { width: 200 }).title.text).toEqual([
      'Donaudampfschifffahrtsgesellschaft',
      'ltd',
    ])
  })

  it('breaks the names of axes, and leaves other channels alone', () => {
    const [layer] = chart(picture, { width: 360 }).layer
    expect(layer?.encoding.x).toMatchObject({ title: ['The name of an axis that', 'is longer than the axis'] })
    expect(layer?.encoding.y).toEqual({ value: 0 })
  })

  it('takes the title of the caller', () => {
    expect(chart(picture, { title: 'Mine' }).title.text).toEqual(['Mine'])
    expect(chart(picture, { title: '' }).title.text).toEqual([''])
  })
})

describe('sureWidth', () => {
  it('counts on a telephone where the width is not known', () => {
    expect([{}, { width: 900 }, { width: 'container' } as const].map(sureWidth)).toEqual([600, 900, 360])
  })
})

describe('checkChartOptions', () => {
  it.each([
    [{ width: 199 }, 'options.width'],
    [{ width: 4001 }, 'options.width'],
    [{ height: 100 }, 'options.height'],
    [{ height: Number.NaN }, 'options.height'],
    [JSON.parse('{"title":5}'), 'options.title'],
    [JSON.parse('{"colour":"red"}'), 'options.colour'],
  ])('refuses %o', (options, path) => {
    expect(thrown(() => checkChartOptions(options, ['own']))).toMatchObject({ path })
  })

  it('lets through what the picture knows', () => {
    const options = { width: 200, height: 4000, own: 1 }
    expect(() => checkChartOptions(options, ['own'])).not.toThrow()
  })
})

describe('a number and its %', () => {
  it('stand on one line at any width', () => {
    const words = Array.from({ length: 30 }, (_, i) => `${i} %`).join(' ')
    for (let width = 200; width < 600; width += 20) {
      const { title } = chart({ title: words, subtitle: words, description: '', rows: [], layers: [] }, { width })
      const lines = [...title.text, ...title.subtitle!]
      expect(lines.filter(line => /^%/.test(line) || /\d$/.test(line))).toEqual([])
      expect(title.subtitle!.join(' ').replaceAll('\u00a0', ' ')).toBe(words)
    }
  })
})
