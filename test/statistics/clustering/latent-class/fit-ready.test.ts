import { expect, it } from 'vitest'
import { fitReady, readyOf } from '../../../../src/statistics/clustering/latent-class/fit-ready.js'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { settingsOf } from '../../../../src/statistics/clustering/latent-class/options.js'
import { thrown } from '../../../errors/thrown.js'
import { ROLES } from './samples.js'

it('rows that are read once are searched for any number of classes', () => {
  const ready = readyOf(ROLES, settingsOf({ classes: 1 }, Object.keys(ROLES)))
  for (const classes of [1, 2]) {
    expect(fitReady(ready, settingsOf({ classes }, Object.keys(ROLES)))).toEqual(latentClass.fit(ROLES, { classes }))
  }
  expect(thrown(() => fitReady(ready, settingsOf({ classes: 17 }, Object.keys(ROLES)))).code).toBe('TOO_FEW_POINTS')
})

it('covariates are ready in deviations', () => {
  const settings = settingsOf({ classes: 1, covariates: ['age'] }, ['a', 'age'])
  const { patterns, design } = readyOf({ a: ['x', 'y', 'x'], age: [10, 20, 30] }, settings)
  expect(patterns.covariates).toBe(design?.values)
  expect(design?.centres[0]).toBeCloseTo(20, 12)
})
