import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma } from '../../src/lifetime/index.js'
import { expectPair } from '../../src/lifetime/model-pair.js'
import { thrown } from '../errors/thrown.js'

const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 })
const refused = (pair: unknown): object => thrown(() => expectPair(pair, ['expectedPurchases'], 'models.buying'))

describe('expectPair', () => {
  it('takes a module and a document', () => {
    expect(expectPair([bgNbd, model], ['expectedPurchases', 'fit'], 'pair')).toBeUndefined()
  })

  it('refuses the document alone, and says how a pair looks', () => {
    for (const pair of [model, undefined, null, 'bg-nbd', [], [bgNbd], [bgNbd, model, 1]]) {
      expect(refused(pair)).toMatchObject({
        code: 'INVALID_TYPE',
        path: 'models.buying',
        hint: expect.stringContaining('[bgNbd, model]'),
      })
    }
  })

  it('names what is missing of a pair', () => {
    expect(refused([undefined, model])).toMatchObject({ code: 'INVALID_TYPE', path: 'models.buying[0]' })
    expect(refused([model, bgNbd])).toMatchObject({ path: 'models.buying[0].expectedPurchases' })
    expect(refused([gammaGamma, model])).toMatchObject({ path: 'models.buying[0].expectedPurchases' })
    expect(refused([bgNbd, undefined])).toMatchObject({ code: 'INVALID_TYPE', path: 'models.buying[1]' })
  })
})
