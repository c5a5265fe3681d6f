import { expect, it } from 'vitest'
import {
  byTitle,
  columnOf,
  peerOf,
  quantityOf,
  quantityOrder,
  sourceOf,
  titleOf,
} from '../../../scripts/agreement/names.js'
import { entry } from './sample.js'

it.each([
  ['CamDavidsonPilon/lifetimes 0.11.3 (run, Python)', 'lifetimes 0.11.3', 'lifetimes'],
  ['CamDavidsonPilon/lifetimes', 'lifetimes', 'lifetimes'],
  ['mplatzer/BTYDplus (git d5eda8f, run in R 4.2.2)', 'BTYDplus d5eda8f', 'BTYDplus'],
  ['cran/BTYD 2.4.3 (run in R 4.2.2)', 'BTYD 2.4.3', 'BTYD'],
  ['reference (mpmath, 80 digits)', 'mpmath, 80 digits', 'mpmath'],
  ['rsquaredacademy/rfm 0.3.0', 'rfm 0.3.0', 'rfm'],
  ['sonwanesuresh95/rfm (pandas)', 'rfm (pandas)', 'rfm (pandas)'],
  [
    'BCBS CRE33 / CRR Art.153(5) Tables 1-2',
    'BCBS CRE33 / CRR Art.153(5) Tables 1-2',
    'BCBS CRE33 / CRR Art.153(5) Tables 1-2',
  ],
  ['computed-here', 'computed here', 'computed here'],
  ['BTYD with hypergeo', 'BTYD with hypergeo', 'BTYD'],
])('%s is %s of %s', (source, name, peer) => {
  expect([sourceOf({ source }), peerOf(source)]).toEqual([name, peer])
})

it('tells what a package prints from what it answered', () => {
  expect(columnOf({ source: 'o/lifetimes', kind: 'test' })).toBe('lifetimes, own tests')
  expect(columnOf({ source: 'o/lifetimes 0.11.3 (run, Python)', kind: 'run' })).toBe('lifetimes 0.11.3')
})

it('gathers the names of one model, in the order of chapters', () => {
  expect(['mbg_nbd', 'mbgnbd', 'unheard'].map(model => titleOf({ model }))).toEqual(['MBG/NBD', 'MBG/NBD', 'unheard'])
  const models = ['unheard', 'scoring', 'bg_nbd', 'mbg_nbd'].map(model => entry({ model }))
  expect(models.toSorted(byTitle).map(({ model }) => model)).toEqual(['bg_nbd', 'mbg_nbd', 'scoring', 'unheard'])
})

it('gathers the functions that return one quantity, in lifetime only', () => {
  const quantities = ['CET', 'cet', 'ConditionalExpectedTransactions', 'PAlive', 'P(alive) x=0', 'P(X(2)=10)'].map(
    family => quantityOf({ file: 'clv.json', family }),
  )
  const purchases = 'expected purchases of a client'
  expect(quantities).toEqual([purchases, purchases, purchases, 'P(alive)', 'P(alive)', 'P(n purchases)'])
  expect(quantityOf({ file: 'clv.json', family: 'unheard' })).toBe('unheard')
  expect(quantityOf({ file: 'risk.json', family: 'CET' })).toBe('CET')
  const place = (family: string): number => quantityOrder({ file: 'clv.json', family })
  expect(place('MLE')).toBeLessThan(place('CET'))
  expect(place('CET')).toBeLessThan(place('unheard'))
})
