import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { masterScale } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const scale = masterScale.geometric({ grades: 5, best: 0.001, worst: 0.2, defaultGrade: 'D' })
const revive = (json: unknown) => reviveWith([masterScale.codec], json)

describe('a master scale as JSON', () => {
  it('comes back to the last digit', () => {
    expect(revive(JSON.stringify(scale))).toEqual(scale)
    const older = JSON.stringify(scale).replace(/clientele [\d.]+/, 'clientele 0.0.9')
    expect(revive(older).madeBy).toBe('clientele 0.0.9')
  })

  it.each([
    [{ params: { grades: scale.params.grades } }, 'document.params.closed'],
    [{ params: { ...scale.params, grades: [] } }, 'document.params.grades'],
    [{ fit: { source: 'likelihood' } }, 'document.fit.source'],
    [{ madeBy: 5 }, 'document.madeBy'],
    [{ currency: 'EUR' }, 'document.currency'],
  ])('is refused where %#', (change, path) => {
    expect(thrown(() => revive({ ...JSON.parse(JSON.stringify(scale)), ...change })).path).toBe(path)
  })
})
