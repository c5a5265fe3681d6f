import { expect, it } from 'vitest'
import {
  bgBb,
  bgCnbd,
  bgNbd,
  gammaGamma,
  ggomNbd,
  logNormalSpend,
  mbgCnbd,
  mbgNbd,
  modelCard,
  nbd,
  paretoNbd,
  paretoNbdDynamic,
  shiftedBetaGeometric,
} from '../../../src/lifetime/index.js'
import { customerBaseOfPeriods, selectClients, withCalendar } from '../../../src/records/index.js'
import { base, model, orders, retention, spending, tenures } from './cards.js'

function headings(card: string): readonly string[] {
  return card.split('\n').filter(line => line.startsWith('#'))
}

it('is one page from the question to the limits', () => {
  const card = modelCard([bgNbd, model], base)
  expect(headings(card)).toEqual([
    '# BG/NBD',
    '## Data',
    '## Parameters',
    '## Fit',
    '## Assumptions',
    '## Validation',
    '## Limits',
  ])
  expect(card).toMatch(
    /Kind `bg-nbd`, version 1, made by clientele \S+, fitted by maximum likelihood, time in weeks\.\n/,
  )
  expect(card).not.toMatch(/NaN|Infinity|undefined|null/)
  expect(card.endsWith('.\n')).toBe(true)
})

it('leaves out what cannot be said', () => {
  const sections = ['## Data', '## Parameters', '## Fit', '## Assumptions', '## Limits']
  expect(headings(modelCard([gammaGamma, spending], base)).slice(1)).toEqual(sections)
  expect(headings(modelCard([shiftedBetaGeometric, retention], tenures)).slice(1)).toEqual(sections)
  const given = bgNbd.fromParams(model.params, { timeUnit: 'week' })
  expect(headings(modelCard([bgNbd, given], base))).not.toContain('## Fit')
})

it('is the same text every time, for clients in any order, with a date only if one is given', () => {
  const options = { intervals: 'log-wald' } as const
  const card = modelCard([bgNbd, model], base, options)
  expect(modelCard([bgNbd, model], base, options)).toBe(card)
  const turned = selectClients(
    base,
    Array.from({ length: base.size }, (_, i) => base.size - 1 - i),
  )
  expect(modelCard([bgNbd, model], turned, options)).toBe(card)
  const dated = modelCard([bgNbd, model], base, { ...options, date: '2025-01-31', title: 'Spring' })
  expect(dated.startsWith('# Spring\n')).toBe(true)
  expect(dated).toContain('; 2025-01-31.')
})

it.each([nbd, mbgNbd, paretoNbd, ggomNbd, bgCnbd, mbgCnbd])('has a card for $codec.kind', module => {
  const card = modelCard([module, module.fit(base)], base, { intervals: 'log-wald' })
  expect(headings(card)).toHaveLength(7)
  expect(card).not.toMatch(/NaN|Infinity|undefined/)
})

it('has cards for opportunities and for calendars, less what these models do not say', () => {
  const periods = customerBaseOfPeriods(orders, {
    period: 'month',
    observedUntil: '2024-09-30',
    holdoutUntil: '2025-03-31',
  })
  const card = modelCard([bgBb, bgBb.fit(periods)], periods, { intervals: 'log-wald' })
  expect(headings(card)).toHaveLength(7)
  const calendar = { start: '2023-01-02', periodDays: 182, columns: { half: [0, 1, 0, 1, 0, 1] } }
  const dated = withCalendar(base, calendar)
  const dynamic = paretoNbdDynamic.fit(dated, { covariates: { purchase: ['half'] } })
  const seasons = modelCard([paretoNbdDynamic, dynamic], dated, { intervals: 'log-wald' })
  expect(seasons).toContain('`purchase.half`')
  expect(seasons).toContain('As many clients buy only once as the model says: **not checked**')
  for (const text of [card, seasons]) expect(text).not.toMatch(/NaN|Infinity|undefined/)
})

it('has cards for log-normal spend and for kinds of others', () => {
  expect(modelCard([logNormalSpend, logNormalSpend.fit(base)], base)).toContain('# Log-normal spend')
  const { parameters, codec } = bgNbd
  const oracle = { ...bgNbd.fromParams(model.params), kind: 'oracle' }
  const other = modelCard([{ parameters, codec }, oracle], base).split('\n')
  expect(other).toContain('Not checked, because nothing is written down of models of kind oracle.')
})

it.each([
  ['data', [[bgNbd, model], tenures]],
  ['data', [[shiftedBetaGeometric, retention], base]],
  ['data', [[bgNbd, model], undefined]],
  ['pair', [bgNbd, base]],
  ['pair[1].fit', [[bgNbd, {}], base]],
  ['options.intervals', [[bgNbd, model], base, { intervals: 'wide' }]],
  ['options.titel', [[bgNbd, model], base, { titel: 'x' }]],
  ['options.date', [[bgNbd, model], base, { date: 'soon' }]],
  ['options.horizon', [[bgNbd, model], base, { intervals: 'log-wald', horizon: -1 }]],
])('refuses what is wrong with %s', (path, args) => {
  expect(() => Reflect.apply(modelCard, undefined, args)).toThrow(expect.objectContaining({ path }))
})
