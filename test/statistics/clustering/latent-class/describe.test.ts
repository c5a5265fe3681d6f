import { expect, it } from 'vitest'
import { describeModel } from '../../../../src/statistics/clustering/latent-class/describe.js'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { ROLES, WITH_AGE } from './samples.js'

it('classes print as a table of answers by class', () => {
  expect(describeModel(WITH_AGE).split('\n')).toEqual([
    'latent classes: 2',
    'as given',
    'question   answer    digital  branch',
    'share                0.6      0.4',
    'alerts     false     0.3      0.8',
    '           true      0.7      0.2',
    'channel    app       0.9      0.2',
    '           branch    0.1      0.7',
    '           phone     0        0.1',
    'intercept  log-odds  0        -2',
    'age        log-odds  0        0.05',
  ])
})

it('a fit prints its figures and its warnings', () => {
  const text = describeModel(latentClass.fit(ROLES, { classes: 4, starts: 3, seed: 5 }))
  expect(text).toContain('216 rows, 16 different')
  expect(text).toContain('BIC')
  expect(text).toContain('! PARAMETERS_CONFOUNDED')
})
