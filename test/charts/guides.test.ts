import { expect, it } from 'vitest'
import { numeric } from '../../src/charts/channels.js'
import { guideAt } from '../../src/charts/guides.js'

const x = numeric('rate', 'Rate')

it('draws a line and its words at one place of the axis', () => {
  const [line, text] = guideAt(x, { value: 0.3, words: 'mean' })
  expect(line?.encoding).toEqual({ x: { ...x, field: 'value' } })
  expect(text?.data?.values).toEqual([{ value: 0.3, words: 'mean' }])
  expect(text?.mark).toMatchObject({ type: 'text', align: 'left', dx: 5 })
})

it('puts the words on the other side where asked', () => {
  const [, text] = guideAt(x, { value: 0.3, words: 'mean', side: 'left', color: '#000000' })
  expect(text?.mark).toMatchObject({ align: 'right', dx: -5, color: '#000000' })
})

it('puts the words at the lower end where asked', () => {
  const [, text] = guideAt(x, { value: 0.3, words: 'mean', end: 'bottom' })
  expect(text?.mark).toMatchObject({ baseline: 'bottom', dy: -3 })
  expect(text?.encoding.y).toEqual({ value: 'height' })
})
