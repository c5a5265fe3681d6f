import { expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/index.js'
import { findingsOf } from '../../../src/satisfaction/index-verdict/findings.js'
import { measuredConstruct } from '../../../src/satisfaction/satisfaction-index/construct-weights.js'
import { SMALL, smallAnswers } from '../path-bootstrap/small-survey.js'

it('are figures by code, without those that nobody knows', () => {
  const answers = { ...smallAnswers(40), fast: smallAnswers(40)['fast']!.map((cell, row) => (row < 8 ? null : cell)) }
  const model = pathModel.fit(answers, SMALL)
  const found = findingsOf(model, measuredConstruct(model, 'Satisfaction', 'construct'), undefined, 50)
  const figureOf = (code: string): number | undefined => found.find(one => one.code === code)?.value
  expect(figureOf('observations')).toBe(32)
  expect(figureOf('observations-per-path')).toBe(16)
  expect(figureOf('response')).toBe(0.8)
  expect(figureOf('rows-left-out')).toBe(0.2)
  expect(figureOf('negative-weights')).toBe(0)
  expect(found.find(({ code }) => code === 'precision')).toEqual({ code: 'precision', value: undefined })
  expect(found.map(({ code }) => code)).not.toContain('distinctness-interval')
})

it('counts rows by their weights', () => {
  const weights = Array.from({ length: 40 }, (_, row) => (row < 20 ? 1 : 3))
  const model = pathModel.fit(smallAnswers(40), SMALL, { weights })
  const found = findingsOf(model, measuredConstruct(model, 'Satisfaction', 'construct'), undefined, undefined)
  // Kish: (20 + 60)² / (20 + 180).
  expect(found.find(({ code }) => code === 'observations')!.value).toBeCloseTo(32, 10)
})
