import { expect, it } from 'vitest'
import { codec } from '../../../src/loyalty/churn/codec.js'
import { fromParams } from '../../../src/loyalty/churn/from-params.js'
import { churnProbability } from '../../../src/loyalty/churn/index.js'
import { probabilities } from '../../../src/loyalty/churn/probabilities.js'
import { reviveWith } from '../../../src/model/index.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'
import { CHURNED, COLUMNS, DATED } from './firms.js'

const MODEL = churnProbability.fit(COLUMNS, CHURNED)

it.each([MODEL, churnProbability.fit(COLUMNS, CHURNED, { dated: DATED }), fromParams(MODEL.params)])(
  'comes back from JSON %#',
  model => {
    const back = reviveWith([codec], JSON.stringify(model))
    expect(back).toEqual(model)
    expect(Object.isFrozen(back.params.model)).toBe(true)
    expect(probabilities(back, COLUMNS)).toEqual(probabilities(model, COLUMNS))
  },
)

it('refuses every document with junk in it by name, or reads one that scores', () => {
  for (const path of pathsOf(JSON.parse(JSON.stringify(MODEL))).filter(({ length }) => length > 0)) {
    for (const junk of JUNK) {
      try {
        reviveWith([codec], JSON.stringify(replaced(MODEL, path, typeof junk === 'bigint' ? null : junk)))
      } catch (thrown) {
        expect(thrown).toMatchObject({ name: 'ClienteleError', path: expect.stringContaining('document') })
      }
    }
  }
})
