import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { thrown } from '../../../errors/thrown.js'
import { ROLES, WITH_AGE } from './samples.js'

const MODEL = latentClass.fit(ROLES, { classes: 2 })
const revive = (json: unknown): latentClass.LatentClassModel => reviveWith([latentClass.codec], json)

describe('classes from JSON', () => {
  it('are the classes', () => {
    for (const model of [MODEL, WITH_AGE]) {
      const json = JSON.stringify(model)
      expect(json).not.toContain('null')
      expect(JSON.stringify(revive(json))).toBe(json)
      expect(revive(json)).toEqual(model)
    }
    expect(latentClass.assign(revive(JSON.stringify(MODEL)), ROLES)).toEqual(latentClass.assign(MODEL, ROLES))
  })

  it.each([
    [{ extra: 1 }, 'document.extra'],
    [{ madeBy: 1 }, 'document.madeBy'],
    [{ params: { ...MODEL.params, classNames: undefined } }, 'document.params.classNames'],
    [{ params: { ...MODEL.params, shares: [0.5, 0.6] } }, 'document.params.shares'],
    [{ fit: { source: 'counted' } }, 'document.fit.source'],
    [{ fit: { source: 'given', starts: 1 } }, 'document.fit.starts'],
    [{ version: 2 }, 'document.version'],
  ])('%j is refused at %s', (change, path) => {
    expect(thrown(() => revive({ ...MODEL, ...change })).path).toBe(path)
  })
})
