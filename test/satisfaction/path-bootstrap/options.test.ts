import { expect, it } from 'vitest'
import { readOptions } from '../../../src/satisfaction/path-bootstrap/options.js'
import { thrown } from '../../errors/thrown.js'

it('draws 1,000 resamples with percentile intervals of 95 % by default', () => {
  expect(readOptions({ seed: 4 })).toEqual({
    seed: 4,
    replicates: 1000,
    signs: 'construct',
    interval: 'percentile',
    level: 0.95,
  })
})

it.each([
  ['{}', 'options.seed'],
  ['{ "seed": -1 }', 'options.seed'],
  ['{ "seed": 1, "replicates": 1 }', 'options.replicates'],
  ['{ "seed": 1, "signs": "none" }', 'options.signs'],
  ['{ "seed": 1, "interval": "normal" }', 'options.interval'],
  ['{ "seed": 1, "level": 95 }', 'options.level'],
  ['{ "seed": 1, "draws": 9 }', 'options.draws'],
])('refuses %s', (options, path) => {
  expect(thrown(() => readOptions(JSON.parse(options)))).toMatchObject({ path })
})
