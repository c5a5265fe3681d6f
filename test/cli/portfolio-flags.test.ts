import { describe, expect, it } from 'vitest'
import { readPortfolioRequest } from '../../src/cli/portfolio-flags.js'
import { thrown } from '../errors/thrown.js'

it('needs a folder and no more', () => {
  expect(readPortfolioRequest(['book'])).toEqual({ folder: 'book', out: 'clientele-out', json: false, language: 'en' })
})

it('takes what is said, in any order', () => {
  const said = ['--json', '--as-of=2024-02-29', '--currency', 'EUR', '--lang', 'zh', '--out', 'there']
  const files = ['--policy', 'p.json', '--scenario', 's.json', '--mapping', 'm.json']
  expect(readPortfolioRequest([...said, 'book', ...files])).toEqual({
    folder: 'book',
    out: 'there',
    json: true,
    language: 'zh',
    asOf: '2024-02-29',
    currency: 'EUR',
    policy: 'p.json',
    scenario: 's.json',
    mapping: 'm.json',
  })
})

it('is no request where help is asked for', () => {
  expect(readPortfolioRequest(['--help'])).toBeUndefined()
  expect(readPortfolioRequest(['book', '--help'])).toBeUndefined()
})

describe('wrong usage names what is wrong', () => {
  it.each([
    [[], 'appraise'],
    [['one', 'two'], 'appraise'],
    [['book', '--as-of', '2023-02-29'], '--as-of'],
    [['book', '--as-of', '31.12.2024'], '--as-of'],
    [['book', '--as-of', 'yesterday'], '--as-of'],
    [['book', '--as-of'], '--as-of'],
    [['book', '--as-of', ''], '--as-of'],
    [['book', '--as-of', '2024-12-31', '--as-of', '2024-11-30'], '--as-of'],
    [['book', '--currency', 'cny'], '--currency'],
    [['book', '--currency', 'RMB¥'], '--currency'],
    [['book', '--currency', ''], '--currency'],
    [['book', '--lang', 'de'], '--lang'],
    [['book', '--lang', 'zh', '--language', 'en'], '--lang'],
    [['book', '--json=1'], '--json'],
    [['book', '--policy'], '--policy'],
    [['book', '--scenario', ''], '--scenario'],
    [['book', '--mapping='], '--mapping'],
    [['book', '--polcy', 'p.json'], '--polcy'],
    [['book', '--until', '2024-12-31'], '--until'],
    [['book', '--horizon', '52'], '--horizon'],
    [['book', '-o', 'there'], '-o'],
  ])('%j', (args, path) => {
    expect(thrown(() => readPortfolioRequest(args)).path).toBe(path)
  })
})
