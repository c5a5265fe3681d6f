/**
 * The attributes of one client as facts, as conditions and rules read them.
 *
 * @module
 */
import { expectInteger, expectList, expectObject } from '../../errors/index.js'
import type { Fact, Facts } from '../conditions/types.js'
import type { AttributeColumn, ClientAttributes } from './types.js'

/**
 * What is known of one client, by attribute; what is not known is absent.
 *
 * @param place of the client among `ids`, from 0.
 * @throws ClienteleError `INVALID_TYPE` for what are no attributes; `OUT_OF_RANGE` for a place that no client has.
 * @example
 * import { clientAttributes, factsOf, judge } from 'clientele/records'
 * const clients = [{ id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', clientSince: '2020-12-31' }]
 * const attributes = clientAttributes({ clients, contracts: [] }, { asOf: '2024-12-31', currency: 'CNY' })
 * const facts = factsOf(attributes, 0)
 * facts.cooperations // => 0
 * facts.exposure // => undefined
 * judge({ fact: 'tenureYears', is: 'at-least', value: 3 }, facts).holds // => 'yes'
 */
export function factsOf(attributes: ClientAttributes, place: number): Facts {
  expectList(expectObject(attributes, 'attributes')['ids'], 'attributes.ids')
  const { ids, columns } = attributes
  expectInteger(place, 'place', 0, ids.length - 1)
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]): [string, Fact][] => {
      const fact = factAt(column, place)
      return fact === undefined ? [] : [[name, fact]]
    }),
  )
}

function factAt({ attribute, values, words, defined }: AttributeColumn, place: number): Fact | undefined {
  if (defined[place] === 0) return undefined
  if (words !== undefined) return words[place]
  const value = values?.[place]
  return attribute.kind === 'flag' ? value === 1 : value
}
