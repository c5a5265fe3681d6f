import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { thrown } from '../../../errors/thrown.js'
import { ROLES } from './samples.js'

describe('the number of classes', () => {
  it('is two for the students, by both criteria', () => {
    const { rows, byBic, byAic, model } = latentClass.choose(ROLES, { to: 3, starts: 8 })
    expect([byBic, byAic, model.params.shares.length]).toEqual([2, 2, 2])
    expect(rows.map(({ classes }) => classes)).toEqual([1, 2, 3])
    // More classes never explain less.
    expect(rows[2]!.logLikelihood).toBeGreaterThanOrEqual(rows[1]!.logLikelihood - 1e-6)
    const alone = latentClass.fit(ROLES, { classes: 3, starts: 8 })
    expect(rows[2]!.bic).toBe(alone.fit.source === 'searched' ? alone.fit.bic : undefined)
    expect(rows[0]).not.toHaveProperty('relativeEntropy')
  })

  it('is one where answers have nothing to do with each other', () => {
    const uniform = randomStream(8)
    const columns = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map(name => [name, Array.from({ length: 200 }, () => uniform() < 0.4)]),
    )
    expect(latentClass.choose(columns, { to: 3, starts: 2 }).byBic).toBe(1)
  })

  it('is no more than there are different rows', () => {
    const { rows } = latentClass.choose({ a: ['x', 'y', 'x'] })
    expect(rows.map(({ classes }) => classes)).toEqual([1, 2])
    expect(thrown(() => latentClass.choose({ a: ['x', 'y'] }, { from: 3 })).path).toBe('options.from')
    expect(thrown(() => latentClass.choose({ a: ['x', 'y'] }, { from: 3, to: 2 })).path).toBe('options.to')
  })

  it('prints as a table', () => {
    const text = inspect(latentClass.choose(ROLES, { to: 2, starts: 3 }))
    expect(text.split('\n')).toHaveLength(4)
    expect(text).toContain('BIC takes 2, AIC 2')
  })
})
