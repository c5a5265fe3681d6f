import { expect, it } from 'vitest'
import { clientPortrait, describeClient } from '../../../src/segmentation/portrait/index.js'
import { expectPortrait, usualOf } from '../../../src/segmentation/portrait/read-portrait.js'
import { CLIENT, PEERS } from '../../charts/segments-of-firms.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

const { leverage: _, ...KNOWN } = CLIENT
const PORTRAIT = clientPortrait(KNOWN, PEERS, { probability: 0.72 })
const describe = (given: unknown): unknown => Reflect.apply(describeClient, undefined, [given])

it('takes a portrait from a file, of which unusual traits are not usual as well', () => {
  expect(expectPortrait(PORTRAIT)).toBe(PORTRAIT)
  expect(describe(JSON.parse(JSON.stringify(PORTRAIT)))).toEqual(describeClient(PORTRAIT))
})

it('tells words of one attribute apart', () => {
  const trait = (word: string) => ({ attribute: 'a', kind: 'words', word }) as const
  expect(usualOf([trait('p'), trait('q')], [trait('q')])).toEqual([trait('p')])
})

it('names the field at fault, or what is said of it is text', () => {
  const few = { turnover: PEERS.columns['turnover']!, products: PEERS.columns['products']! }
  const small = clientPortrait(
    { turnover: 190e6, products: ['loan'] },
    { ...PEERS, columns: few },
    { probability: 0.7 },
  )
  const plain: unknown = JSON.parse(JSON.stringify(small))
  for (const path of pathsOf(plain)) {
    for (const junk of JUNK) {
      const given = replaced(plain, path, junk)
      try {
        describe(given)
      } catch {
        expect(thrown(() => describe(given)).path).toMatch(/^portrait/)
        continue
      }
      expect(JSON.stringify(describe(given))).not.toMatch(/NaN|undefined|Infinity/)
    }
  }
})
