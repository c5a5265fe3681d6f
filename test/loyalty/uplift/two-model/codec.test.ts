import { describe, expect, it } from 'vitest'
import { twoModelUplift } from '../../../../src/loyalty/uplift/index.js'
import { reviveWith } from '../../../../src/model/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'
import { CALLED, COLUMNS, MARGIN, STAYED } from '../trial-data.js'

const { codec, fromParams, scores } = twoModelUplift
const noise = COLUMNS.late.map((_, i) => (i * 7919) % 101)
const models = [
  twoModelUplift.fit(COLUMNS, CALLED, STAYED),
  twoModelUplift.fit({ noise }, CALLED, STAYED),
  twoModelUplift.fit(COLUMNS, CALLED, MARGIN, { outcomeKind: 'amount', assignment: 'by-columns' }),
  fromParams(twoModelUplift.fit(COLUMNS, CALLED, STAYED).params),
]

describe('the document', () => {
  it.each(models)('comes back from JSON, scores alike and holds no clients', model => {
    const json = JSON.stringify(model)
    const back = reviveWith([codec], json)
    expect(back).toEqual(model)
    expect(Object.isFrozen(back.fit)).toBe(true)
    expect(json.length).toBeLessThan(4000)
    const columns = { ...COLUMNS, noise }
    expect(scores(back, columns)).toEqual(scores(model, columns))
  })

  it('reads junk anywhere as right or names it', () => {
    const document: unknown = JSON.parse(JSON.stringify(models[1]))
    for (const at of pathsOf(document).filter(path => path.length > 0 && path[0] !== 'params')) {
      for (const junk of JUNK.filter(value => typeof value !== 'bigint' && typeof value !== 'function')) {
        let path = 'document'
        try {
          reviveWith([codec], replaced(document, at, junk))
        } catch {
          path = thrown(() => reviveWith([codec], replaced(document, at, junk))).path
        }
        expect(path).toMatch(/^document/)
      }
    }
  })

  it('names a source that is none', () => {
    const broken = { ...models[0], fit: { source: 'guessed' } }
    expect(thrown(() => reviveWith([codec], broken))).toMatchObject({
      code: 'INVALID_DOCUMENT',
      path: 'document.fit.source',
    })
  })
})
